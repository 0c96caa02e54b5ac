import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { createMessages } from "../../src/playground/state/messages.ts";
import { openSlack } from "./support/open-bolt.ts";

test("a conversation keeps its newest messages only", () => {
	const messages = createMessages(3);
	for (const ts of ["1", "2", "3", "4"])
		messages.add({
			ts,
			channel: "C1",
			user: "U1",
			text: ts,
			blocks: null,
			privateTo: null,
			edited: false,
			threadTs: null,
			fileIds: [],
			streaming: false,
			metadata: null,
			answeredBy: [],
		});
	expect(messages.list("C1").map(({ ts }) => ts)).toEqual(["2", "3", "4"]);
});

test("a manifest says which commands, shortcuts, scopes and events the app has", async () => {
	const path = fileURLToPath(new URL("support/manifest.yml", import.meta.url));
	expect(await readManifest(path)).toMatchObject({
		requestUrl: null,
		commands: [
			{ command: "/ksuite", shouldEscape: true, usageHint: "users list" },
			{ command: "/write", shouldEscape: false, usageHint: "" },
		],
		shortcuts: [
			{ type: "message", callbackId: "rephrase" },
			{ type: "global", callbackId: "write_new" },
		],
		scopes: expect.arrayContaining(["chat:write", "commands"]),
		events: expect.arrayContaining(["message.im"]),
	});
});

/** Reads a manifest that is the usual one with something added. */
async function readChanged(change: object) {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-manifest-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const path = join(folder, "manifest.json");
	writeFileSync(path, JSON.stringify({ settings: {}, ...change }));
	return readManifest(path);
}

const scopes = { bot: ["commands"] };

test("a manifest says what the app may ask people for, where they go then, and whether they can write to it", async () => {
	const app = await readChanged({
		features: { app_home: { messages_tab_read_only_enabled: true } },
		oauth_config: {
			scopes: { ...scopes, user: ["chat:write"] },
			redirect_urls: ["https://suitemate.example/slack/allowed"],
		},
	});
	expect(app).toMatchObject({
		isMessagesTabReadOnly: true,
		oauth: {
			clientId: "1118.2026",
			clientSecret: "local-client-secret",
			redirectUrls: ["https://suitemate.example/slack/allowed"],
			userScopes: ["chat:write"],
		},
	});
	const bare = await readChanged({ features: {}, oauth_config: { scopes } });
	expect(bare.isMessagesTabReadOnly).toBe(false);
	expect(bare.oauth?.userScopes).toEqual([]);
});

test("a manifest with more shortcuts than Slack takes, or a longer name, is refused", async () => {
	const app = (count: number, length: number) =>
		readChanged({
			oauth_config: { scopes },
			features: {
				shortcuts: Array.from({ length: count }, (_, index) => ({
					type: "message",
					name: "x".repeat(length),
					callback_id: `shortcut-${index}`,
				})),
			},
		});
	expect((await app(10, 24)).shortcuts).toHaveLength(10);
	await expect(app(11, 24)).rejects.toThrow("shortcuts");
	await expect(app(1, 25)).rejects.toThrow("name");
});

test("the demo has talk to try the writing assistant on", async () => {
	const slack = await openSlack();
	const threads = (channel: string) => {
		const all = slack.messages(channel, "U0NADIA");
		return all.map(({ ts }) => all.filter(({ threadTs }) => threadTs === ts));
	};
	for (const channel of ["C0WEBSITE", "C0SALES"]) {
		const [replies = []] = threads(channel).filter(({ length }) => length > 6);
		expect(replies.length).toBeLessThan(10);
		expect(replies.some(({ text }) => text.includes("<@U0NADIA>"))).toBe(true);
		expect(replies.some(({ text }) => text.endsWith("?"))).toBe(true);
	}
	const said = slack.messages("C0SALES", "U0NADIA").map(({ text }) => text);
	expect(
		said.some((text) => /^From: .+\nTo: .+\nCc: .+\nSubject: /m.test(text)),
	).toBe(true);
});

test("two local Slacks know nothing of each other", async () => {
	const [one, other] = [await openSlack(), await openSlack()];
	one.say({ as: "U0NADIA", channel: "C0SALES", text: "only here" });
	expect(one.messages("C0SALES", "U0MARC").at(-1)?.text).toBe("only here");
	expect(other.messages("C0SALES", "U0MARC").at(-1)?.text).not.toBe(
		"only here",
	);
});

test("after closing nothing listens any more", async () => {
	const slack = await openSlack();
	const { url, smtpUrl } = slack;
	await slack.close();
	await expect(fetch(`${url}/api/api.test`)).rejects.toThrow("fetch failed");
	await expect(fetch(smtpUrl.replace("smtp", "http"))).rejects.toThrow(
		"fetch failed",
	);
});
