import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { clean } from "../../src/ai/clean.ts";
import { corrected } from "../../src/ai/correct/corrected.ts";
import { freeze } from "../../src/ai/correct/frozen.ts";
import { transplant } from "../../src/ai/correct/transplant.ts";
import { noTerms } from "../../src/ai/house.ts";
import { type Strictness, strictnesses } from "../../src/ai/wish.ts";
import { aiOn } from "../support/endpoint/ai.ts";
import { answer } from "../support/endpoint/script.ts";
import {
	openEndpoint,
	type ScriptedEndpoint,
	type Seen,
} from "../support/endpoint.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});

const block = ({ user }: Seen): string =>
	/<(text-[0-9a-f]{12})>\n([\s\S]*)\n<\/\1>$/u.exec(user)?.[2] ?? "";

/** Corrects with a model that does this to the text it is given. */
const correcting = async (
	model: (text: string) => string,
	strictness: Strictness = "standard",
) => {
	const endpoint = await openEndpoint((seen) => answer(model(block(seen))));
	opened.push(endpoint);
	const { ai } = await aiOn(endpoint);
	const correct = (text: string, keep: readonly string[] = []) =>
		ai.writer.rewrite({
			wish: { action: "correct", strictness },
			terms: { ...noTerms, keep },
			text,
			against: text,
			person: "nadia",
			signal: new AbortController().signal,
		});
	return { endpoint, correct };
};

describe("a text without mistakes", () => {
	const texts = [
		"Good morning.\r\n\r\n*Please*  look at `npm ci` :calendar: <@U1> – “thanks”…\t\n",
		"> dont touch me\nThis line is right.\n\n-- \nNadia  Keller\nIT",
		"The list is not finished [[",
		"Ein\u00ad weiches\u200b Wort und 👩🏽‍💻 bleiben.",
		"Grüezi, das Velo steht im Trottoir-Ständer.",
	];

	test.each(texts)("comes back byte for byte: %j", async (text) => {
		const { correct } = await correcting((given) => given);
		const { text: after, findings } = await correct(text);
		expect(after).toBe(text);
		expect(findings.filter(({ weight }) => weight !== "warn")).toEqual([]);
	});

	test("comes back byte for byte when the model tidied it up", async () => {
		const tidy = (given: string) =>
			`“${given.replace(/[*_]/gu, "").replace(/ {2,}/gu, " ").replace(/"/gu, "”").trim()}”`;
		const { correct } = await correcting(tidy, "strict");
		const text = '  He said "yes"  to the *plan*, as  always.  ';
		expect((await correct(text)).text).toBe(text);
	});

	test("whatever it is", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: "binary", maxLength: 400 }),
				async (noise) => {
					const text = `Dear colleagues ${noise}`;
					for (const strictness of strictnesses)
						expect(
							transplant(
								text,
								clean(text),
								corrected(clean(text), clean(text), strictness, []),
							),
						).toBe(text);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe("a text with mistakes", () => {
	test("is changed in its mistakes and nowhere else", async () => {
		const { correct, endpoint } = await correcting((given) =>
			given
				.replace("dont", "don't")
				.replace("happend", "happened")
				.replace(/ {2}/gu, " ")
				.replace("*", "**"),
		);
		const text =
			"I dont know  yet why it *happend*\r\n> it happend again\r\nsee <https://a.example/x?a=1&b=2|here> :tada:\n\n-- \nNadia dont";
		const { text: after } = await correct(text);
		expect(after).toBe(
			"I don't know  yet why it *happened*\r\n> it happend again\r\nsee <https://a.example/x?a=1&b=2|here> :tada:\n\n-- \nNadia dont",
		);
		expect(endpoint.asked[0]?.user).not.toContain("again");
		expect(endpoint.asked[0]?.user).not.toContain("Nadia dont");
	});

	const table: readonly [Strictness, string, string, string][] = [
		["minimal", "he go to school", "he goes to school", "he goes to school"],
		[
			"minimal",
			"I like alot of it",
			"I like a lot of it",
			"I like a lot of it",
		],
		["minimal", "the the report", "the report", "the report"],
		[
			"minimal",
			"Please buy bread",
			"Kindly purchase bread",
			"Please buy bread",
		],
		["minimal", "late, will look", "late; will look", "late, will look"],
		[
			"standard",
			"Ich glaube das er kommt",
			"Ich glaube, dass er kommt",
			"Ich glaube, dass er kommt",
		],
		[
			"standard",
			"les enfant est parti",
			"les enfants sont partis",
			"les enfants sont partis",
		],
		[
			"standard",
			"The team are happy about this",
			"Everybody in the whole group is truly delighted",
			"The team are happy about this",
		],
		["standard", "We seen 12 people", "We saw 13 people", "We seen 12 people"],
		["standard", "perche no", "perché no", "perché no"],
		["standard", "Cuando vienes?", "¿Cuándo vienes?", "¿Cuándo vienes?"],
		[
			"standard",
			"the report report is late",
			"the report is late",
			"the report is late",
		],
		["standard", "come on Tuesday", "come on Friday", "come on Tuesday"],
		["standard", "come on Freitga", "come on Freitag", "come on Freitag"],
		[
			"standard",
			"the figures for Basel are late",
			"the figures are late",
			"the figures for Basel are late",
		],
		["strict", "Make a decision fast", "Decide quickly", "Decide quickly"],
		["strict", "a “quote” – and…", 'a "quote" - and...', "a “quote” – and…"],
	];
	test.each(table)(
		"%s: %j, the model says %j",
		(strictness, before, answered, after) => {
			expect(corrected(before, answered, strictness, [])).toBe(after);
		},
	);

	test("keeps the terms of the house", async () => {
		const { correct } = await correcting((given) =>
			given.replace("kDrive", "drive").replace("happend", "happened"),
		);
		expect((await correct("It happend in kDrive.", ["kDrive"])).text).toBe(
			"It happened in kDrive.",
		);
	});

	test("never takes in what the model says about it", async () => {
		const { correct, endpoint } = await correcting(
			(given) => `Here is the corrected text:\n${given}`,
			"strict",
		);
		const text = "I know why it happened, I will tell you on Friday.";
		const outcome = await correct(text).catch(() => null);
		expect(outcome?.text ?? text).toBe(text);
		expect(endpoint.asked.length).toBeLessThanOrEqual(2);
	});
});

describe("what a correction must not touch", () => {
	test("comes back whole, also where the text holds such names itself", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						"> a",
						"&gt; b",
						"-- ",
						"text",
						"[[KEPT_1]]",
						"",
						"[[KEPT_9]] x",
					),
					{ maxLength: 12 },
				),
				(parts) => {
					const text = parts.join("\n");
					const frozen = freeze(text);
					expect(frozen.thaw(frozen.text)).toBe(text);
				},
			),
		);
	});
});
