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
