import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPrompts } from "../../src/ai/prompts.ts";
import { writeActions } from "../../src/ai/wish.ts";

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "prompts-"));
	await cp("prompts", folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const change = async (file: string, from: string | RegExp, to: string) => {
	const path = join(folder, file);
	const text = await readFile(path, "utf8");
	expect(text).toMatch(from);
	await writeFile(path, text.replace(from, to));
};

describe("the prompts", () => {
	test("are all whole, with a title in every language", async () => {
		const { actions } = await readPrompts("prompts");
		expect([...actions.keys()].sort()).toEqual([...writeActions].sort());
		for (const { title, system } of actions.values()) {
			expect(Object.keys(title)).toEqual(["en", "fr", "de", "it", "es"]);
			expect(system).not.toContain("{{");
		}
	});

	test("fill every hole, and look for none in what people wrote", async () => {
		const { actions } = await readPrompts("prompts");
		const user = actions.get("rephrase")?.user({
			language: "English",
			wish: "",
			house: "",
			note: "",
			text: "see {{note}} $& $1",
		});
		expect(user).toBe("Language: English\nsee {{note}} $& $1");
	});

	const faults: readonly [string, string, RegExp | string, string, RegExp][] = [
		[
			"lack a hole",
			"write/rephrase.md",
			"{{text}}",
			"",
			/rephrase.*no hole \{\{text\}\}/u,
		],
		[
			"have an unknown hole",
			"write/rephrase.md",
			"{{note}}",
			"{{note}} {{secret}}",
			/unknown holes: secret/u,
		],
		[
			"put text among the instructions",
			"write/shorten.md",
			"Rules:",
			"{{text}}",
			/shorten, # System/u,
		],
		[
			"lack a title",
			"write/rephrase.md",
			/ {2}de: Umformulieren\n/u,
			"",
			/rephrase/u,
		],
		[
			"have an unknown field",
			"write/rephrase.md",
			"version: 2",
			"version: 2\nmood: good",
			/mood/u,
		],
		[
			"have no instructions",
			"write/rephrase.md",
			"# System",
			"# Sytsem",
			/no # System/u,
		],
		[
			"lack a word for a failed check",
			"notes/rewrite.md",
			/ {2}chatter: .*\n/u,
			"",
			/chatter/u,
		],
	];
	test.each(faults)(
		"that %s end the start with a sentence",
		async (_, file, from, to, said) => {
			await change(file, from, to);
			await expect(readPrompts(folder)).rejects.toThrow(said);
		},
	);
});
