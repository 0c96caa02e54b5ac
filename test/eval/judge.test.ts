import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../eval/cases.ts";
import { readCorpus } from "../../eval/corpus.ts";
import { missingIn, missingInTranslation } from "../../eval/fold.ts";
import { judgeCorrect } from "../../eval/judge/correct.ts";
import { judge } from "../../eval/judge/judge.ts";
import type { Produced } from "../../eval/judge/produced.ts";
import { ownAsks } from "../../eval/own.ts";

const en = readCorpus("en");
const de = readCorpus("de");

/** The names of what is wrong with something. */
const wrongWith = async (
	action: "mail" | "site" | "summary" | "replies" | "translate",
	id: string,
	produced: Produced,
): Promise<readonly string[]> => {
	const language = id.startsWith("de") ? "de" : "en";
	const corpus = language === "de" ? de : en;
	const one = casesOf(action, language, corpus).find(
		({ line }) => line.id === id,
	);
	if (one === undefined) throw new Error(`there is no case ${id}`);
	return (await judge(one, produced)).map(({ name }) => name);
};

describe("what has to stay", () => {
	it.each([
		["It’s CHF 4’860.", ["CHF 4'860"], []],
		["at 3,4\u202f%", ["3,4 %"], []],
		["Oak it is", ["oak"], []],
		["twelve people", ["12"], []],
		["by April 30th or 2 May", ["30 April", "May 2"], ["May 2"]],
		["due April 30", ["30 April"], []],
		["due April 3", ["30 April"], ["30 April"]],
		["see <@u0marc>", ["<@U0MARC>"], ["<@U0MARC>"]],
		["run `NPM ci`", ["`npm ci`"], ["`npm ci`"]],
		["nothing", ["Basel", "12"], ["Basel", "12"]],
	])("is found in %j", (text, wanted, missing) => {
		expect(missingIn(text, wanted)).toEqual(missing);
	});

	it("are numbers and marks in a translation, not days and names", () => {
		const wanted = ["Monday", "Basel", "19 August", "CHF 4'860", "<@U0LEA>"];
		const text = "Lundi 19 août à Bâle : 4 860 francs, <@U0LEA>";
		expect(missingInTranslation(text, wanted)).toEqual([]);
		expect(missingInTranslation("Lundi à Bâle", wanted)).toEqual([
			"19 August",
			"CHF 4'860",
			"<@U0LEA>",
		]);
	});
});

describe("a correction", () => {
	const line = {
		id: "en-c99",
		text: "Their are two mistake here.",
		right: "There are two mistakes here.",
		clean: false,
	};
	const names = (answer: string, one = line): readonly string[] =>
		judgeCorrect(one, answer).map(({ name }) => name);

	it.each([
		["There are two mistakes here.", []],
		["Their are two mistakes here.", ["mistakes-left"]],
		["There are two mistakes there.", ["other-changes"]],
		["Their are two mistakes there.", ["mistakes-left", "other-changes"]],
		["There are two errors here.", ["other-changes"]],
		["There are two mistakes, here.", ["other-changes"]],
		["There are two  mistakes here.", ["other-changes"]],
		["", ["mistakes-left", "other-changes"]],
	])("to %j is judged", (answer, expected) => {
		expect(names(answer)).toEqual(expected);
	});

	it("of a clean text is any change at all", () => {
		const clean = {
			...line,
			text: "It's fine.",
			right: "It's fine.",
			clean: true,
		};
		expect(names("It's fine.", clean)).toEqual([]);
		expect(names("It’s fine.", clean)).toEqual(["over-corrected"]);
		expect(names("It's fine. ", clean)).toEqual(["over-corrected"]);
	});

	it("passes as what is right, and only so, whatever the words", () => {
		const words = fc.array(fc.constantFrom("a", "b", "c", "d,", "e."), {
			minLength: 1,
			maxLength: 8,
		});
		fc.assert(
			fc.property(words, words, words, (text, right, answer) => {
				const one = {
					id: "en-c99",
					text: text.join(" "),
					right: right.join(" "),
					clean: text.join(" ") === right.join(" "),
				};
				const isRight = answer.join(" ") === one.right;
				expect(judgeCorrect(one, one.right)).toEqual([]);
				expect(judgeCorrect(one, answer.join(" ")).length === 0).toBe(isRight);
			}),
		);
	});
});

describe("an own instruction", () => {
	const done = (name: string, answer: string): boolean | undefined =>
		ownAsks.find((one) => one.name === name)?.done(answer, "de");

	it.each([
		["list", "- eins\n- zwei", true],
		["list", "1. eins\n2. zwei", true],
		["list", "- eins, zwei", false],
		["greeting", "Hallo zusammen, der Termin steht.", true],
		["greeting", "Der Termin steht. Hallo.", true],
		["greeting", "Der Termin steht.", false],
		["question", "Passt das? :tada:", true],
		["question", "Passt das? Ja.", false],
		["label", "*Info:* Der Termin steht.", true],
		["label", "Zur Info: Der Termin steht.", false],
		["thanks", "Der Termin steht. Vielen Dank!", true],
		["thanks", "Der Termin steht.", false],
	])("(%s) in %j is seen to be done: %j", (name, answer, expected) => {
		expect(done(name, answer)).toBe(expected);
	});
});

describe("a mail", () => {
	const body =
		"Dear Ms Keller, please join us at the quarry near Lugano on Thursday at 09:30.";

	it.each([
		["Site visit", body, []],
		["", body, ["subject"]],
		["x".repeat(81), body, ["subject"]],
		["Site\nvisit", body, ["subject"]],
		["Site visit", "Keller, Lugano, 09:30", ["body"]],
		["Site visit", body.replace("Lugano", "Como"), ["keep-lost"]],
		["Site visit", `${body} @channel`, ["broadcast"]],
		[
			"Visite",
			"Chère Madame Keller, nous vous invitons à la carrière près de Lugano jeudi à 09:30.",
			["language"],
		],
	])("with the subject %j and the body %j", async (subject, text, expected) => {
		const produced = { kind: "mail", subject, body: text } as const;
		expect(await wrongWith("mail", "en-m01", produced)).toEqual(expected);
	});
});

describe("a page", () => {
	it.each([
		[60, 155, []],
		[61, 155, ["limits"]],
		[60, 156, ["limits"]],
		[0, 100, ["limits"]],
	])(
		"with a title of %i and a description of %i signs",
		async (title, description, expected) => {
			const text =
				"Lindenhof in Chur has been baking its bread from local grain since 1962, from 06:00 in the morning.";
			const produced = {
				kind: "site",
				title: "t".repeat(title),
				description: "d".repeat(description),
				text,
			} as const;
			expect(await wrongWith("site", "en-s01", produced)).toEqual(expected);
		},
	);
});

describe("a summary", () => {
	const good = {
		kind: "summary",
		decisions: [{ text: "They buy the one for CHF 1200.", message: 3 }],
		actions: [{ text: "Ask about beans", message: 4, owner: "Marc Dubois" }],
		questions: [{ text: "Is the service included?", message: 5 }],
	} as const;
	const extra = { text: "Something else", message: 1 };

	it.each([
		["everything", good, []],
		[
			"a first name",
			{ ...good, actions: [{ ...good.actions[0], owner: "Marc" }] },
			[],
		],
		["one thing more", { ...good, questions: [...good.questions, extra] }, []],
		[
			"two things more",
			{ ...good, questions: [...good.questions, extra, extra] },
			["invented"],
		],
		["no decision", { ...good, decisions: [] }, ["decision-missed"]],
		[
			"a decision at another message",
			{ ...good, decisions: [{ ...good.decisions[0], message: 1 }] },
			["decision-missed"],
		],
		[
			"a decision without its words",
			{ ...good, decisions: [{ text: "They buy it.", message: 3 }] },
			["decision-missed"],
		],
		[
			"an action of somebody else",
			{ ...good, actions: [{ ...good.actions[0], owner: "Nadia Keller" }] },
			["action-missed"],
		],
		[
			"an action of nobody",
			{ ...good, actions: [{ ...good.actions[0], owner: null }] },
			["action-missed"],
		],
		["no question", { ...good, questions: [] }, ["question-missed"]],
	])("with %s", async (_, produced, expected) => {
		expect(await wrongWith("summary", "en-h01", produced)).toEqual(expected);
	});

	it.each(["en-h39", "de-h39"])(
		"may link %s to the asking or to the yes",
		async (id) => {
			const lines = id.startsWith("de") ? de.threads : en.threads;
			const line = lines.find((one) => one.id === id);
			const [decision] = line?.decisions ?? [];
			const [action] = line?.actions ?? [];
			for (const message of [3, 4]) {
				const produced = {
					kind: "summary",
					decisions: [
						{
							text: decision?.has.join(" ") ?? "",
							message: decision?.message ?? 0,
						},
					],
					actions: [{ text: "", message, owner: action?.owner ?? null }],
					questions: (line?.questions ?? []).map((one) => ({
						...one,
						text: "",
					})),
				} as const;
				expect(await wrongWith("summary", id, produced)).toEqual([]);
			}
		},
	);
});

describe("replies", () => {
	it.each([
		[["Yes.", "No.", "When?"], []],
		[["Yes.", "yes. ", "When?"], ["replies"]],
		[["Yes.", "No."], ["replies"]],
		[["Yes.", "No.", ""], ["replies"]],
		[["Yes, <!here>", "No.", "When?"], ["broadcast"]],
	])("%j", async (replies, expected) => {
		const produced = { kind: "replies", replies } as const;
		expect(await wrongWith("replies", "en-t01", produced)).toEqual(expected);
	});
});
