import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { demoWorkspace } from "../../src/playground/demo.ts";
import { openLocalSlack } from "../../src/playground/open-local-slack.ts";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { startSetup } from "../../src/start-setup.ts";
import { openEndpoint } from "../support/endpoint.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../support/infomaniak/infomaniak.ts";
import { ctrlC, type Step, scripted } from "./scripted.ts";

const parts = /set up now/u;
const token = /The token/u;
const key = /SUITEMATE_KEY/u;
const write = /Write it/u;

let folder: string;
let infomaniak: Infomaniak;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "suitemate-setup-"));
	infomaniak = await openInfomaniak();
	closers.push(infomaniak.close);
});
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
	rmSync(folder, { recursive: true, force: true });
});

const file = (): string => join(folder, ".env");
const settings = () => parseEnv(readFileSync(file(), "utf8"));

/** Somebody goes through the setup; gives what they saw, and how it ended. */
const going = async (
	steps: readonly Step[],
	variables: Record<string, string> = {},
) => {
	const person = scripted(steps);
	const code = await startSetup(
		{ INFOMANIAK_API_URL: infomaniak.url, ...variables },
		folder,
		person.terminal,
	);
	expect(person.left()).toEqual([]);
	return { code, shown: person.shown() };
};

describe("somebody who sets up their kSuite", () => {
	it("pastes a token, sees organisation, rights and plan, and has it written for their eyes only", async () => {
		const { code, shown } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[key, false],
			[write, true],
		]);
		expect(code).toBe(0);
		expect(shown).toContain("manager.infomaniak.com/v3/ng/accounts/token/list");
		expect(shown).toMatch(/^\+ The token works, for Alpenblick AG/mu);
		for (const right of ["accounts", "drive", "products", "mail"])
			expect(shown).toMatch(new RegExp(`^\\+ ${right}: `, "mu"));
		expect(shown).toMatch(/^\+ Plan: kSuite Standard, \d+ of 21 users/mu);
		expect(shown).not.toContain(infomaniak.token);
		expect(settings()).toEqual({
			KSUITE: "infomaniak",
			INFOMANIAK_TOKEN: infomaniak.token,
			INFOMANIAK_ACCOUNT: String(infomaniak.account),
		});
		expect(statSync(file()).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual([".env"]);
		expect(readConfig(settings()).kind).toBe("config");
	});

	it("is asked again after a wrong token, as often as they like", async () => {
		const { shown } = await going([
			[parts, ["kSuite"]],
			[token, "not a token"],
			[token, "wrong-token-1"],
			[/Try again/u, true],
			[token, "wrong-token-2"],
			[/Try again/u, true],
			[token, infomaniak.token],
			[key, false],
			[write, true],
		]);
		expect(shown).toContain("A token has no spaces");
		expect(
			shown.match(/^- Infomaniak does not accept this token/gmu),
		).toHaveLength(2);
		expect(shown).not.toMatch(/wrong-token/u);
	});

	it("reads which right is missing and where to get it", async () => {
		await infomaniak.close();
		infomaniak = await openInfomaniak({
			scopes: ["accounts", "user_info", "products", "drive"],
		});
		closers.push(infomaniak.close);
		const { shown } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[/Go on with this token/u, false],
			[/Paste another/u, false],
			[key, false],
		]);
		expect(shown).toMatch(/^- mail: missing, .*token\/list$/mu);
		expect(shown).toMatch(/^ai-tools: not there/mu);
		expect(shown).toContain("Nothing to write");
		expect(existsSync(file())).toBe(false);
	});

	it("is not left with a token that Suitemate could not start with", async () => {
		await infomaniak.close();
		infomaniak = await openInfomaniak({ scopes: ["accounts"] });
		closers.push(infomaniak.close);
		const { shown } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[/cannot start with this token/u, true],
			[token, infomaniak.token],
			[/cannot start with this token/u, false],
			[key, false],
		]);
		expect(shown).toMatch(/^- drive: missing, .*token\/list$/mu);
		expect(existsSync(file())).toBe(false);
	});

	it("is told when Infomaniak does not answer", async () => {
		await infomaniak.close();
		const { shown } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[/Try again/u, false],
			[key, false],
		]);
		expect(shown).toMatch(/^- Infomaniak does not answer/mu);
	});

	it("chooses among several mail services and drives", async () => {
		const [hosting] = infomaniak.organisation.hostings;
		const mail = infomaniak.organisation.products.find(
			({ service }) => service === "email_hosting",
		);
		const [drive] = infomaniak.organisation.drives;
		if (!hosting || !mail || !drive) throw new Error("nothing to double");
		infomaniak.organisation.hostings.push({
			...hosting,
			id: 77,
			domain: "second.example",
		});
		infomaniak.organisation.products.push({
			...mail,
			id: 77,
			fqdn: "second.example",
		});
		infomaniak.organisation.drives.push({ ...drive, id: 78, name: "Second" });
		await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[/Which mail services/u, "second.example"],
			[/Which kSuite/u, "Second"],
			[key, false],
			[write, true],
		]);
		expect(settings()).toMatchObject({
			INFOMANIAK_MAIL_HOSTINGS: "77",
			INFOMANIAK_DRIVE: "78",
		});
	});
});

describe("somebody who sets up a model", () => {
	it("names an endpoint, and chooses from its models", async () => {
		const endpoint = await openEndpoint([]);
		closers.push(endpoint.close);
		const { shown } = await going([
			[parts, ["language model"]],
			[/Which models/u, "our own"],
			[/address/u, "http://llm.example.com/v1"],
			[/address/u, "http://127.0.0.1:9/v1"],
			[/key/u, ""],
			[/Try again/u, true],
			[/address/u, endpoint.baseUrl],
			[/key/u, "s3cr3t-key"],
			[key, true],
			[write, true],
		]);
		expect(shown).toContain("An https address, or http on this machine");
		expect(shown).toMatch(/^- Nobody answers there/mu);
		expect(shown).not.toContain("s3cr3t-key");
		const { SUITEMATE_KEY: made = "", ...rest } = settings();
		expect(Buffer.from(made, "base64")).toHaveLength(32);
		expect(rest).toMatchObject({
			AI_BASE_URL: endpoint.baseUrl,
			AI_API_KEY: "s3cr3t-key",
		});
		expect(rest.AI_MODEL).toMatch(/./u);
		expect(shown).not.toContain(made);
	});

	it("takes Infomaniak's AI tools with the token of the kSuite, and a model of the catalogue", async () => {
		const { shown } = await going([
			[parts, ["kSuite", "language model"]],
			[token, infomaniak.token],
			[/Which models/u, "Infomaniak"],
			[/which token/u, "same"],
			[/Which model\?/u, "Apertus"],
			[key, false],
			[write, true],
		]);
		expect(shown).not.toContain("embedding");
		expect(settings()).toMatchObject({
			AI_BASE_URL: `${infomaniak.url}/2/ai/904/openai/v1`,
			AI_API_KEY: infomaniak.token,
			AI_MODEL: expect.stringContaining("Apertus"),
		});
	});
});

describe("somebody who connects Slack", () => {
	it("gets the link, and has both tokens tried at Slack", async () => {
		const slack = await openLocalSlack({
			workspace: demoWorkspace,
			app: await readManifest(join(import.meta.dirname, "../../manifest.yml")),
		});
		closers.push(slack.close);
		const {
			SLACK_BOT_TOKEN: bot = "",
			SLACK_APP_TOKEN: app = "",
			SLACK_API_URL: api = "",
		} = slack.environment;
		const { shown } = await going(
			[
				[parts, ["Slack"]],
				[/Slack and Suitemate meet/u, "Suitemate calls Slack"],
				[/Bot token/u, "xapp-mixed-up"],
				[/Bot token/u, "xoxb-0000000000"],
				[/Try again/u, true],
				[/Bot token/u, bot],
				[/App-level token/u, app],
				[/channel's id/u, "general"],
				[/channel's id/u, "C0APPROVALS"],
				[/first owners/u, "anna@example.com, U0MARC1"],
				[key, false],
				[write, true],
			],
			{ SLACK_API_URL: api },
		);
		expect(shown).toContain(
			"https://api.slack.com/apps?new_app=1&manifest_json=",
		);
		expect(shown).toContain("It begins with xoxb-");
		expect(shown).toMatch(/^- Slack refuses it \(invalid_auth\)/mu);
		expect(shown).not.toContain(bot);
		expect(shown).not.toContain(app);
		expect(settings()).toEqual({
			SLACK_BOT_TOKEN: bot,
			SLACK_MODE: "socket",
			SLACK_APP_TOKEN: app,
			APPROVALS_CHANNEL: "C0APPROVALS",
			OWNERS: "anna@example.com, U0MARC1",
		});
	});
});

describe("somebody whose Slack calls Suitemate", () => {
	it("names an https address, and gives the signing secret", async () => {
		const slack = await openLocalSlack({
			workspace: demoWorkspace,
			app: await readManifest(join(import.meta.dirname, "../../manifest.yml")),
		});
		closers.push(slack.close);
		const { SLACK_BOT_TOKEN: bot = "", SLACK_API_URL: api = "" } =
			slack.environment;
		const secret = "0123456789abcdef0123456789abcdef";
		const { shown } = await going(
			[
				[parts, ["Slack"]],
				[/Slack and Suitemate meet/u, "Slack calls Suitemate"],
				[/The address/u, "http://suitemate.example.com"],
				[/The address/u, "https://suitemate.example.com/"],
				[/Bot token/u, bot],
				[/Signing secret/u, "too short"],
				[/Signing secret/u, secret],
				[/channel's id/u, ""],
				[/first owners/u, ""],
				[key, false],
				[write, true],
			],
			{ SLACK_API_URL: api },
		);
		expect(shown).toContain("Slack calls https addresses only");
		expect(shown).toContain("suitemate.example.com%2Fslack%2Fevents");
		expect(shown).not.toContain(secret);
		expect(settings()).toEqual({
			SLACK_BOT_TOKEN: bot,
			SLACK_MODE: "http",
			PUBLIC_URL: "https://suitemate.example.com",
			SLACK_SIGNING_SECRET: secret,
		});
		expect(readConfig(settings()).kind).toBe("config");
	});
});

describe("a file that is there already", () => {
	const before =
		"# Ours\nPORT=8080\nINFOMANIAK_TOKEN='old-token'  # May\nKSUITE=embedded\n";

	it("keeps its lines and comments, and a copy of it stays, for their eyes only", async () => {
		writeFileSync(file(), before, { mode: 0o644 });
		await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[key, false],
			[write, true],
		]);
		expect(readFileSync(file(), "utf8")).toBe(
			`# Ours\nPORT=8080\nINFOMANIAK_TOKEN=${infomaniak.token}\nKSUITE=infomaniak\nINFOMANIAK_ACCOUNT=${infomaniak.account}\n`,
		);
		expect(readFileSync(`${file()}.backup`, "utf8")).toBe(before);
		for (const one of [file(), `${file()}.backup`])
			expect(statSync(one).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder).sort()).toEqual([".env", ".env.backup"]);
	});

	const reached: readonly Step[] = [
		[parts, ["kSuite"]],
		[token, "token-of-alpenblick"],
		[key, false],
		[write, true],
	];
	it.each(reached.map((_, index) => index))(
		"is untouched when they press Ctrl+C at question %i, and that is said",
		async (index) => {
			writeFileSync(file(), before);
			const steps = reached
				.slice(0, index + 1)
				.map(
					([about, answer], at): Step => [about, at === index ? ctrlC : answer],
				);
			const { code, shown } = await going(steps);
			expect(code).toBe(1);
			expect(shown).toMatch(/Stopped\. Nothing was written\.$/u);
			expect(readFileSync(file(), "utf8")).toBe(before);
			expect(readdirSync(folder)).toEqual([".env"]);
		},
	);

	it("is untouched when they say no at the end", async () => {
		writeFileSync(file(), before);
		const { code } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[key, false],
			[write, false],
		]);
		expect(code).toBe(1);
		expect(readFileSync(file(), "utf8")).toBe(before);
	});

	it("never gets another key where one seals data already", async () => {
		mkdirSync(join(folder, "data"));
		writeFileSync(join(folder, "data", "key"), "there");
		const { shown } = await going([
			[parts, ["kSuite"]],
			[token, infomaniak.token],
			[write, true],
		]);
		expect(shown).toMatch(/there already \(data\/key\); it stays/u);
		expect(settings()).not.toHaveProperty("SUITEMATE_KEY");
	});

	it("is not all: what the environment sets wins, and that is said", async () => {
		const { shown } = await going(
			[
				[parts, ["kSuite"]],
				[token, infomaniak.token],
				[key, false],
				[write, true],
			],
			{ KSUITE: "embedded" },
		);
		expect(shown).toMatch(/^- KSUITE stands in the environment as well/mu);
	});
});
