import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../../src/modules/documents/passages.ts";
import { createHider } from "../../../src/modules/documents/question/hide-more.ts";
import {
	judgeLong,
	piecesOf,
} from "../../../src/modules/documents/question/judge-long.ts";
import { searchPassages } from "../../../src/modules/documents/question/search.ts";
import { sentencesOf } from "../../../src/modules/documents/question/sentences.ts";
import { twoAtOnce } from "../../../src/modules/documents/question/two-at-once.ts";
import {
	wordsAskedFor,
	wordsOf,
} from "../../../src/modules/documents/question/words-of.ts";
import { codeOf } from "../../support/endpoint/ai.ts";
import { pages } from "./question-desk.ts";

const found = async (question: string, texts: readonly string[], most = 5) => {
	const { all } = await passagesOf([pages(texts)]);
	return (await searchPassages(question, all, most)).map(
		({ quote, mark }) => `${mark.number}: ${quote}`,
	);
};

describe("the search for words", () => {
	test.each([
		[
			"en",
			"What is the notice period?",
			"The notice period is three months to the end of a quarter, for both of the parties.",
		],
		[
			"de",
			"Wie lang ist die Kündigungsfrist?",
			"Für beide Seiten gilt eine Kündigungsfrist von drei Monaten auf das Ende eines Quartals.",
		],
		[
			"fr",
			"Quel est le délai de resiliation ?",
			"Le délai de résiliation est de trois mois pour la fin d’un trimestre, pour les deux parties.",
		],
		[
			"it",
			"Qual è il termine di disdetta?",
			"Il termine di disdetta è di tre mesi per la fine di un trimestre, per tutte le parti.",
		],
		[
			"es",
			"¿Cuál es el plazo de preaviso?",
			"El plazo de preaviso es de tres meses para el final de un trimestre, para las dos partes.",
		],
	])(
		"puts the passage with the rare words of the question first (%s)",
		async (_, question, telling) => {
			const others = [
				"What is the weather, wie ist das Wetter, quel est le temps, qual è il tempo, cuál es el tiempo.",
				telling,
				"The rent is due on the first day of the month and is paid to the account of the owner.",
			];
			const [first] = await found(question, others);
			expect(first).toBe(`2: ${telling}`);
		},
	);

	test("finds endings and longer words, after whole ones", async () => {
		const hits = await found("Miete", [
			"Die Mietezahlung ist am Anfang eines jeden Monats im Voraus auf das Konto zu leisten.",
			"Die Miete ist am Anfang eines jeden Monats im Voraus auf das Konto zu leisten hier.",
		]);
		expect(hits.map((one) => one[0])).toEqual(["2", "1"]);
	});

	test("gives at most so many, and none for words that stand nowhere", async () => {
		const many = Array.from(
			{ length: 9 },
			(_, at) => `The rent of flat ${at}.`,
		);
		expect(await found("rent", many)).toHaveLength(5);
		expect(await found("rent", many, 2)).toHaveLength(2);
		expect(await found("zebra", many)).toEqual([]);
		expect(await found("???", many)).toEqual([]);
	});

	test("looks for common words when a question has no others", async () => {
		expect(wordsAskedFor("Who is it?")).toEqual(["who", "is", "it"]);
		expect(wordsAskedFor("Who is Nadia?")).toEqual(["nadia"]);
	});

	test("gives only words of the document, whatever is asked of whatever", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string(), fc.string(), async (question, text) => {
				const { all } = await passagesOf([pages([text])]);
				const flat = (some: string) => some.replace(/\s+/gu, "");
				for (const { quote } of await searchPassages(question, all))
					expect(flat(all[0]?.text ?? "")).toContain(flat(quote));
			}),
		);
	});

	test("serves others in between in a very long document", async () => {
		const { all } = await passagesOf([
			pages([
				`${"The committee discusses matters. ".repeat(18_000)} The rent rises.`,
			]),
		]);
		let turns = 0;
		const timer = setInterval(() => {
			turns += 1;
		}, 1);
		const hits = await searchPassages("Does the rent rise?", all);
		clearInterval(timer);
		expect(hits[0]?.quote).toContain("The rent rises.");
		expect(turns).toBeGreaterThan(5);
	});
});

describe("words and sentences", () => {
	test("are compared without accents, capitals and common words", () => {
		expect(wordsOf("Der Schlüssel für die GROSSE Straße")).toEqual([
			"schlussel",
			"grosse",
			"strasse",
		]);
		expect(wordsOf("CHF 1'240.50")).toEqual(["chf", "1'240.50"]);
	});

	test("lose nothing but spaces, and none is longer than 400 characters", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 3000 }), (text) => {
				const sentences = sentencesOf(text);
				const flat = (some: string) => some.replace(/\s+/gu, "");
				expect(flat(sentences.join(""))).toBe(flat(text));
				expect(sentences.every((one) => one.length <= 401)).toBe(true);
			}),
		);
	});
});

describe("texts beside a document", () => {
	test("hide the same detail under the same name, and another under another", async () => {
		const { places } = await passagesOf([
			pages(["Write to nadia@example.org or marc@example.org."]),
		]);
		const hider = createHider(places);
		const [known] =
			[...places].find(([, at]) => at === "marc@example.org") ?? [];
		expect(await hider.hide("Who is marc@example.org?")).toBe(
			`Who is ${known}?`,
		);
		const fresh = await hider.hide("Who is elise@example.org?");
		const name = /\[\[EMAIL_\d+\]\]/u.exec(fresh)?.[0] ?? "";
		expect(places.has(name)).toBe(false);
		expect(hider.places.get(name)).toBe("elise@example.org");
		expect(places.size).toBe(2);
	});
});

describe("the judgement by long documents", () => {
	test("clears what stands far away, and only that", async () => {
		const text = "The rent is CHF 4711 and the fee is CHF 8812.";
		const verdict = await judgeLong(
			{ text, source: "The rent and the fee.", wanted: "en", mayRefuse: "no" },
			["Nothing here.", "The fee: CHF 8812.", "Nothing here either."],
		);
		expect(verdict.doubts).toEqual([{ kind: "numbers", what: ["4711"] }]);
	});

	test("cuts them into pieces that miss nothing", async () => {
		const { all } = await passagesOf([
			pages(["a".repeat(100_000), "short", "b".repeat(10)]),
		]);
		const pieces = piecesOf(all);
		expect(pieces.every((piece) => piece.length <= 40_000)).toBe(true);
		expect(pieces.join("").match(/a/gu)?.length).toBeGreaterThanOrEqual(
			100_000,
		);
		expect(pieces.at(-1)).toContain("short\nbbbbbbbbbb");
	});
});

describe("parts two at a time", () => {
	const signal = new AbortController().signal;
	test("keep their order, and never more than two are under way", async () => {
		let under = 0;
		let most = 0;
		const began: number[] = [];
		const results = await twoAtOnce(
			[30, 5, 20, 1, 10],
			signal,
			async (ms) => {
				under += 1;
				most = Math.max(most, under);
				await new Promise((ready) => setTimeout(ready, ms));
				under -= 1;
				return ms * 2;
			},
			(number) => began.push(number),
		);
		expect(results).toEqual([60, 10, 40, 2, 20]);
		expect(most).toBe(2);
		expect(began).toEqual([1, 2, 3, 4, 5]);
	});

	test("end with the first failure, and when they are stopped", async () => {
		const seen: number[] = [];
		const work = async (one: number): Promise<number> => {
			seen.push(one);
			if (one === 2) throw new RangeError("two");
			await new Promise((ready) => setTimeout(ready, 20));
			return one;
		};
		await expect(
			twoAtOnce([1, 2, 3, 4, 5, 6], signal, work, () => undefined),
		).rejects.toThrow(RangeError);
		await new Promise((ready) => setTimeout(ready, 60));
		expect(seen).toEqual([1, 2]);
		const stopped = AbortSignal.abort();
		expect(await codeOf(twoAtOnce([1], stopped, work, () => undefined))).toBe(
			"stopped",
		);
	});
});
