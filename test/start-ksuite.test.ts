import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type Infomaniak,
	openInfomaniak,
} from "./support/infomaniak/infomaniak.ts";
import { openProcessTest } from "./support/process.ts";
import { openSlackTest } from "./support/slack.ts";

const main = join(import.meta.dirname, "../src/main.ts");

let infomaniak: Infomaniak;
let home: string;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
	infomaniak = await openInfomaniak();
	home = mkdtempSync(join(tmpdir(), "suitemate-"));
	closers.push(infomaniak.close);
});
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
	rmSync(home, { recursive: true, force: true });
});

const settings = () => ({
	KSUITE: "infomaniak",
	INFOMANIAK_TOKEN: infomaniak.token,
	INFOMANIAK_ACCOUNT: String(infomaniak.account),
	INFOMANIAK_API_URL: infomaniak.url,
});

/** Runs the program until it ends by itself, and gives what it printed. */
const ended = (variables: Record<string, string>) =>
	new Promise<{ code: number | null; text: string }>((resolve) => {
		const child = spawn(process.execPath, [main], {
			cwd: home,
			env: { PATH: process.env.PATH ?? "", HOME: home, ...variables },
		});
		let text = "";
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (part: string) => {
				text += part;
			});
		child.once("close", (code) => resolve({ code, text }));
	});

describe("a start with a real kSuite", () => {
	it("is refused in words when the token does not work, and leaves nothing behind", async () => {
		const { code, text } = await ended({
			...settings(),
			INFOMANIAK_TOKEN: "s3cr3t-value",
			SLACK_BOT_TOKEN: "xoxb-1",
			SLACK_APP_TOKEN: "xapp-1",
		});
		expect(code).toBe(1);
		expect(text).toMatch(/^Suitemate cannot start:$/mu);
		expect(text).toMatch(/^ {2}INFOMANIAK_TOKEN: .*npm run setup$/mu);
		expect(text).not.toContain("s3cr3t");
		expect(text).not.toMatch(/^\s+at /mu);
		expect(readdirSync(home)).toEqual([]);
	});

	it("goes on when Infomaniak does not answer; the log says so, and so does the answer to a person", async () => {
		await infomaniak.close();
		const running = await openProcessTest(settings());
		closers.push(running.close);
		expect(running.printed.join("")).toContain(
			'"event":"ksuite-unanswered","problem":"ksuite-unreachable"',
		);
		await running.type("U0MARC", "seats", /Infomaniak does not answer/u);
		const data = join(running.home, "data");
		expect(existsSync(join(data, "suitemate.sqlite"))).toBe(true);
		expect(existsSync(join(data, "ksuite.sqlite"))).toBe(false);
	}, 60_000);

	it("answers people from Infomaniak, with nobody of the demo", async () => {
		const running = await openProcessTest(settings());
		closers.push(running.close);
		const line = infomaniak.exchanges.length;
		await running.type("U0MARC", "seats", /of 21 seats/u);
		expect(infomaniak.exchanges.length).toBeGreaterThan(line);
		expect(running.printed.join("")).not.toContain('"seeded"');
		expect(running.printed.join("")).not.toContain(infomaniak.token);
	}, 60_000);
});

describe("the playground", () => {
	it("may use one that is played on this machine", async () => {
		const test = await openSlackTest(settings());
		closers.push(test.close);
		const line = infomaniak.exchanges.length;
		expect(await test.used()).toBe(20);
		expect(infomaniak.exchanges.length).toBeGreaterThan(line);
	});

	it("never touches a real kSuite, whatever is set", async () => {
		const test = await openSlackTest({
			...settings(),
			INFOMANIAK_API_URL: "https://infomaniak.invalid",
		});
		closers.push(test.close);
		expect(await test.used()).toBeGreaterThan(0);
		expect(infomaniak.exchanges).toEqual([]);
	});
});
