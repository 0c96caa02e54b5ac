import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

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

describe("docs/operations.md", () => {
	it("describes every setting under its own heading", () => {
		const page = readFileSync(join(root, "docs/operations.md"), "utf8");
		const source = readFileSync(join(root, "src/config.ts"), "utf8");
		const names = [...source.matchAll(/^\t([A-Z_]+):/gmu)].map(
			([, name = ""]) => name,
		);
		expect(names.length).toBeGreaterThan(25);
		const described = [...page.matchAll(/^\| <a id="([A-Z_]+)"><\/a>/gmu)].map(
			([, name]) => name,
		);
		expect(described.sort()).toEqual([...names].sort());
	});
});
