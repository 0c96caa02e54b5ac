import type { CountTokens } from "../../ai/counting.ts";
import { estimateSafely } from "../../ai/estimate.ts";
import type { Feature } from "../../ai/features.ts";
import type { Passage } from "./passages.ts";

/** How passages are split into questions: by whom they are counted, for which feature, and what else stands in each question and its answer, in tokens. */
export type Splitting = {
	readonly count: CountTokens;
	readonly signal: AbortSignal;
	readonly feature: Feature;
	readonly besides: number;
};

const usualWindow = 8192;
const least = 600;
const aroundEach = 14;

/** Passages in groups that each fit into one question: exactly counted where the server counts, in order, never parted but where one alone is too long. */
export const groupsThatFit = async (
	passages: readonly Passage[],
	{ count, signal, feature, besides }: Splitting,
): Promise<readonly (readonly Passage[])[]> => {
	const { window } = await count([], signal, feature);
	const room = Math.max(least, (window ?? usualWindow) - besides);
	const guess = passages.reduce(
		(sum, { sent }) => sum + estimateSafely(sent) + aroundEach,
		0,
	);
	// The estimate is on the safe side, so what fits by it needs no counting.
	if (guess <= room) return passages.length === 0 ? [] : [passages];
	const short = passages.flatMap((passage) => inPieces(passage, room));
	const counted = await count(
		short.map(({ sent }) => sent),
		signal,
		feature,
	);
	const groups: Passage[][] = [];
	let left = 0;
	for (const [index, passage] of short.entries()) {
		const size = (counted.each[index] ?? 0) + aroundEach;
		if (groups.length === 0 || size > left) {
			groups.push([]);
			left = room;
		}
		groups.at(-1)?.push(passage);
		left -= size;
	}
	return groups;
};

/** A passage that is too long alone, cut between sentences where it can be; by the safe estimate, as each cut would have to be counted again. */
const inPieces = (passage: Passage, room: number): readonly Passage[] => {
	if (estimateSafely(passage.sent) + aroundEach <= room) return [passage];
	const pieces: string[] = [];
	let piece = "";
	for (const run of runsOf(passage.sent)) {
		if (piece !== "" && estimateSafely(piece + run) + aroundEach > room) {
			pieces.push(piece);
			piece = "";
		}
		piece += run;
	}
	return [...pieces, piece].map((sent) => ({ ...passage, sent }));
};

/** Sentences and lines, none longer than 400 characters. */
const runsOf = (text: string): readonly string[] =>
	text
		.split(/(?<=[.!?]\s|\n)/u)
		.flatMap((run) => run.match(/.{1,400}/gsu) ?? []);
