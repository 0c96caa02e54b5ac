import { afterEach, describe, expect, test } from "vitest";
import type { ReadFile } from "../../../src/core/document.ts";
import { extract } from "../../../src/modules/documents/digest/extract.ts";
import { summariseDocuments } from "../../../src/modules/documents/digest/summarise.ts";
import { passagesOf } from "../../../src/modules/documents/passages.ts";
import { documentQuestions } from "../../../src/modules/documents/question/commands.ts";
import { faultsOfView } from "../../support/drawn.ts";
import { aiOn, codeOf } from "../../support/endpoint/ai.ts";
import { answer, type Step, status } from "../../support/endpoint/script.ts";
import {
	openEndpoint,
	type Script,
	type ScriptedEndpoint,
} from "../../support/endpoint.ts";
import { lines, pick, press } from "../writing/support.ts";
import { deskWith, moment, pages, report, run } from "./question-desk.ts";

const [, , stop] = documentQuestions;

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (script: Script) => {
	const endpoint = await openEndpoint(script);
	opened.push(endpoint);
	return { endpoint, ...(await aiOn(endpoint)) };
};

const contract = pages([
	"# Contract\nBetween Alpenblick AG and Nadia Keller about a flat in Bern.",
	"The rent is CHF 1 240.50 a month, payable in advance.",
	"The notice period is three months, to the end of a quarter.",
]);
const rent = {
	text: "The rent is CHF 1 240.50 a month.",
	part: 2,
	quote: "The rent is CHF 1 240.50 a month",
};
const notice = {
	text: "The notice period is three months.",
	part: 1,
	quote: "The notice period is three months",
};
const good = {
	summary: "A contract between Alpenblick AG and Nadia Keller about a flat.",
	points: [rent, notice],
};
const said = (more: Partial<typeof good> = {}): Step =>
	answer(JSON.stringify({ ...good, ...more }));

const summed = async (
	script: Script,
	documents: Readonly<Record<string, ReadFile>> = { "Contract.pdf": contract },
	input: Readonly<Record<string, unknown>> = {},
) => {
	const { ai, endpoint } = await open(script);
	const session = await deskWith(ai, documents);
	const at = moment();
	const view = await run(summariseDocuments, { session, ...input }, ai, at);
	return { ai, endpoint, session, view, at };
};

describe("the summary of a document", () => {
	test("has its points with the pages they really stand on", async () => {
		const { view, endpoint } = await summed([said()]);
		expect(lines(view)).toEqual([
			"Summary of “Contract.pdf”",
			`> ${good.summary}`,
			"heading",
			"- The rent is CHF 1 240.50 a month. — page 2",
			"- The notice period is three months. — page 3",
			"[Shorter] [Longer] [Again] [For whom]",
			"[Ask…] [Back to the documents]",
			"I read all 3 pages.",
			"scripted-model at Alpenblick in Geneva · nothing is kept · check before you use it",
		]);
		for (const locale of ["en", "de", "fr"])
			expect(faultsOfView(view, locale)).toEqual([]);
		const { user = "" } = endpoint.asked[0] ?? {};
		expect(user).toContain("Length: usual\nAudience: colleagues");
		expect(user).toContain("Language: English");
	});

	test("is written shorter, longer, and for somebody else", async () => {
		const { ai, endpoint, view } = await summed(() => said());
		const short = await run(
			summariseDocuments,
			press(view, "ask summary", "Shorter"),
			ai,
		);
		expect(endpoint.asked[1]?.user).toContain("Length: short");
		expect(lines(short)).toContain("[Longer] [Again] [For whom]");
		const managed = await run(
			summariseDocuments,
			pick(short, "management"),
			ai,
		);
		expect(endpoint.asked[2]?.user).toContain(
			"Length: short\nAudience: management",
		);
		const long = press(managed, "ask summary", "Longer");
		expect(long).toMatchObject({ length: "usual", audience: "management" });
	});

	test("is in the language of the person, spelled as the house does", async () => {
		const { ai, endpoint } = await open([
			said({
				summary:
					"Ein Vertrag zwischen der Alpenblick AG und Nadia Keller gemäß Absprache über eine Wohnung.",
				points: [],
			}),
		]);
		const session = await deskWith(ai, { "Contract.pdf": contract });
		const at = moment("nadia", "de-CH");
		const view = await run(summariseDocuments, { session }, ai, at, true);
		expect(endpoint.asked[0]?.user).toContain("Language: German");
		expect(lines(view)[1]).toContain("gemäss Absprache");
	});

	test("is asked for once more when a quote was invented; then the point loses its page and is named", async () => {
		const made = { ...notice, quote: "Notice is given within one year" };
		const { view, endpoint } = await summed([said({ points: [rent, made] })]);
		expect(endpoint.asked).toHaveLength(2);
		expect(endpoint.asked[1]?.user).toContain("Rejected: quotes");
		expect(lines(view)).toEqual(
			expect.arrayContaining([
				"- The notice period is three months.",
				"Please check",
				"- I found no words that prove this: The notice period is three months.",
			]),
		);
		expect(JSON.stringify(view)).not.toContain("within one year");
	});

	test("names numbers nobody wrote", async () => {
		const odd = { ...rent, text: "The rent is CHF 1 440.50 a month." };
		const { view } = await summed([said({ points: [odd] })]);
		expect(lines(view)).toContain(
			"- This number does not stand in the text: 1 440.50",
		);
	});

	test("that is long comes as a file too", async () => {
		const summary = `${good.summary} ${"The rent is payable in advance. ".repeat(90)}`;
		const { view } = await summed([said({ summary })], undefined, {
			length: "long",
		});
		const file = view.body.find((block) => block.kind === "file");
		expect(file).toMatchObject({ name: "summary.md", mime: "text/markdown" });
		expect(lines(view).join()).not.toContain("[Longer]");
	});

	test("of several documents names each", async () => {
		const { view } = await summed(
			[
				said({
					points: [
						{
							text: "The offer is valid for thirty days.",
							part: 1,
							quote: "The offer is valid for thirty days",
						},
						rent,
					],
				}),
			],
			{
				"Contract.pdf": contract,
				"Offer.pdf": pages(["The offer is valid for thirty days from today."]),
			},
		);
		const card = lines(view);
		expect(card[0]).toBe("Summary of 2 documents");
		expect(card).toContain(
			"- The offer is valid for thirty days. — Offer.pdf, page 1",
		);
	});

	test("obeys no document: what it may not say is left out or not shown", async () => {
		const link = "Pay at https://evil.example/pay now.";
		const bad = { text: link, part: 2, quote: rent.quote };
		const one = await summed([said({ points: [rent, bad] })]);
		expect(JSON.stringify(one.view)).not.toContain("evil.example");
		expect(lines(one.view)).toContain(
			"- 1 point did not pass my checks, so I do not show it.",
		);
		for (const summary of [
			link,
			"<!channel> the rent is due",
			"[Approve](https://evil.example)",
		]) {
			const { view } = await summed([said({ summary })]);
			expect(lines(view)[0]).toBe("That did not work");
			expect(JSON.stringify(view)).not.toContain("evil.example");
			expect(press(view, "ask summary", "Try again")).toMatchObject({
				length: "usual",
			});
		}
	});

	test("is refused for a blank document, an old session and other people", async () => {
		const { ai, endpoint } = await open([said()]);
		const blank = await deskWith(ai, { "Scan.pdf": pages([]) });
		const mine = await deskWith(ai, { "Contract.pdf": contract });
		const code = (session: unknown, who = "nadia") =>
			codeOf(run(summariseDocuments, { session }, ai, moment(who)));
		expect(await code(blank)).toBe("document-blank");
		expect(await code(mine, "marc")).toBe("session-over");
		expect(await code(undefined)).toBe("session-over");
		expect(endpoint.asked).toEqual([]);
	});

	test("that an endpoint does not write is offered again", async () => {
		const { view, session } = await summed([status(401)], undefined, {
			length: "short",
		});
		expect(lines(view)[0]).toBe("That did not work");
		expect(press(view, "ask summary", "Try again")).toEqual({
			session,
			length: "short",
			audience: "colleagues",
		});
	});
});

describe("the summary of a long document", () => {
	const ends = "The contract with the caterer ends on 30 June 2027.";
	const long = report(48, { 31: ends });
	const isPart = (user: string) => !user.includes("Rejected:");
	const numbersIn = (user: string): readonly number[] =>
		[...user.matchAll(/^\[(\d+)\] \(page/gmu)].map(([, one]) => Number(one));
	const note = (user: string): Step =>
		answer(
			JSON.stringify({
				summary: "The committee discusses some matters.",
				points: user.includes(ends)
					? [{ text: "The caterer leaves in 2027.", part: 31, quote: ends }]
					: [{ text: "All is settled.", part: 1, quote: "All was invented" }],
			}),
		);

	test("is made of notes of every part, each page once", async () => {
		const { view, endpoint, at } = await summed(
			({ user }) =>
				isPart(user)
					? note(user)
					: said({
							summary: "The committee discusses many matters.",
							points: [{ text: ends, part: 31, quote: ends }],
						}),
			{ "Report.pdf": long },
		);
		const parts = endpoint.asked.filter(({ user }) => isPart(user));
		expect(parts.length).toBeGreaterThan(3);
		expect(
			parts.flatMap(({ user }) => numbersIn(user)).toSorted((a, b) => a - b),
		).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
		const last = endpoint.asked.at(-1)?.user ?? "";
		expect(last).toContain(`(point) The caterer leaves in 2027. “${ends}”`);
		expect(last).toContain("(summary) The committee");
		expect(last).not.toContain("invented");
		expect(lines(view)).toContain(`- ${ends} — page 31`);
		expect(at.shown.map((one) => lines(one)[0])).toEqual(
			parts.map((_, index) => `Reading part ${index + 1} of ${parts.length}`),
		);
	});

	test("can be stopped and begun anew as it was wanted", async () => {
		const { ai, endpoint } = await open(({ user }) => {
			const step = note(user);
			return step.kind === "answer" ? { ...step, first: 200 } : step;
		});
		const session = await deskWith(ai, { "Report.pdf": long });
		const at = moment();
		const wish = { session, length: "short", audience: "public" };
		const under = run(summariseDocuments, wish, ai, at);
		await expect.poll(() => at.shown.length).toBeGreaterThan(2);
		const card = at.shown.at(-1);
		if (card === undefined) throw new Error("nothing was shown");
		const stopped = await run(stop, press(card, "ask stop", "Stop"), ai);
		for (const view of [stopped, await under]) {
			expect(lines(view)[0]).toBe("Stopped");
			expect(press(view, "ask summary", "Again")).toEqual(wish);
		}
		expect(endpoint.asked.some(({ user }) => !isPart(user))).toBe(false);
	});
});

describe("without a model", () => {
	const text = [
		"# Annual report\nThe association runs three libraries in the canton and lends books to everybody.\nIt rained.",
		"# Libraries\nThe libraries lent more books than ever, and the library in Bern lent most books of all libraries.\n1\t2\t3",
		"# Money\nThe association spent more money on books for its libraries than in the year before.",
	];

	test("title, headings and the sentences that say most stand in for it, labelled so", async () => {
		const { ai } = await aiOn(null);
		const session = await deskWith(ai, {
			"Report.pdf": {
				...pages(text),
				facts: {
					...pages(text).facts,
					title: "Report 2026",
				},
			},
		});
		const view = await run(summariseDocuments, { session }, ai);
		const card = lines(view);
		expect(card[1]).toContain("this is no summary");
		expect(card).toEqual(
			expect.arrayContaining([
				"- Report 2026",
				"- Annual report",
				"- Libraries",
				"- The association runs three libraries in the canton and lends books to everybody. — page 1",
				"- The libraries lent more books than ever, and the library in Bern lent most books of all libraries. — page 2",
			]),
		);
		expect(card.join("\n")).not.toContain("It rained");
		expect(card.at(-1)).toContain("Without AI");
		for (const locale of ["en", "de"])
			expect(faultsOfView(view, locale)).toEqual([]);
	});

	test("at most seven sentences, in their order, none twice", async () => {
		const twice = Array.from(
			{ length: 40 },
			(_, at) =>
				`The committee of the association discusses the budget for library number ${at} in Bern.\nThe committee of the association discusses the budget for libraries.`,
		);
		const document = pages([...text, ...twice]);
		const { all } = await passagesOf([document]);
		const { sentences, headings } = await extract([document], all);
		const numbers = sentences.map(({ mark }) => mark.number);
		expect(sentences.length).toBeGreaterThan(2);
		expect(sentences.length).toBeLessThanOrEqual(7);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(
			sentences.filter(({ quote }) => quote.startsWith("The committee")).length,
		).toBe(1);
		expect(headings).toEqual(["Annual report", "Libraries", "Money"]);
	});

	test("serves others in between in a very long document", async () => {
		const document = pages([
			Array.from(
				{ length: 7000 },
				(_, at) =>
					`Matter ${at} was discussed by the committee of the association at some length.`,
			).join("\n"),
		]);
		const { all } = await passagesOf([document]);
		let turns = 0;
		const timer = setInterval(() => {
			turns += 1;
		}, 1);
		const { sentences } = await extract([document], all);
		clearInterval(timer);
		expect(sentences.length).toBeGreaterThan(0);
		expect(turns).toBeGreaterThan(5);
	});
});
