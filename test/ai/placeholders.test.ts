import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	misplaced,
	protect,
	restore,
	restoreSoFar,
} from "../../src/ai/guards/placeholders.ts";

const pieces = fc.constantFrom(
	"https://alpenblick.example/a?b=1&c=2",
	"<https://alpenblick.example|the site>",
	"www.example.com",
	"nadia.keller@alpenblick.example",
	"<@U012ABC|nadia>",
	"<#C012|sales>",
	"<!subteam^S1|@it>",
	"<!channel>",
	"@marc",
	"#general",
	":tada:",
	":+1:",
	"`a < b`",
	"```\nlet x = 1;\n```",
	"[[LINK_1]]",
	"[[",
	"]]",
	"[",
	"`",
	":",
	"<",
	"10:00",
	"12 GB",
	"CHF 1’240.50",
	"1 240,50 €",
	"15 %",
	"3.5",
	"30.11.2026",
	"10 h 30",
	"+41 79 123 45 67",
	"CH93 0076 2011 6238 5295 7",
	"{{name}}",
	"\u0024{name}",
	"{name}",
	"%(name)s",
	"%s",
	"[Vorname]",
	"<<Feld>>",
	"👍🏽",
	"🇨🇭",
	"👨‍👩‍👧",
	"1️⃣",
	"{",
	"%",
	"+",
	".",
	"1",
	" ",
	"\n",
	"word",
	"é",
);

describe("what must come back letter by letter", () => {
	test("comes back, whatever the text", () => {
		const texts = fc.oneof(
			fc.array(pieces).map((parts) => parts.join("")),
			fc.string({ unit: "binary" }),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const given = protect(text);
				expect(restore(given.text, given.places)).toBe(text);
				expect(misplaced(given.text, given.places)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		["See https://a.example/x.", "See [[LINK_1]]."],
		["(www.a.example)", "([[LINK_1]])"],
		["<@U1|nadia> and @marc", "[[MENTION_1]] and [[MENTION_2]]"],
		["in #sales or <#C1|it>", "in [[CHANNEL_1]] or [[CHANNEL_2]]"],
		["mail jeanne@a.example now", "mail [[EMAIL_1]] now"],
		["run `rm -rf` :warning:", "run [[CODE_1]] [[EMOJI_2]]"],
		["at 10:00:30 sharp", "at [[NUMBER_1]] sharp"],
		["um 9:05 Uhr", "um [[NUMBER_1]] Uhr"],
		["à 10 h 30 ou 14h30", "à [[NUMBER_1]] ou [[NUMBER_2]]"],
		["12 GB for CHF 1’240.50", "[[NUMBER_1]] for [[NUMBER_2]]"],
		["1 240,50 €, 15 %, 3.5 km", "[[NUMBER_1]], [[NUMBER_2]], [[NUMBER_3]]"],
		["1'240.– or Fr. 50.-", "[[NUMBER_1]] or [[NUMBER_2]]"],
		["3,5 Stunden", "[[NUMBER_1]] Stunden"],
		["from 192.168.10.20", "from [[NUMBER_1]]"],
		["10-12 % and -5 °C", "[[NUMBER_1]] and [[NUMBER_2]]"],
		["12 pages on 5 May", "12 pages on 5 May"],
		["am 30.11. und 3.5.", "am 30.11. und 3.5."],
		["am Fr. 30.11. oder 30.11.2026", "am Fr. 30.11. oder 30.11.2026"],
		["1,240 people, 24/7", "1,240 people, 24/7"],
		["il a 3 l’an, 10 m’ont dit", "il a 3 l’an, 10 m’ont dit"],
		["call +41 79 123 45 67 now", "call [[PHONE_1]] now"],
		["CH93 0076 2011 6238 5295 7", "[[IBAN_1]]"],
		[
			"Dear {{name}}, {first} \u0024{last}",
			"Dear [[FIELD_1]], [[FIELD_2]] [[FIELD_3]]",
		],
		["%s %(name)s %NAME%", "[[FIELD_1]] [[FIELD_2]] [[FIELD_3]]"],
		["[Vorname] [NAME] <<Feld>>", "[[FIELD_1]] [[FIELD_2]] [[FIELD_3]]"],
		["[x] [ ] [one more thing]", "[x] [ ] [one more thing]"],
		["50 % sure, 100% done", "[[NUMBER_1]] sure, [[NUMBER_2]] done"],
		["done 👍🏽🇨🇭 👨‍👩‍👧 ❤️", "done [[EMOJI_1]] [[EMOJI_2]] [[EMOJI_3]]"],
		["© 2026 Alpenblick™", "© 2026 Alpenblick™"],
		["see alpenblick.ch, not Node.js", "see [[LINK_1]], not Node.js"],
		["point #1 of 5", "point #1 of 5"],
		["the [[LINK_1]] itself", "the [[WORD_1]] itself"],
	])("%j is sent as %j", (text, sent) => {
		expect(protect(text).text).toBe(sent);
	});

	test("costs little even in a hostile text", () => {
		for (const piece of [
			"<@a",
			"@a.",
			"[A ",
			"{a",
			"`",
			"1 ",
			"a.",
			"http://",
			"+41 ",
		]) {
			const text = piece.repeat(20_000);
			const { text: sent, places } = protect(text);
			expect(restore(sent, places)).toBe(text);
		}
	});

	test("is missed when lost, doubled or invented", () => {
		const { places } = protect("See https://a.example and @marc");
		expect(misplaced("[[LINK_1]] [[MENTION_2]]", places)).toEqual([]);
		expect(misplaced("[[LINK_1]]", places)).toEqual(["[[MENTION_2]]"]);
		expect(misplaced("[[LINK_1]] [[LINK_1]] [[MENTION_2]]", places)).toEqual([
			"[[LINK_1]]",
		]);
		expect(misplaced("[[LINK_1]] [[MENTION_2]] [[LINK_9]]", places)).toEqual([
			"[[LINK_9]]",
		]);
	});

	test("is not shown half while the answer is under way", () => {
		const { text, places } = protect("Look at https://a.example today");
		const shown = Array.from({ length: text.length }, (_, index) =>
			restoreSoFar(text.slice(0, index + 1), places),
		);
		expect(shown.filter((one) => /\[|LINK/u.test(one))).toEqual([]);
		expect(shown.at(-1)).toBe("Look at https://a.example today");
	});
});
