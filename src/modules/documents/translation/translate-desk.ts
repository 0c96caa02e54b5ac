import { estimateSafely } from "../../../ai/estimate.ts";
import type { Language } from "../../../ai/guards/language.ts";
import type { Place } from "../../../ai/model.ts";
import { spellingOf } from "../../../ai/spelling-of.ts";
import type { Actor } from "../../../core/actor.ts";
import type { ReadFile } from "../../../core/document.ts";
import { Problem } from "../../../core/problem.ts";
import { type Desk, openPaper, type Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { twoAtOnce } from "../question/two-at-once.ts";
import { translateGroup } from "./ask-segments.ts";
import { exchanged, type Segment, segmentsOf } from "./segments.ts";

/** Documents in another language; `kept` counts the parts that stayed as they were because no translation of them was good. */
export type TranslatedDesk = {
	readonly documents: readonly {
		readonly paper: Paper;
		readonly document: ReadFile;
	}[];
	readonly kept: number;
	readonly of: number;
	readonly place: Place;
};

/** How they are translated, and who hears which group begins. */
export type TranslatingDesk = {
	readonly into: Language;
	readonly actor: Pick<Actor, "person" | "userId">;
	readonly signal: AbortSignal;
	readonly onBegin: (number: number, count: number) => void;
};

/** Translates everything on a desk that has text, part by part, two groups at a time. Problems: `session-over`, `document-blank`, those of `Asker.ask`. */
export const translateDesk = async (
	{ ai, house }: Pick<Documents, "ai" | "house">,
	desk: Desk,
	{ into, actor, signal, onBegin }: TranslatingDesk,
): Promise<TranslatedDesk> => {
	const papers = desk.papers.filter(({ isBlank }) => !isBlank);
	const opened = await Promise.all(
		papers.map(async (paper) => ({
			paper,
			document: await openPaper(ai, paper, actor.person),
		})),
	);
	const segments = await segmentsOf(opened.map(({ document }) => document));
	const groups = await groupsOf(segments, ai, signal);
	const terms = await house.terms(actor, into);
	const spell = await spellingOf(house, actor, into);
	const { person } = actor;
	let hasWorked = false;
	const done = await twoAtOnce(
		groups,
		signal,
		async (group, signal) => {
			const how = { into, terms, person, signal, spell };
			const one = await translateGroup(ai, group, how).catch(
				unlessUnusable(() => hasWorked),
			);
			hasWorked ||= one !== null;
			return one;
		},
		onBegin,
	);
	const good = done.filter((one) => one !== null);
	const [first] = good;
	if (first === undefined) throw new Problem("document-blank");
	const translations = new Map(good.flatMap((one) => [...one.translations]));
	return {
		documents: opened.map(({ paper, document }) => ({
			paper,
			document: exchanged(document, translations),
		})),
		kept: segments.filter(({ text }) => !translations.has(text)).length,
		of: segments.length,
		place: first.place,
	};
};

/** Once some were translated, a group whose answers fit no form stays as it was. */
const unlessUnusable =
	(hasWorked: () => boolean) =>
	(error: unknown): null => {
		const isForm = error instanceof Problem && error.code === "model-unusable";
		if (isForm && hasWorked()) return null;
		throw error;
	};

// The instructions and the words of the house.
const besides = 1300;
const usualWindow = 8192;
const mostSegments = 40;
const mostTokens = 2200;

/** Groups of which the text and its translation fit into one question together. */
const groupsOf = async (
	segments: readonly Segment[],
	ai: Documents["ai"],
	signal: AbortSignal,
): Promise<readonly (readonly Segment[])[]> => {
	const counted = await ai.countTokens([], signal, "translation");
	const window = counted.window ?? usualWindow;
	const room = Math.min(mostTokens, Math.max(400, (window - besides) / 2.6));
	const groups: Segment[][] = [];
	let left = 0;
	for (const segment of segments) {
		// A sheet has thousands of them: too many to have a server count each.
		const size = estimateSafely(segment.sent) + 12;
		if (size > left || (groups.at(-1)?.length ?? 0) >= mostSegments) {
			groups.push([]);
			left = room;
		}
		groups.at(-1)?.push(segment);
		left -= size;
	}
	return groups;
};
