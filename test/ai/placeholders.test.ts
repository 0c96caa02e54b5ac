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
		["at 10:00:30 sharp", "at 10:00:30 sharp"],
		["point #1 of 5", "point #1 of 5"],
		["the [[LINK_1]] itself", "the [[WORD_1]] itself"],
	])("%j is sent as %j", (text, sent) => {
		expect(protect(text).text).toBe(sent);
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
