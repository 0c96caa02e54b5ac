import { setImmediate } from "node:timers/promises";
import type { Passage } from "../passages.ts";
import type { Citation } from "./cite.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsAskedFor, wordsOf } from "./words-of.ts";

/** Looks for the words of a question in documents without any model: the best stretches first, by how rare the words in them are and how many stand together (BM25). None when no word stands anywhere. */
export const searchPassages = async (
	question: string,
	passages: readonly Passage[],
	most = 5,
): Promise<readonly Citation[]> => {
	const asked = wordsAskedFor(question);
	const { stretches, matching, words } = await collect(asked, passages);
	const known: Known = {
		count: stretches,
		usual: Math.max(1, words / Math.max(1, stretches)),
		spread: asked.map(
			(_, index) =>
				matching.filter(({ times }) => (times[index] ?? 0) > 0).length,
		),
	};
	return matching
		.map((one) => ({ one, score: scoreOf(one, known) }))
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ one: { text, passage } }) => ({
			quote: text,
			mark: passage.mark,
			paper: passage.paper,
		}));
};

type Stretch = {
	readonly text: string;
	readonly passage: Passage;
	readonly length: number;
	/** How often each word that is asked for stands in it. */
	readonly times: readonly number[];
};

type Known = {
	readonly count: number;
	readonly usual: number;
	readonly spread: readonly number[];
};

/** The stretches with any of the words, how many there are in all, and of how many words. */
const collect = async (
	asked: readonly string[],
	passages: readonly Passage[],
) => {
	const matching: Stretch[] = [];
	let stretches = 0;
	let words = 0;
	for (const passage of passages)
		for (const text of stretchesOf(passage.text)) {
			stretches += 1;
			if (stretches % between === 0) await setImmediate();
			const own = wordsOf(text);
			words += own.length;
			const times = asked.map((word) => timesOf(word, own));
			if (times.some((count) => count > 0))
				matching.push({ text, passage, length: own.length, times });
		}
	return { stretches, matching, words };
};

const between = 200;

/** Sentences, a short one with what follows it: a heading proves nothing alone, but the line above it belongs elsewhere. */
const stretchesOf = (text: string): readonly string[] => {
	const stretches: string[] = [];
	let open: string[] = [];
	for (const sentence of sentencesOf(text)) {
		if (sentence.length >= short && open.length > 1)
			stretches.push(open.splice(0, open.length - 1).join(" "));
		open.push(sentence);
		if (open.join(" ").length < short) continue;
		stretches.push(open.join(" "));
		open = [];
	}
	return open.length === 0 ? stretches : [...stretches, open.join(" ")];
};

const short = 80;

/** A word that begins like the one asked for counts half: endings and compounds are not taken apart. */
const timesOf = (word: string, own: readonly string[]): number =>
	own.reduce((sum, one) => {
		if (one === word) return sum + 1;
		const isAlike =
			Math.min(one.length, word.length) >= 5 &&
			(one.startsWith(word) || word.startsWith(one));
		return isAlike ? sum + 0.5 : sum;
	}, 0);

// The usual constants of BM25.
const satiety = 1.2;
const lengths = 0.75;

const scoreOf = (
	{ times, length }: Stretch,
	{ count, usual, spread }: Known,
): number =>
	times.reduce((sum, often, index) => {
		const having = spread[index] ?? 0;
		const rare = Math.log(1 + (count - having + 0.5) / (having + 0.5));
		const weight = satiety * (1 - lengths + (lengths * length) / usual);
		return sum + (rare * often * (satiety + 1)) / (often + weight);
	}, 0);
