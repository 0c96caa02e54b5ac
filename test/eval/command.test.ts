import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../eval/main.ts";
import { answer, status } from "../support/endpoint/script.ts";
import { openEndpoint } from "../support/endpoint.ts";
import { evaluate } from "./evaluate.ts";
import { few, perfect } from "./models.ts";

/** What the command says and ends with, without an endpoint of ours. */
const say = async (...args: readonly string[]) => {
	const said = { out: "", err: "" };
	const code = await main(args, {
		out: (line) => {
			said.out += `${line}\n`;
		},
		err: (text) => {
			said.err += text;
		},
		isScreen: false,
		key: undefined,
		signal: new AbortController().signal,
	});
	return { ...said, code };
};

describe("somebody who asks which cases there are", () => {
	it("reads them per action and language", async () => {
		const { out, code } = await say("--list");
		expect(code).toBe(0);
		const rows = out
			.trim()
			.split("\n")
			.map((line) => line.split(/\s+/u));
		expect(rows[0]).toEqual(["action", "en", "fr", "de", "it", "es", "all"]);
		expect(rows.length).toBe(15);
		for (const [, ...counts] of rows.slice(1))
			for (const count of counts)
				expect(Number(count)).toBeGreaterThanOrEqual(40);
	});

	it("reads only those that are wanted", async () => {
		const { out } = await say(
			"--list",
			"--language",
			"es",
			"--action",
			"mail",
			"--limit",
			"7",
		);
		expect(out).toBe("action  es  all\nmail     7    7\nall      7    7\n");
	});
});

describe("somebody who mistypes", () => {
	it.each([
		[["--lst"], "Unknown option '--lst'"],
		[["extra"], "Unexpected argument 'extra'"],
		[["--endpoint"], "argument missing"],
		[["--endpoint", "localhost"], "--endpoint: an address is meant"],
		[["--endpoint", "file:///etc/passwd"], "--endpoint: an address is meant"],
		[["--language", "nl"], "--language: one of en, fr, de, it, es is meant"],
		[["--action", "sing"], "--action: one of rephrase, correct"],
		[["--limit", "0"], "--limit: a whole number from 1 is meant"],
		[["--parallel", "1.5"], "--parallel: a whole number from 1 to 64 is meant"],
		[["--parallel", "65"], "--parallel: a whole number from 1 to 64 is meant"],
		[[], "Say which endpoint to ask."],
	])("reads what is wrong with %j, and how it goes", async (args, sentence) => {
		const { err, out, code } = await say(...args);
		expect(err).toContain(sentence);
		expect(err).toContain("npm run eval -- --endpoint URL");
		expect(out).toBe("");
		expect(code).toBe(1);
	});
});

describe("somebody whose endpoint is not there", () => {
	it("reads that nobody answers", async () => {
		const endpoint = await openEndpoint([answer("ready")]);
		await endpoint.close();
		const { err, code } = await say("--endpoint", endpoint.baseUrl);
		expect(err).toBe(
			`127.0.0.1:${endpoint.port} does not answer. Check the address, and whether the server runs.\n`,
		);
		expect(code).toBe(1);
	});

	it.each([
		[401, "wants another key. It is read from AI_API_KEY."],
		[404, "does not have this model. Check the name after --model."],
		[400, "refused the first question. Check the address."],
	])("reads what an answer of %i means", async (code, sentence) => {
		const endpoint = await openEndpoint([status(code)]);
		const said = await say("--endpoint", endpoint.baseUrl);
		await endpoint.close();
		expect(said.err).toBe(`127.0.0.1:${endpoint.port} ${sentence}\n`);
		expect(said.code).toBe(1);
	});
});

describe("somebody who wants the report where nothing can be", () => {
	it.each(["--report", "--json"])(
		"reads so of %s before anything is asked",
		async (flag) => {
			const endpoint = await openEndpoint([answer("ready")]);
			const path = join(tmpdir(), "no-such-folder", "report");
			const { err, code } = await say(
				"--endpoint",
				endpoint.baseUrl,
				flag,
				path,
			);
			await endpoint.close();
			expect(err).toBe(`${path} cannot be written.\n`);
			expect(code).toBe(1);
			expect(endpoint.asked).toEqual([]);
		},
	);
});

describe("somebody who waits", () => {
	it("is told how far it is, and reads the table at the end", async () => {
		const { err, out } = await evaluate(perfect, few("shorten", "10"));
		expect(err).toMatch(/^1 of 10 cases, 1 passed, about \d+ s left$/mu);
		expect(err).toMatch(/^10 of 10 cases, 10 passed$/mu);
		expect(out).toMatch(/^passed +en +all$/mu);
		expect(out).toMatch(/^shorten +100 % +100 %$/mu);
		expect(out).toMatch(/^cases +10 of 10$/mu);
		expect(out).toMatch(/^report {2}.+\.html$/mu);
	});

	it("gets the report of what is there with Ctrl-C", async () => {
		const endpoint = await openEndpoint((seen) => {
			const step = perfect(seen);
			return step.kind === "answer" ? { ...step, first: 30 } : step;
		});
		const folder = await mkdtemp(join(tmpdir(), "eval-"));
		const json = join(folder, "run.json");
		const root = join(import.meta.dirname, "..", "..");
		const child = spawn(
			process.execPath,
			[
				join(root, "eval/run.ts"),
				"--endpoint",
				endpoint.baseUrl,
				...few("rephrase", "40"),
				"--json",
				json,
			],
			{ cwd: folder, env: { AI_API_KEY: "key-of-the-endpoint" } },
		);
		await once(child.stderr, "data");
		child.kill("SIGINT");
		const [code] = await once(child, "exit");
		const written = await readFile(json, "utf8");
		const files = await readdir(folder);
		await rm(folder, { recursive: true });
		await endpoint.close();
		expect(code).toBe(130);
		expect(files.toSorted()).toEqual(["eval-report.html", "run.json"]);
		expect(JSON.parse(written)).toMatchObject({ whole: false, planned: 40 });
		expect(endpoint.asked[0]?.headers.authorization).toBe(
			"Bearer key-of-the-endpoint",
		);
		expect(written).not.toContain("key-of-the-endpoint");
	});
});
