import { afterEach, describe, expect, test } from "vitest";
import type { AiService } from "../../../src/ai/service.ts";
import { rephrase } from "../../../src/modules/writing/actions.ts";
import { back } from "../../../src/modules/writing/back.ts";
import { again, next } from "../../../src/modules/writing/next.ts";
import { stop } from "../../../src/modules/writing/stop.ts";
import { aiOn, codeOf } from "../../support/endpoint/ai.ts";
import { answer } from "../../support/endpoint/script.ts";
import {
	openEndpoint,
	type Script,
	type ScriptedEndpoint,
} from "../../support/endpoint.ts";
import { card, lines, moment, person, press } from "./support.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (script: Script) => {
	const endpoint = await openEndpoint(script);
	opened.push(endpoint);
	return { endpoint, ...(await aiOn(endpoint)) };
};

const text =
	"I was not able to finish the report on Friday due to the fact that the figures from Basel came in late. You will get it on Monday at 10:00.";
const clearer =
	"I could not finish the report on Friday because the figures from Basel arrived late. You will have it on Monday at 10:00.";
const short =
	"The report is late: the figures from Basel came after Friday. You get it Monday, 10:00.";

describe("rephrasing", () => {
	test("shows the text, what changed, what was kept, and where it comes from", async () => {
		const { ai } = await open([answer(clearer)]);
		const view = await card(rephrase, { text }, ai, moment().context);
		expect(lines(view)).toEqual([
			"Rephrased · English",
			`> ${clearer}`,
			"What changed",
			"I [-was-][+could+] not [-able to -]finish the report on Friday [-due to the fact that-][+because+] the figures from Basel [-came in-][+arrived+] late. You will [-get-][+have+] it on Monday at 10:00.",
			"Kept: 1 name, 1 time and 2 days",
			"[Shorter] [Say how…] [Again] [Choose changes…] [Tone]",
			"[Copy or edit…] [Old text] [More]",
			"scripted-model at Alpenblick in Geneva · nothing is kept · check before you send",
		]);
	});

	test("names what has to be checked", async () => {
		const { ai } = await open([
			answer("The report has 13 pages. It should be with you on Monday."),
		]);
		const view = await card(
			rephrase,
			{
				text: "The report for Jeanne has 12 pages. You will get it on Monday.",
			},
			ai,
			moment().context,
		);
		expect(lines(view)).toEqual(
			expect.arrayContaining([
				"Please check",
				"- Missing or changed: 12",
				"- Not in your text: 13",
				"- This name may be missing: Jeanne",
			]),
		);
	});

	test("warns where a wrong word can do harm", async () => {
		const { ai } = await open([
			answer("Please lower the dosage for this patient, as we said."),
		]);
		const view = await card(
			rephrase,
			{ text: "It would be good to lower the dosage of the patient, as said." },
			ai,
			moment().context,
		);
		expect(lines(view)).toContain(
			"This text is about health. Have somebody who is qualified read it before you use it.",
		);
	});

	test("goes on to a shorter one, another one, and back to the own text", async () => {
		const other = clearer.replace("arrived late", "were late");
		const { endpoint, ai } = await open([
			answer(clearer),
			answer(short),
			answer(short.replace("late:", "not done:")),
			answer(other),
		]);
		const { context } = moment();
		const first = await card(rephrase, { text }, ai, context);
		const second = await card(next, press(first, "write next"), ai, context);
		expect(lines(second).slice(0, 2)).toEqual([
			"Shortened · English",
			`> ${short}`,
		]);
		expect(endpoint.asked[1]?.user).toContain("because the figures from Basel");
		const third = await card(again, press(second, "write again"), ai, context);
		expect(lines(third)[1]).toContain("not done:");
		expect(endpoint.asked[2]?.user).toContain("came after Friday");
		const shown: string[] = [];
		let view = third;
		for (let step = 0; step < 3; step += 1) {
			view = await card(back, press(view, "write back"), ai, context);
			shown.push(...lines(view).slice(0, 2));
		}
		expect(shown).toEqual([
			"The version before · English",
			`> ${short}`,
			"The version before · English",
			`> ${clearer}`,
			"Your own text · English",
			`> ${text}`,
		]);
		expect(lines(view)).toContain("[Copy or edit…] [More]");
	});

	test("keeps nothing readable", async () => {
		const { ai, shelf, events } = await open([answer(clearer)]);
		await card(rephrase, { text }, ai, moment().context);
		const kept = JSON.stringify([...shelf, ...events]);
		expect(shelf.size).toBe(1);
		for (const word of ["Basel", "report", "nadia"])
			expect(kept).not.toContain(word);
	});

	test("is over for anybody else and without its token", async () => {
		const { ai } = await open([answer(clearer)]);
		const view = await card(rephrase, { text }, ai, moment().context);
		const other = moment(person("marc")).context;
		for (const command of [next, again, back]) {
			const input = press(view, command.name);
			expect(await codeOf(card(command, input, ai, other))).toBe(
				"session-over",
			);
			expect(await codeOf(card(command, {}, ai, moment().context))).toBe(
				"session-over",
			);
		}
	});
});

describe("a long answer", () => {
	const slow = answer(
		Array.from({ length: 200 }, (_, index) => `word${index} `),
		{ first: 1600, pace: 50, finish: null },
	);
	const underWay = async (ai: AiService) => {
		const { context, shown } = moment();
		const done = card(rephrase, { text }, ai, context);
		await expect.poll(() => shown.length, { timeout: 8000 }).toBeGreaterThan(1);
		return { done, shown };
	};

	test("is shown as it comes, and can be stopped by its person alone", async () => {
		const { ai, endpoint } = await open([slow, answer(clearer)]);
		const { done, shown } = await underWay(ai);
		const [first, second] = shown;
		if (!first || !second) throw new Error("nothing was shown");
		expect(lines(first)).toEqual(["Rephrasing", "[Stop]"]);
		expect(lines(second)[1]).toMatch(/^> word0 /u);
		const input = press(second, "write stop");
		const marc = moment(person("marc")).context;
		expect(await codeOf(card(stop, input, ai, marc))).toBe("not-yours");
		const stopped = await card(stop, input, ai, moment().context);
		expect(lines(stopped)).toEqual([
			"Stopped",
			"Your text is as it was. Nothing was changed.",
			"[Again]",
		]);
		expect(await done).toEqual(stopped);
		await expect.poll(() => endpoint.asked[0]?.closed).toBe(true);
		const view = await card(
			again,
			press(stopped, "write again"),
			ai,
			moment().context,
		);
		expect(lines(view)[1]).toBe(`> ${clearer}`);
		expect(await codeOf(card(stop, input, ai, moment().context))).toBe(
			"nothing-to-do",
		);
	});

	test("that the process ends is a stop too", async () => {
		const { ai } = await open([slow]);
		const end = new AbortController();
		const done = codeOf(
			card(rephrase, { text }, ai, moment(undefined, end.signal).context),
		);
		end.abort();
		expect(await done).toBe("stopped");
	});

	test("shows nothing on the way when it is quick", async () => {
		const { ai } = await open([answer(clearer)]);
		const { context, shown } = moment();
		await card(rephrase, { text }, ai, context);
		expect(shown).toEqual([]);
	});
});
