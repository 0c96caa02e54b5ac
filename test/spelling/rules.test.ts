import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { SpellingLanguage } from "../../src/spelling/mistake.ts";
import { createSpelling } from "../../src/spelling/spelling.ts";
import { typos } from "./typos.ts";

const spelling = createSpelling({ patience: 30_000, rest: 60_000 });
afterAll(spelling.close);

const wrongIn = async (
	text: string,
	language: SpellingLanguage = "en",
	keep: readonly string[] = [],
): Promise<string[]> => {
	const found = await spelling.check(text, language, { keep, swiss: false });
	return found.map(({ word }) => word);
};

describe("what is never a mistake", () => {
	it.each([
		["a placeholder", "see [[LINK_1]] and [[CODE_12]]ish now"],
		["a number, or a word with digits", "1234 b2b mp3x 3rdd v1.2.3 Qx3-report"],
		["a word in capitals, or with capitals inside", "XQZW kXqzw XqzwRt PDFs"],
		["a name inside a sentence", "we met Xqzwa and Qwrtz-Xqzwa there"],
		["a name at the end, on its own line", "see you\nXqzwa Qwrtz"],
		["a quoted line", "> teh xqzw\n&gt; xqzw\n  > teh"],
		["a signature", "see you\n-- \nteh xqzw\nxqzw"],
		["an escaped character", "this &amp; that &lt;&gt; there"],
		[
			"a file, an address, a path, an identifier",
			"xqz.pdf qx@xqzw.ch /xqzw/qx a_xqzw #xqzw @xqzw",
		],
		["another script", "здравствуй שלום مرحبا 你好 สวัสดี"],
		["a single letter", "b, c and d"],
	])("%s", async (_what, text) => {
		expect(await wrongIn(text)).toEqual([]);
	});

	it("a term to keep, in any case and inflected, but not a longer word", async () => {
		const keep = ["qwrtza", "Xqzwa Qxwr"];
		expect(
			await wrongIn("qwrtza QWRTZA's qwrtzaes xqzwa qxwr", "en", keep),
		).toEqual([]);
		expect(await wrongIn("qwrtzaeses qwrtz", "en", keep)).toEqual([
			"qwrtzaeses",
			"qwrtz",
		]);
	});
});

describe("what is looked at", () => {
	it("is each part of a word with a hyphen or a slash, and what follows an elision", async () => {
		expect(await wrongIn("a well-knwon and/orr thing")).toEqual([
			"knwon",
			"orr",
		]);
		expect(await wrongIn("l'eqiupe, l’eqiupe, qu'ill", "fr")).toEqual([
			"eqiupe",
			"eqiupe",
			"ill",
		]);
	});

	it("is a capitalised word where a sentence begins, and in German everywhere", async () => {
		expect(await wrongIn("Tomorow we go. Tommorrow too, Tomorow")).toEqual([
			"Tomorow",
			"Tommorrow",
		]);
		expect(await wrongIn("Wir haben eine Sitzumg.", "de")).toEqual(["Sitzumg"]);
	});

	it("is the text around what is left alone, at its own place", async () => {
		const text = "> teh\n[[MENTION_1]] teh 😀 teh\n-- \nteh";
		const found = await spelling.check(text, "en", { keep: [], swiss: false });
		expect(found.map(({ at }) => at)).toEqual([20, 27]);
	});

	it("is a word in decomposed letters or with curly apostrophes as any other", async () => {
		expect(await wrongIn("le\u0301ve\u0301nement dun café", "fr")).toEqual(
			expect.arrayContaining(["dun"]),
		);
		expect(await wrongIn("cafe\u0301 d\u2019e\u0301te\u0301", "fr")).toEqual(
			[],
		);
		const [first] = await spelling.check("it’s so, I dont", "en", {
			keep: [],
			swiss: false,
		});
		expect(first?.suggestions[0]).toBe("don’t");
	});

	it("is citta' with its apostrophe, which stands for the accent", async () => {
		const [first] = await spelling.check("la citta' vecchia", "it", {
			keep: [],
			swiss: false,
		});
		expect(first).toMatchObject({ at: 3, length: 6, word: "citta'" });
		expect(first?.suggestions[0]).toBe("città");
	});
});

describe("hostile input", () => {
	it.each([
		["nothing", ""],
		["spaces", " \t\n\r\n ".repeat(2_000)],
		["only emoji", "😀👩‍👩‍👧‍👦🇨🇭".repeat(1_000)],
		[
			"control characters",
			"\u0000\u0007\u001B[31m\u200B\u202E\uFEFF".repeat(999),
		],
		["half a character", "\uD800 \uDC00".repeat(3_000)],
		["a word of ten thousand letters", "a".repeat(10_000)],
		["ten thousand capitals", "A".repeat(10_000)],
		["a pile of accents", `e${"\u0301".repeat(10_000)}`],
		["nothing but hyphens and apostrophes", "-'’".repeat(4_000)],
		["a chain without end", "ab-".repeat(4_000)],
		["quotes without end", ">".repeat(12_000)],
		["brackets without end", "[[".repeat(6_000)],
		["right to left", "مرحبا بالعالم ".repeat(800)],
	])("of %s finds nothing", async (_what, text) => {
		expect(await wrongIn(text)).toEqual([]);
	});

	it("of twelve thousand characters, each word wrong, finds each", async () => {
		const text = "qwzrtx ".repeat(1_714);
		expect(await wrongIn(text, "fr")).toHaveLength(1_714);
	});

	it("of more than a message can hold is refused", async () => {
		await expect(wrongIn("a ".repeat(30_000))).rejects.toThrow("too-long");
	});

	it("in the list of terms changes nothing", async () => {
		const keep = ["", " ", "\u0000", "[", "(.*)+", "x".repeat(10_000)];
		expect(await wrongIn("teh cat", "en", keep)).toEqual(["teh"]);
	});
});

it("says of each mistake exactly where it stands, in their order, with at most five suggestions", async () => {
	const piece = fc.oneof(
		fc.constantFrom(...Object.values(typos).flatMap((all) => all.flat())),
		fc.constantFrom("l'", "’", "-", "\n", "> ", "[[LINK_1]]", ". ", "😀", "ß"),
		fc.string({ unit: "grapheme", maxLength: 12 }),
		fc.string({ unit: "binary", maxLength: 6 }),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(piece, { maxLength: 12 }),
			fc.constantFrom("", " "),
			fc.constantFrom("en", "fr", "de", "it", "es"),
			async (pieces, between, language) => {
				const text = pieces.join(between);
				const found = await spelling.check(text, language, {
					keep: [],
					swiss: text.length % 2 === 0,
				});
				let end = 0;
				for (const { at, length, word, suggestions } of found) {
					expect(text.slice(at, at + length)).toBe(word);
					expect(at).toBeGreaterThanOrEqual(end);
					end = at + length;
					expect(suggestions.length).toBeLessThanOrEqual(5);
					expect(suggestions).not.toContain(word);
				}
			},
		),
		{ numRuns: 60 },
	);
});
