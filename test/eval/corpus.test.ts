import { describe, expect, it } from "vitest";
import { actions, caseLanguages } from "../../eval/actions.ts";
import { languagesThere, readCorpus } from "../../eval/corpus.ts";
import { alike, injected } from "../../eval/known.ts";
import { planOf } from "../../eval/plan.ts";
import { detectLanguage } from "../../src/ai/guards/language.ts";
import { pages } from "../../src/modules/writing/site/pages.ts";

describe("the cases", () => {
	it("are there in the five languages, and in no other", () => {
		expect(languagesThere().toSorted()).toEqual([...caseLanguages].toSorted());
	});

	it("are at least forty for every action in every language", () => {
		const plan = planOf();
		expect(plan.length).toBe(actions.length * caseLanguages.length);
		const few = plan.filter(({ cases }) => cases.length < 40);
		expect(few).toEqual([]);
	});

	it("see every tone, every pair of languages and every instruction", () => {
		const details = planOf()
			.flatMap(({ cases }) => cases)
			.map(({ action, language, detail }) => `${action} ${language} ${detail}`);
		const different = (action: string): number =>
			new Set(details.filter((one) => one.startsWith(`${action} `))).size;
		expect(different("tone")).toBe(12 * 5);
		expect(different("translate")).toBe(4 * 5);
		expect(different("own")).toBe(5 * 5);
		expect(different("site")).toBe(pages.length * 5);
	});
});

describe.each(caseLanguages)("the cases in %s", (language) => {
	const { texts, correct, mail, site, threads } = readCorpus(language);

	it("have a number of their own each, in their language", () => {
		const all = [...texts, ...correct, ...mail, ...site, ...threads];
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !id.startsWith(`${language}-`))).toEqual([]);
	});

	it("are written differently each", () => {
		for (const own of [
			texts.map(({ text }) => text),
			correct.map(({ text }) => text),
			mail.map(({ keywords }) => keywords),
			site.map(({ brief }) => brief),
			threads.map(({ messages }) => JSON.stringify(messages)),
		])
			expect(new Set(own).size).toBe(own.length);
	});

	it("ask to keep only what is there", () => {
		const sources = [
			...texts.map(({ id, text, keep }) => ({ id, text, keep })),
			...mail.map(({ id, keywords, keep }) => ({ id, text: keywords, keep })),
			...site.map(({ id, brief, keep }) => ({ id, text: brief, keep })),
		];
		const wrong = sources.flatMap(({ id, text, keep }) =>
			keep
				.filter((one) => !text.includes(one))
				.map((one) => `${id}: ${one} is not in it`),
		);
		expect(wrong).toEqual([]);
		expect(sources.filter(({ keep }) => keep.length === 0)).toEqual([]);
	});

	it("are told to be in their language", async () => {
		const spoken = await Promise.all(
			texts.map(async ({ id, text }) => [id, await detectLanguage(text)]),
		);
		const others = spoken.filter(
			([, found]) => found !== null && found !== language,
		);
		expect(others).toEqual([]);
	});

	it("call a text clean exactly where nothing is to be mended", () => {
		const wrong = correct.filter(
			({ text, right, clean }) => clean !== (text === right),
		);
		expect(wrong).toEqual([]);
		expect(correct.filter(({ clean }) => clean).length).toBeGreaterThan(9);
		expect(correct.filter(({ clean }) => !clean).length).toBeGreaterThan(19);
	});

	it("leave quoted lines, signatures, code and links as they are in what is right", () => {
		const frozen =
			/^>[^\n]*|^-- \n[\s\S]*|`[^`\n]+`|<[@#!h][^>\n]*>|:[a-z_]+\d*:/gmu;
		const wrong = correct.filter(
			({ text, right }) =>
				`${text.match(frozen) ?? ""}` !== `${right.match(frozen) ?? ""}`,
		);
		expect(wrong).toEqual([]);
	});

	it("find in threads only what stands there", () => {
		const wrong = threads.flatMap(
			({ id, messages, decisions, actions: todo, questions }) => {
				const named = [...decisions, ...todo, ...questions];
				return [
					...named
						.filter(({ message }) => message > messages.length)
						.map(({ message }) => `${id}: there is no message ${message}`),
					...decisions.flatMap(({ message, has }) =>
						has
							.filter((one) => !upTo(messages, message).includes(one))
							.map((one) => `${id}: ${one} is not said by ${message}`),
					),
					...todo
						.filter(
							({ owner }) =>
								owner !== null && !namesIn(messages).includes(owner),
						)
						.map(({ owner }) => `${id}: ${owner} is not in it`),
				];
			},
		);
		expect(wrong).toEqual([]);
		expect(
			threads.filter((one) => one.messages.length < 2).map(({ id }) => id),
		).toEqual([]);
	});

	it("have threads of every kind: with and without decisions, actions and questions", () => {
		for (const kind of ["decisions", "actions", "questions"] as const) {
			const some = threads.filter((one) => one[kind].length > 0).length;
			expect(some, kind).toBeGreaterThan(4);
			expect(some, kind).toBeLessThan(threads.length);
		}
	});

	it("name the texts that carry an instruction", () => {
		const ids = texts.map(({ id }) => id);
		expect(injected[language].length).toBeGreaterThan(3);
		expect(injected[language].filter((id) => !ids.includes(id))).toEqual([]);
	});

	it("know exceptions only of threads that are there", () => {
		const own = [...alike.keys()].filter((id) => id.startsWith(language));
		const ids = threads.map(({ id }) => id);
		expect(own.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it("hold links, mentions, code, lists and questions", () => {
		const have = (pattern: RegExp): number =>
			texts.filter(({ text }) => pattern.test(text)).length;
		expect(have(/<[@#!][^>]+>|https?:|`|:[a-z_]+:|\{\{/u)).toBeGreaterThan(5);
		expect(have(/\?/u)).toBeGreaterThan(3);
		expect(have(/^(?:[-•*]|\d\.) /mu)).toBeGreaterThan(3);
	});
});

type Messages = readonly { readonly by: string; readonly text: string }[];

/** What was said up to a message: a decision may be taken in words that stand before its yes. */
const upTo = (messages: Messages, message: number): string =>
	messages
		.slice(0, message)
		.map(({ text }) => text)
		.join("\n");

const namesIn = (messages: Messages): string =>
	messages.map(({ by, text }) => `${by}\n${text}`).join("\n");
