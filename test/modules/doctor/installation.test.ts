import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { slackChecks } from "../../../src/doctor-slack.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import {
	openTestSuitemate,
	problemOf,
	testConfig,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";

const openOffice = async (
	environment: Record<string, string> = {},
	keep = (_scope: string) => true,
) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-"));
	writeFileSync(join(folder, "key"), "", { mode: 0o600 });
	const app = await readManifest("manifest.yml");
	const scopes = app.scopes.filter(keep);
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: { ...app, scopes },
	});
	const variables = {
		DATA_DIR: folder,
		...slack.environment,
		APPROVALS_CHANNEL: "C0APPROVALS",
		...environment,
	};
	const config = testConfig(variables);
	const settings = {
		botToken: config.SLACK_BOT_TOKEN ?? "",
		apiUrl: config.SLACK_API_URL ?? "",
		transport: { kind: "http", signingSecret: "" },
	} as const;
	const web = createWeb(settings.botToken, settings.apiUrl, () => undefined);
	const checks = slackChecks({ config, settings, web, now: Date.now });
	const test = await openTestSuitemate(variables, () => ({ checks }));
	onTestFinished(async () => {
		await test.close();
		await slack.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return { ...test, folder };
};

/** What an admin reads, without the room that happens to be free. */
const look = async (test: Awaited<ReturnType<typeof openOffice>>) =>
	draw(await type(test, "anna", "doctor")).replace(
		/\S+ [GT]B are free/u,
		"some GB are free",
	);

it("tells an admin of a first start what works, what is not set up, and that the kSuite is a demo", async () => {
	const test = await openOffice({ PUBLIC_URL: "" });
	expect(await look(test)).toMatchInlineSnapshot(`
		"It works, and 1 thing needs a look
		▲ Warning
		- Key: It lies in the data folder, so a copy of the whole folder can be read. → Keep it elsewhere and hand it in as SUITEMATE_KEY: docs/operations.md#suitemate-key
		– Not set up
		- kSuite: This is the demo. People, addresses and storage live in Suitemate’s own database, and no change to them reaches Infomaniak. → npm run setup connects your own kSuite: docs/operations.md#ksuite
		- Language model: None is connected, so nothing can be written or asked. → Set AI_BASE_URL, or look for one on this machine: /ksuite ai look
		- Restore points: There are none yet. They begin with the first calendar or address book that somebody has or connects.
		- Private pages: They cannot be made, so no new password can be shown, and nobody can let Suitemate write in their name. → Put the address at which browsers reach Suitemate into PUBLIC_URL: docs/operations.md#public-url
		✓ Fine
		- Slack: The token works, in the workspace Alpenblick.
		- Rights in Slack: All 14 rights of the app’s manifest are there.
		- Way to Slack: Slack calls Suitemate over HTTP.
		- Channel for approvals: It is set, and Suitemate is in it.
		- Clock beside Slack’s: It agrees with Slack, within a second.
		- Sending mail: A mail server is set.
		- Database: It answers. It is in the data folder.
		- Data folder: Only Suitemate reads it, and some GB are free.
		[Look again]
		(Looked at 22 Nov 2026, 15:00. Nothing was changed. Settings are described in docs/operations.md.)"
	`);
	expect(doors(await type(test, "anna", "doctor"))).toEqual([
		"Look again → invoke doctor {}",
	]);
});

it("names the rights that Slack was not asked for again after an update", async () => {
	const test = await openOffice({}, (scope) => !scope.startsWith("files:"));
	expect(await look(test)).toContain(
		"✕ Broken\n- Rights in Slack: 2 rights of the app’s manifest are missing: files:write and files:read.",
	);
});

it("is for admins only, and is never shared", async () => {
	const test = await openOffice();
	expect(problemOf(await type(test, "nadia", "doctor"))).toContain("admin");
	const seen = await type(test, "anna", "doctor");
	expect(seen).toMatchObject({ kind: "view", sensitive: true });
});

it("tells no token, no key and nobody's address", async () => {
	const secret = "a-secret-of-the-mail-server";
	const key = Buffer.alloc(32, 7).toString("base64");
	const test = await openOffice({
		SMTP_URL: `smtps://bot%40alpenblick.example:${secret}@mail.example`,
		MAIL_FROM: "Suitemate <bot@alpenblick.example>",
		SUITEMATE_KEY: key,
		AI_BASE_URL: "http://127.0.0.1:9/v1",
		AI_API_KEY: "a-key-of-the-model",
	});
	const seen = await look(test);
	for (const word of [secret, key, "a-key-of-the-model", "xoxb", "@"])
		expect(seen.replace("/invite @Suitemate", "")).not.toContain(word);
	expect(seen).toContain("Sending mail: A mail server is set.");
	expect(seen).toContain("Key: It is kept outside of the data");
	expect(seen).toContain("✕ Broken\n- Language model: model does not answer.");
});

it("warns of a data folder, and of a key, that others on the machine can read", async () => {
	const test = await openOffice();
	chmodSync(test.folder, 0o755);
	chmodSync(join(test.folder, "key"), 0o644);
	const seen = await look(test);
	expect(seen).toContain("▲ Warning\n- Data folder: Others on the machine");
	expect(seen).toMatch(/Key: .+ others on the machine can read it/u);
});

it("says that Suitemate is not in the channel for approvals", async () => {
	const test = await openOffice({ APPROVALS_CHANNEL: "C0NOWHERE" });
	expect(await look(test)).toContain("✕ Broken\n- Channel for approvals");
});
