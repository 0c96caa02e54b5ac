import { setImmediate } from "node:timers/promises";
import type { ReadFile } from "../../../core/document.ts";
import type { Passage } from "../passages.ts";
import type { Citation } from "../question/cite.ts";
import { named } from "../question/reach.ts";
import { sentencesOf } from "../question/sentences.ts";
import { wordsOf } from "../question/words-of.ts";

/** What stands for documents where no model is connected: their titles, their main headings, and the sentences with most of the words they use most. */
export type Extract = {
	readonly titles: readonly string[];
	readonly headings: readonly string[];
	readonly sentences: readonly Citation[];
};

/** Picks them, in the order of the documents; nothing is written, so nothing can be wrong but the choice. */
export const extract = async (
	documents: readonly ReadFile[],
	passages: readonly Passage[],
): Promise<Extract> => ({
	titles: documents.flatMap(({ facts }) =>
		facts.title === null || facts.title.trim() === ""
			? []
			: [named(facts.title, 200)],
	),
	headings: headingsOf(documents),
	sentences: await central(passages),
});

const mostHeadings = 12;
const mostSentences = 7;

/** The highest headings there are, as long as there are few. */
const headingsOf = (documents: readonly ReadFile[]): readonly string[] => {
	const all = documents.flatMap(({ parts }) =>
		parts.flatMap(({ pieces }) =>
			pieces.flatMap((one) =>
				one.kind === "heading" && one.text.trim() !== ""
					? [{ level: one.level, text: named(one.text, 120) }]
					: [],
			),
		),
	);
	const deepest =
		[6, 5, 4, 3, 2].find(
			(level) => all.filter((one) => one.level <= level).length <= mostHeadings,
		) ?? 1;
	return all
		.filter(({ level }) => level <= deepest)
		.slice(0, mostHeadings)
		.map(({ text }) => text);
};

type Sentence = {
	readonly text: string;
	readonly passage: Passage;
	/** Its place among all, from 0, and within its passage. */
	readonly at: number;
	readonly within: number;
	readonly words: ReadonlySet<string>;
};

const central = async (
	passages: readonly Passage[],
): Promise<readonly Citation[]> => {
	const { sentences, often } = await collect(passages);
	const ranked: { readonly one: Sentence; readonly score: number }[] = [];
	for (const [index, one] of sentences.entries()) {
		if (index % between === 0) await setImmediate();
		ranked.push({ one, score: scoreOf(one, often, sentences.length) });
	}
	const chosen: Sentence[] = [];
	for (const { one } of ranked.toSorted((a, b) => b.score - a.score)) {
		if (chosen.length === mostSentences) break;
		if (!chosen.some((other) => isAlike(one, other))) chosen.push(one);
	}
	return chosen
		.toSorted((a, b) => a.at - b.at)
		.map(({ text, passage: { mark, paper } }) => ({
			quote: text,
			mark,
			paper,
		}));
};

const between = 200;

/** Whole sentences of a usual length, and how often each telling word stands in the documents. */
const collect = async (passages: readonly Passage[]) => {
	const sentences: Sentence[] = [];
	const often = new Map<string, number>();
	let seen = 0;
	for (const passage of passages)
		for (const [within, text] of sentencesOf(passage.text).entries()) {
			seen += 1;
			if (seen % between === 0) await setImmediate();
			const words = new Set(wordsOf(text).filter((word) => word.length > 3));
			for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
			if (!isWhole(text) || words.size < fewestWords) continue;
			sentences.push({ text, passage, at: sentences.length, within, words });
		}
	return { sentences, often };
};

const fewestWords = 3;

const isWhole = (text: string): boolean =>
	text.length >= 40 && text.length <= 360 && /[.!?]["”»)]?$/u.test(text);

/** The usual frequency of its words, a little more at the beginning of the documents and of their parts. */
const scoreOf = (
	{ words, at, within }: Sentence,
	often: ReadonlyMap<string, number>,
	count: number,
): number => {
	const weight = [...words].reduce(
		(sum, word) => sum + Math.log(often.get(word) ?? 1),
		0,
	);
	const early = at < Math.max(3, count * 0.1) ? 1.2 : 1;
	const leading = within < 2 ? 1.15 : 1;
	return (weight / (words.size + 4)) * early * leading;
};

const isAlike = ({ words }: Sentence, other: Sentence): boolean => {
	const shared = [...words].filter((word) => other.words.has(word)).length;
	return shared > 0.6 * Math.min(words.size, other.words.size);
};
