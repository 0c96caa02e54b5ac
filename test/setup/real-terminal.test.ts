import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type Infomaniak,
	openInfomaniak,
} from "../support/infomaniak/infomaniak.ts";

const main = join(import.meta.dirname, "../../src/main.ts");
const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript)
	console.warn(
		"skipped: npm run setup in a real terminal needs script (util-linux)",
	);

const enter = "\r";
const down = "\u001b[B";
const ctrlC = "\u0003";

let folder: string;
let infomaniak: Infomaniak;
let child: ChildProcess | null = null;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "suitemate-terminal-"));
	infomaniak = await openInfomaniak();
});
afterEach(async () => {
	child?.kill();
	child = null;
	await infomaniak.close();
	rmSync(folder, { recursive: true, force: true });
});

/** The setup in a pseudo-terminal; keys are pressed when the words they answer are on the screen. */
const atTerminal = () => {
	const command = [process.execPath, main, "setup"]
		.map((part) => `'${part}'`)
		.join(" ");
	const running = spawn("script", ["-qec", `exec ${command}`, "/dev/null"], {
		cwd: folder,
		env: {
			PATH: process.env.PATH ?? "",
			HOME: folder,
			TERM: "xterm",
			INFOMANIAK_API_URL: infomaniak.url,
		},
		stdio: ["pipe", "pipe", "ignore"],
	});
	child = running;
	let screen = "";
	let seen = 0;
	let look = (): void => undefined;
	running.stdout.setEncoding("utf8").on("data", (text: string) => {
		screen += text;
		look();
	});
	const ended = new Promise<number | null>((resolve) =>
		running.once("exit", resolve),
	);
	/** Waits for words that were not there before, then presses keys. */
	const when = (words: string, ...keys: string[]): Promise<void> =>
		new Promise((resolve) => {
			look = () => {
				const at = screen.indexOf(words, seen);
				if (at === -1) return;
				seen = at + words.length;
				look = () => undefined;
				for (const key of keys) running.stdin.write(key);
				resolve();
			};
			look();
		});
	return { when, ended, screen: () => screen };
};

describe.skipIf(!hasScript)("npm run setup in a real terminal", () => {
	it("never shows the token, and writes what was answered", async () => {
		infomaniak.organisation.account.name = "Alpen\u001b[2Jblick\nAG";
		const { when, ended, screen } = atTerminal();
		await when("set up now", down, " ", down, " ", enter);
		await when("The token", infomaniak.token, enter);
		await when("Make SUITEMATE_KEY", "n");
		await when("Write it", "y");
		expect(await ended).toBe(0);
		// A name moves no cursor and clears nothing.
		expect(screen()).toContain("Alpen[2Jblick AG");
		expect(screen()).toContain("Plan: kSuite Standard");
		for (const part of [infomaniak.token, infomaniak.token.slice(0, 6)])
			expect(screen()).not.toContain(part);
		expect(parseEnv(readFileSync(join(folder, ".env"), "utf8"))).toMatchObject({
			KSUITE: "infomaniak",
			INFOMANIAK_TOKEN: infomaniak.token,
		});
	}, 20_000);

	it("writes nothing after Ctrl+C at a hidden question, and says so", async () => {
		const { when, ended, screen } = atTerminal();
		await when("set up now", enter);
		await when("The token", "half-a-token", ctrlC);
		expect(await ended).toBe(1);
		expect(screen()).toContain("Stopped. Nothing was written.");
		expect(screen()).not.toContain("half-a-token");
		expect(existsSync(join(folder, ".env"))).toBe(false);
	}, 20_000);

	it("stops at Ctrl+C while Infomaniak is being asked, too", async () => {
		infomaniak.fault({ match: /accounts/u, kind: "slow", wait: 60_000 });
		const { when, ended, screen } = atTerminal();
		await when("set up now", enter);
		await when("The token", infomaniak.token, enter);
		await when("which organisations it reaches");
		// The question has left the terminal as soon as its next line is there.
		await when("\n", ctrlC);
		expect(await ended).toBe(1);
		expect(screen()).toContain("Stopped. Nothing was written.");
		expect(existsSync(join(folder, ".env"))).toBe(false);
	}, 20_000);
});

describe("npm run setup without a terminal", () => {
	it("says so, names the settings, and ends with 1", () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[main, "setup"],
			{ cwd: folder, encoding: "utf8", input: "" },
		);
		expect(status).toBe(1);
		expect(stdout).toContain("no terminal");
		for (const name of ["INFOMANIAK_TOKEN", "AI_BASE_URL", "SLACK_BOT_TOKEN"])
			expect(stdout).toContain(name);
		expect(stderr).toBe("");
		expect(existsSync(join(folder, ".env"))).toBe(false);
	});
});
