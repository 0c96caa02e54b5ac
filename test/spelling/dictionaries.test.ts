import { afterAll, describe, expect, it } from "vitest";
import type { SpellingOptions } from "../../src/spelling/mistake.ts";
import { createSpelling } from "../../src/spelling/spelling.ts";
import { usualMistakes } from "../../src/spelling/usual-mistakes.ts";
import { ordinarySentences } from "./ordinary-sentences.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { typos } from "./typos.ts";

const spelling = createSpelling({ patience: 30_000, rest: 60_000 });
afterAll(spelling.close);

const usual: SpellingOptions = { keep: [], swiss: false };
const languages = ["en", "fr", "de", "it", "es"] as const;

describe.each(languages)("somebody who writes %s", (language) => {
	const check = (text: string, options = usual) =>
		spelling.check(text, language, options);

	it("is told of usual mistakes, with the right word among the first three", async () => {
		expect(typos[language].length).toBeGreaterThanOrEqual(15);
		const wrong: string[] = [];
		for (const [typo, meant] of typos[language]) {
			const found = await check(`– ${typo}`);
			if (!found[0]?.suggestions.slice(0, 3).includes(meant))
				wrong.push(`${typo}: ${found[0]?.suggestions ?? "not seen"}`);
		}
		expect(wrong).toEqual([]);
	});

	it("hears first what is always meant by a well-known mistake", async () => {
		const wrong: string[] = [];
		for (const [typo, meant] of usualMistakes[language]) {
			const [first] = await check(typo);
			if (first?.suggestions[0] !== meant || first.word !== typo)
				wrong.push(`${typo}: ${first?.suggestions ?? "not seen"}`);
		}
		expect(wrong).toEqual([]);
	});

	it("is left alone with inflected, compound, elided and hyphenated words", async () => {
		expect(ordinaryWords[language].length).toBeGreaterThanOrEqual(60);
		const found = await check(ordinaryWords[language].join(" "));
		expect(found.map(({ word }) => word)).toEqual([]);
	});

	it("is left alone with ordinary sentences", async () => {
		expect(ordinarySentences[language]).toHaveLength(10);
		const found = await check(ordinarySentences[language].join("\n"));
		expect(found.map(({ word }) => word)).toEqual([]);
	});

	it("is left alone with the names of colleagues, wherever they stand", async () => {
		const names = "Rüegg Bernasconi Jovanović Chloé Beat Zgraggen Öztürk Luca";
		const found = await check(
			names
				.split(" ")
				.map((name) => `${name}, ${name}. ${name}!`)
				.join(" "),
		);
		expect(found.map(({ word }) => word)).toEqual([]);
	});

	it("is never proposed a rude word", async () => {
		const near = "shiit fukc merd putta putain scheise arch culoo mierdo asss";
		for (const typo of near.split(" "))
			for (const { suggestions } of await check(typo))
				expect(suggestions.join(" ")).not.toMatch(
					/\b(?:shit|fuck|merd|put[ae]|scheiß|arsch|culo|mierda|ass)\b/iu,
				);
	});
});

describe("somebody in Switzerland", () => {
	const write = (text: string, swiss: boolean) =>
		spelling.check(text, "de", { keep: [], swiss });

	it("writes ss for ß, and is never proposed a ß", async () => {
		const text =
			"Die Strassenbahn ist ausserdem gross. Grüsse, und ein Strassenfest.";
		expect(await write(text, true)).toEqual([]);
		const [first] = await write("viele Grüse", true);
		expect(first?.suggestions[0]).toBe("Grüsse");
		for (const typo of ["Strase", "grosser Fus", "ausserdm", "heist", "weis"])
			for (const { suggestions } of await write(`die ${typo}`, true))
				expect(suggestions.join()).not.toContain("ß");
	});

	it("is told of ss where the setting is off", async () => {
		const found = await write("Die Strasse ist gross, dass es heisst.", false);
		expect(
			found.map(({ word, suggestions }) => [word, suggestions[0]]),
		).toEqual([
			["Strasse", "Straße"],
			["gross", "groß"],
			["heisst", "heißt"],
		]);
	});
});

it("takes two languages in turn, and more than are kept open", async () => {
	for (const language of ["fr", "de", "fr", "it", "es", "en", "fr"] as const)
		expect(await spelling.check("qzwrtx", language, usual)).toMatchObject([
			{ at: 0, length: 6, word: "qzwrtx" },
		]);
});
