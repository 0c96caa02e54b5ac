import { afterEach, describe, expect, test } from "vitest";
import { noTerms } from "../../../src/ai/house.ts";
import {
	changeTone,
	correct,
	expand,
	ownInstruction,
	simplify,
	structure,
	translate,
} from "../../../src/modules/writing/actions.ts";
import { next, sayHow } from "../../../src/modules/writing/next.ts";
import { send } from "../../../src/modules/writing/send.ts";
import { useWay } from "../../../src/modules/writing/use-way.ts";
import { writeNew } from "../../../src/modules/writing/write-new.ts";
import { aiOn, codeOf } from "../../support/endpoint/ai.ts";
import { answer } from "../../support/endpoint/script.ts";
import {
	openEndpoint,
	type Script,
	type ScriptedEndpoint,
} from "../../support/endpoint.ts";
import { card, lines, moment, pick, press } from "./support.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (script: Script) => {
	const endpoint = await openEndpoint(script);
	opened.push(endpoint);
	return { endpoint, ...(await aiOn(endpoint)) };
};

const german =
	"Könntest du mir bitte bis am Freitag die Zahlen der Filiale in Basel schicken, wir brauchen sie für den Bericht.";

describe("every action", () => {
	test("is asked in its own words and titled on its card", async () => {
		const { ai, endpoint } = await open([answer(`${german} Vielen Dank.`)]);
		const { context } = moment();
		const cards = [
			await card(expand, { text: german }, ai, context),
			await card(simplify, { text: german }, ai, context),
			await card(structure, { text: german }, ai, context),
			await card(changeTone, { tone: "formal", text: german }, ai, context),
			await card(
				ownInstruction,
				{ wish: "Thank them at the end", text: german },
				ai,
				context,
			),
			await card(
				writeNew,
				{ action: "tone:direct", text: german },
				ai,
				context,
			),
		];
		expect(cards.map((view) => lines(view)[0])).toEqual([
			"Expanded · German",
			"Simplified · German",
			"Put in order · German",
			"Tone: Formal · German",
			"As you asked · German",
			"Tone: Direct · German",
		]);
		expect(endpoint.asked[3]?.user).toMatch(
			/^Language: German\nWanted: a formal tone/u,
		);
		expect(endpoint.asked[4]?.user).toContain(
			"Wanted, in the author's words: Thank them at the end\n<text-",
		);
		expect(new Set(endpoint.asked.map(({ system }) => system)).size).toBe(5);
	});

	test("can follow on the card of another, from its buttons and menus", async () => {
		const { ai, endpoint } = await open((_, count) =>
			answer(`${german} ${"Vielen Dank. ".repeat(count)}`),
		);
		const { context } = moment();
		const first = await card(expand, { text: german }, ai, context);
		const friendly = await card(
			next,
			pick(first, "tone:friendly"),
			ai,
			context,
		);
		expect(lines(friendly)[0]).toBe("Tone: Friendly · German");
		const said = await card(
			sayHow,
			{ ...press(friendly, "write say"), wish: "as a list" },
			ai,
			context,
		);
		expect(lines(said)[0]).toBe("As you asked · German");
		const input = { ...press(said, "write next"), wanted: "fly" };
		expect(await codeOf(card(next, input, ai, context))).toBe(
			"invalid-argument",
		);
		expect(endpoint.asked).toHaveLength(3);
	});
});

describe("translating", () => {
	const english =
		"Could you please send me the figures of the Basel branch by Friday? We need them for the report.";

	test("goes into the reader's language, or out of it", async () => {
		const { ai, endpoint } = await open((seen) =>
			answer(seen.user.includes("into English") ? english : german),
		);
		const { context } = moment();
		const into = await card(translate, { text: german }, ai, context);
		expect(lines(into).slice(0, 2)).toEqual([
			"Translated · English",
			`> ${english}`,
		]);
		expect(lines(into).join("\n")).not.toContain("What changed");
		const asked = await card(
			translate,
			{ into: "de", text: english },
			ai,
			context,
		);
		expect(lines(asked)[0]).toBe("Translated · German");
		expect(endpoint.asked[1]?.user).toContain(
			"Wanted: a translation into German.",
		);
	});

	test("into a language nobody asked for is not shown", async () => {
		const { ai } = await open([answer(german)]);
		const input = { into: "fr", text: english } as const;
		const view = await card(translate, input, ai, moment().context);
		expect(lines(view)).toEqual([
			"That did not work",
			"The model’s answer was not usable, so I do not show it. Nothing was changed. Try again, or in other words.",
			"[Try again] [Copy or edit…]",
			"Nothing was posted. Only you see this.",
		]);
		expect(press(view, "write again")).toHaveProperty("session");
	});
});

describe("the rules of the house", () => {
	const house = {
		terms: async () => ({
			keep: ["kDrive"],
			prefer: [{ instead: "Filiale", use: "Standort" }],
			swiss: true,
		}),
		tones: async () => [
			{ id: "t1", name: "Hüttenton", instruction: "Warm wie in der Hütte." },
		],
		actions: async () => [
			{ id: "a1", name: "Protokoll", instruction: "Als Protokoll." },
		],
	};

	test("are told to the model, kept in the answer, and named where they were broken", async () => {
		const { ai, endpoint } = await open([
			answer(
				"Bitte schick mir die Zahlen der Filiale in Basel, mit freundlichen Grüßen.",
			),
		]);
		const view = await card(
			changeTone,
			{ tone: "direct", text: `${german} Leg sie in kDrive.` },
			ai,
			moment().context,
			{ house },
		);
		const read = lines(view);
		expect(read[1]).toContain("Grüssen");
		expect(read.join("\n")).toMatch(/Against the glossary: .*Filiale/u);
		expect(endpoint.asked).toHaveLength(2);
		expect(endpoint.asked[0]?.user).toContain(
			"write “Standort” instead of “Filiale”",
		);
		expect(endpoint.asked[0]?.user).toContain("kDrive");
		expect(endpoint.asked[0]?.user).toContain("Swiss spelling");
	});

	test("have tones and actions of their own, by name and in the menus", async () => {
		const { ai, endpoint } = await open([answer(`${german} Merci.`)]);
		const { context } = moment();
		const ways = { ...house, terms: async () => noTerms };
		const first = await card(
			useWay,
			{ way: "protokoll", text: german },
			ai,
			context,
			{ house: ways },
		);
		expect(lines(first)[0]).toBe("Protokoll · German");
		await card(next, pick(first, "way:t1"), ai, context, { house: ways });
		expect(endpoint.asked.map(({ user }) => user.split("\n")[1])).toEqual([
			"Wanted, in the author's words: Als Protokoll.",
			"Wanted, in the author's words: Warm wie in der Hütte.",
		]);
		const gone = { ...ways, tones: async () => [] };
		expect(
			await codeOf(
				card(next, pick(first, "way:t1"), ai, context, { house: gone }),
			),
		).toBe("not-found");
		expect(
			await codeOf(
				card(useWay, { way: "nobody", text: german }, ai, context, {
					house: ways,
				}),
			),
		).toBe("not-found");
	});
});

describe("a text with a secret", () => {
	const secret =
		"The password: hunter2-Xy9!kk is for the router, please tell Marc about it today.";

	test("waits for a word before anything is sent, and can go without it", async () => {
		const { ai, endpoint } = await open([
			answer(
				"Please tell Marc today that the password: •••••• is for the router.",
			),
		]);
		const { context } = moment();
		const asked = await card(simplify, { text: secret }, ai, context);
		expect(lines(asked)).toEqual([
			"Look before this is sent to the model",
			"- The text seems to hold a password.",
			"Nothing was sent. Shall I hide it, or send the text as it is?",
			"[Hide it and go on] [Send it as it is]",
			"To stop here, just leave this card.",
		]);
		expect(endpoint.asked).toHaveLength(0);
		const hidden = press(asked, "write send", "Hide it and go on");
		const view = await card(send, hidden, ai, context);
		expect(lines(view)[0]).toBe("Simplified · English");
		expect(JSON.stringify(endpoint.asked)).not.toContain("hunter2");
	});

	test("goes as it is where the person says so, once", async () => {
		const { ai, endpoint } = await open([
			answer(
				"Tell Marc today: the password: hunter2-Xy9!kk is for the router.",
			),
		]);
		const { context } = moment();
		const asked = await card(simplify, { text: secret }, ai, context);
		const view = await card(
			send,
			press(asked, "write send", "Send it as it is"),
			ai,
			context,
		);
		expect(lines(view)[1]).toContain("hunter2-Xy9!kk");
		const more = await card(next, pick(view, "tone:direct"), ai, context);
		expect(lines(more)[0]).not.toBe("Look before this is sent to the model");
		expect(endpoint.asked.length).toBeGreaterThan(1);
	});
});

describe("without a model", () => {
	const text = "I recieved the figures form Basel, they are definitly right.";

	test("a correction is done by dictionary, and says so", async () => {
		const { ai } = await aiOn(null);
		const view = await card(correct, { text }, ai, moment().context, {
			spelling: {
				check: async (given) =>
					["recieved", "definitly"].map((word) => ({
						at: given.indexOf(word),
						length: word.length,
						word,
						suggestions: word === "recieved" ? ["received", "relieved"] : [],
					})),
			},
		});
		expect(lines(view)).toEqual([
			"2 unknown words · English",
			`> ${text.replace("recieved", "received")}`,
			"What changed",
			expect.stringContaining("[-recieved-][+received+]"),
			"The likeliest word was put in. It could also be:",
			"- recieved: received, relieved",
			"- definitly: no suggestion",
			"[Shorter] [Say how…] [Choose changes…] [Tone]",
			"[Copy or edit…] [Old text] [More]",
			"Without a model: spelling only, by dictionary on this machine · check before you send",
		]);
	});

	test("everything else says in which language the text is, and offers the spelling", async () => {
		const { ai } = await aiOn(null);
		const view = await card(simplify, { text: german }, ai, moment().context, {
			house: {
				terms: async () => noTerms,
				tones: async () => [],
				actions: async () => [],
			},
		});
		expect(lines(view)).toContain(
			"Your text is in German. Its spelling can be checked without a model.",
		);
		expect(press(view, "write next")).toMatchObject({ wanted: "correct" });
	});
});
