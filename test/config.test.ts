import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig, settingNames } from "../src/config.ts";

const root = join(import.meta.dirname, "..");
const faultsOf = (variables: Record<string, string>): readonly string[] => {
	const read = readConfig(variables);
	return read.kind === "faults" ? read.faults : [];
};

describe("the settings", () => {
	it("may all be missing", () => {
		expect(faultsOf({})).toEqual([]);
		expect(faultsOf({ PORT: "", SLACK_BOT_TOKEN: "", OWNERS: "" })).toEqual([]);
	});

	it("are refused all at once, each by its name and in words", () => {
		const faults = faultsOf({
			PORT: "eighty",
			DATABASE_URL: "mysql://db",
			PUBLIC_URL: "nowhere",
			SUITEMATE_KEY: "short",
			SLACK_BOT_TOKEN: "xapp-mixed-up",
			SLACK_MODE: "pigeon",
			APPROVALS_NEEDED: "3",
			APPROVAL_HOURS: "-1",
			OPENAI_BASE_URL: "https://elsewhere.example",
		});
		expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual([
			"APPROVALS_NEEDED",
			"APPROVAL_HOURS",
			"DATABASE_URL",
			"OPENAI_BASE_URL",
			"PORT",
			"PUBLIC_URL",
			"SLACK_BOT_TOKEN",
			"SLACK_MODE",
			"SUITEMATE_KEY",
		]);
		for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+: \S+ \S+/u);
	});

	it("never show their values when they are refused", () => {
		const secret = "s3cr3t-value";
		const faults = faultsOf({
			PORT: secret,
			DATABASE_URL: secret,
			PUBLIC_URL: secret,
			SUITEMATE_KEY: secret,
			SLACK_BOT_TOKEN: secret,
			SLACK_APP_TOKEN: secret,
			SLACK_API_URL: secret,
			SLACK_MODE: secret,
			APPROVALS_NEEDED: secret,
			APPROVAL_HOURS: secret,
			STANDARD_STORAGE_GB: secret,
			AI_BASE_URL: secret,
			OPENAI_BASE_URL: secret,
		});
		expect(faults.length).toBeGreaterThanOrEqual(13);
		expect(faults.join("\n")).not.toContain(secret);
	});

	it("say which half of Slack's client is missing", () => {
		expect(faultsOf({ SLACK_CLIENT_ID: "1.2" })).toEqual([
			expect.stringMatching(/^SLACK_CLIENT_SECRET: .*belong together/u),
		]);
		expect(faultsOf({ SLACK_CLIENT_SECRET: "x" })).toEqual([
			expect.stringMatching(/^SLACK_CLIENT_ID: .*Basic Information/u),
		]);
	});

	it("say which secret of Slack is missing, beside every other fault", () => {
		const token = { SLACK_BOT_TOKEN: "xoxb-1", PORT: "no" };
		expect(faultsOf({ ...token, SLACK_MODE: "http" })).toEqual([
			expect.stringMatching(/^PORT: /u),
			expect.stringMatching(/^SLACK_SIGNING_SECRET: .*Basic Information/u),
		]);
		expect(faultsOf(token)).toEqual([
			expect.stringMatching(/^PORT: /u),
			expect.stringMatching(/^SLACK_APP_TOKEN: .*connections:write/u),
		]);
	});
});

describe("the settings of models", () => {
	const aiOf = (variables: Record<string, string>) => {
		const read = readConfig(variables);
		if (read.kind === "faults") throw new Error(read.faults.join());
		return read.config.ai;
	};

	it("are an address and nothing else for most", () => {
		expect(aiOf({})).toEqual({ endpoints: [], models: {} });
		expect(aiOf({ AI_BASE_URL: "https://llm.example.com/v1" })).toEqual({
			endpoints: [
				{
					name: "model",
					baseUrl: "https://llm.example.com/v1",
					operator: "llm.example.com",
					region: "",
				},
			],
			models: {},
		});
	});

	it("say who runs Infomaniak's endpoint and where, unless an owner says something else", () => {
		const placed = (variables: Record<string, string>) => {
			const [first] = aiOf(variables).endpoints;
			return [first?.operator, first?.region];
		};
		const AI_BASE_URL = "https://api.infomaniak.com/2/ai";
		expect(placed({ AI_BASE_URL })).toEqual(["Infomaniak", "Switzerland"]);
		expect(placed({ AI_BASE_URL, AI_REGION: "Geneva" })).toEqual([
			"Infomaniak",
			"Geneva",
		]);
		expect(
			placed({ AI_BASE_URL: "https://api.infomaniak.com.evil.example/v1" }),
		).toEqual(["api.infomaniak.com.evil.example", ""]);
	});

	it("are several endpoints in their order, each with its own key, and models of single actions", () => {
		expect(
			aiOf({
				AI_BASE_URL: "http://127.0.0.1:8080/v1",
				AI_NAME: "house",
				AI_2_BASE_URL: "https://api.infomaniak.com",
				AI_2_API_KEY: "second-key",
				AI_2_MODEL: "qwen3",
				AI_2_OPERATOR: "Infomaniak",
				AI_2_REGION: "Switzerland",
				AI_MODELS: "translate=qwen3:30b, correct = 2:gemma3:12b,",
			}),
		).toEqual({
			endpoints: [
				{
					name: "house",
					baseUrl: "http://127.0.0.1:8080/v1",
					operator: "127.0.0.1",
					region: "",
				},
				{
					name: "model 2",
					baseUrl: "https://api.infomaniak.com",
					apiKey: "second-key",
					model: "qwen3",
					operator: "Infomaniak",
					region: "Switzerland",
				},
			],
			models: {
				translate: { endpoint: 1, model: "qwen3:30b" },
				correct: { endpoint: 2, model: "gemma3:12b" },
			},
		});
	});

	const first = { AI_BASE_URL: "https://one.example/v1" };
	const cases: readonly [string, Record<string, string>, RegExp][] = [
		[
			"an address with a password in it",
			{ AI_BASE_URL: "https://me:s3cr3t-value@one.example/v1" },
			/^AI_BASE_URL: must be an address/u,
		],
		[
			"an address of another kind",
			{ AI_BASE_URL: "ftp://s3cr3t-value.example/v1" },
			/^AI_BASE_URL: must be an address/u,
		],
		[
			"a second address that is none",
			{ ...first, AI_2_BASE_URL: "s3cr3t-value" },
			/^AI_2_BASE_URL: must be an address/u,
		],
		[
			"a second one without the first",
			{ AI_2_BASE_URL: "https://two.example/v1" },
			/^AI_2_BASE_URL: comes after AI_BASE_URL/u,
		],
		[
			"a gap",
			{ ...first, AI_3_BASE_URL: "https://three.example/v1" },
			/^AI_3_BASE_URL: comes after AI_2_BASE_URL/u,
		],
		[
			"a key without an address",
			{ ...first, AI_2_API_KEY: "s3cr3t-value" },
			/^AI_2_BASE_URL: needed beside AI_2_API_KEY/u,
		],
		[
			"a key on two lines",
			{ ...first, AI_API_KEY: "s3cr3t-value\nmore" },
			/^AI_API_KEY: must be plain characters/u,
		],
		[
			"a sixth one",
			{ ...first, AI_6_BASE_URL: "https://six.example/v1" },
			/^AI_6_BASE_URL: not a setting/u,
		],
		[
			"a misspelt one",
			{ ...first, AI_2_KEY: "s3cr3t-value" },
			/^AI_2_KEY: not a setting/u,
		],
		[
			"an action nobody knows",
			{ ...first, AI_MODELS: "correct=a, s3cr3t-value=b" },
			/^AI_MODELS: part 2 must be ACTION=MODEL .*rephrase/u,
		],
		[
			"an action without a model",
			{ ...first, AI_MODELS: "correct=" },
			/^AI_MODELS: part 1 must be/u,
		],
		[
			"a model at an endpoint that is not set",
			{ ...first, AI_MODELS: "correct=2:gemma3" },
			/^AI_MODELS: part 1 names an endpoint .*AI_2_BASE_URL/u,
		],
		[
			"models without any endpoint",
			{ AI_MODELS: "correct=gemma3" },
			/^AI_MODELS: part 1 names an endpoint .*AI_BASE_URL/u,
		],
	];
	it.each(cases)(
		"are refused with %s, without the value",
		(_, given, fault) => {
			const faults = faultsOf(given);
			expect(faults).toEqual([expect.stringMatching(fault)]);
			expect(faults.join()).not.toContain("s3cr3t");
		},
	);
});

describe("npm start", () => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-"));
	afterAll(() => rmSync(home, { recursive: true, force: true }));

	/** Starts the program with these settings alone and gives what it printed when it ended. */
	const started = (variables: Record<string, string>) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(root, "src/main.ts")],
			{
				cwd: home,
				encoding: "utf8",
				env: { PATH: process.env.PATH ?? "", HOME: home, ...variables },
			},
		);
		return { status, text: stdout + stderr };
	};

	it("ends at once with wrong settings, says each fault on its line, and no value", () => {
		const { status, text } = started({
			SLACK_BOT_TOKEN: "xoxb-very-secret",
			SLACK_MODE: "http",
			DATABASE_URL: "mysql://me:very-secret@db",
			SMTP_URL: "smtp://me:very-secret@mail",
			REMINDER_HOURS: "soon",
		});
		expect(status).toBe(1);
		expect(text).toMatch(/^Suitemate cannot start:$/mu);
		for (const name of [
			"SLACK_SIGNING_SECRET",
			"DATABASE_URL",
			"REMINDER_HOURS",
		])
			expect(text).toMatch(new RegExp(`^ {2}${name}: \\S`, "mu"));
		expect(text).toContain("docs/operations.md");
		expect(text).not.toContain("very-secret");
		expect(text).not.toMatch(/^\s+at /mu);
		expect(readdirSync(home)).toEqual([]);
	});

	it("does not start with somebody else's model address, not even the playground", () => {
		const { status, text } = started({
			PORT: "0",
			OPENAI_BASE_URL: "https://elsewhere.example/v1",
		});
		expect(status).toBe(1);
		expect(text).toMatch(/^ {2}OPENAI_BASE_URL: .*AI_BASE_URL/mu);
		expect(text).not.toContain("elsewhere");
	});
});

describe("docs/operations.md", () => {
	it("describes every setting under its own heading", () => {
		const page = readFileSync(join(root, "docs/operations.md"), "utf8");
		expect(settingNames.length).toBeGreaterThan(25);
		const described = [...page.matchAll(/^#### ([A-Z_]+)$/gmu)].map(
			([, name]) => name,
		);
		expect(described.sort()).toEqual([...settingNames].sort());
	});
});
