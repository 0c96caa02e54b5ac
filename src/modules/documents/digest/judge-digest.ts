import type { Doubt, Verdict } from "../../../ai/guards/judge-text.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Passage } from "../passages.ts";
import { type Citation, citation, locateAll } from "../question/cite.ts";
import { judgeLong, piecesOf } from "../question/judge-long.ts";
import type { FoundQuote } from "../quotes.ts";
import type { DigestForm } from "./form.ts";

/** A statement of a summary: where it is proved (null: nowhere), and what to look at. */
export type Point = {
	readonly text: string;
	readonly at: Citation | null;
	readonly doubts: readonly Doubt[];
};

/** A summary that was looked at; `leftOut` counts points that may not be shown, `faults` are worth a second try, and one that `isGrave` is never shown. */
export type JudgedDigest = {
	readonly summary: string;
	readonly doubts: readonly Doubt[];
	readonly points: readonly Point[];
	readonly leftOut: number;
	readonly faults: readonly string[];
	readonly isGrave: boolean;
};

/** What a summary is measured by. */
export type DigestMeasure = {
	readonly all: readonly Passage[];
	readonly places: ReadonlyMap<string, string>;
	/** The names of the documents. */
	readonly names: string;
	readonly language: Language;
	/** The spelling of the house. */
	readonly spell: (text: string) => string;
};

/** Puts everything back into a summary, looks for the quote of each point in the documents, and judges all words by them. */
export const judgeDigest = async (
	form: DigestForm,
	measure: DigestMeasure,
): Promise<JudgedDigest> => {
	const { all, places, names, spell } = measure;
	const summary = restore(spell(form.summary), places);
	const found = await locateAll(form.points, all, places);
	const points = form.points.map(({ text }, index): Placed => {
		const at = found[index] ?? null;
		return { text: restore(spell(text), places), at };
	});
	const near = [names, ...points.map(({ at }) => textOf(at))].join("\n");
	const basis = await basisOf(summary, points, near, measure);
	const looked: Looked[] = [];
	for (const point of points) looked.push(await lookAt(point, basis));
	const head = await judgeLong(
		{
			text: summary,
			source: basis.source,
			wanted: measure.language,
			mayRefuse: "as people",
		},
		[],
	);
	const grave = [...head.grave, ...basis.spoken];
	const doubts = [head.doubts, ...looked.map(({ point }) => point.doubts)];
	return {
		summary,
		doubts: head.doubts,
		points: looked.filter((one) => !one.isGrave).map(({ point }) => point),
		leftOut: looked.filter((one) => one.isGrave).length,
		isGrave: grave.length > 0,
		faults: [
			...grave,
			...looked.flatMap((one) => one.faults),
			...doubts
				.flat()
				.map(({ kind }) => kind)
				.filter((kind) => kind !== "names"),
		],
	};
};

type Placed = { readonly text: string; readonly at: FoundQuote | null };

type Looked = {
	readonly point: Point;
	readonly isGrave: boolean;
	readonly faults: readonly string[];
};

/** What every single text is judged by. */
type Basis = {
	readonly source: string;
	readonly pieces: readonly string[];
	/** The language of everything together, where it is the wrong one: a few words prove none. */
	readonly spoken: Verdict["grave"];
};

/** Looks once through long documents for all of the words together. */
const basisOf = async (
	summary: string,
	points: readonly Placed[],
	near: string,
	{ all, language }: DigestMeasure,
): Promise<Basis> => {
	const pieces = piecesOf(all);
	const { grave, source } = await judgeLong(
		{
			text: [summary, ...points.map(({ text }) => text)].join("\n"),
			source: near,
			wanted: language,
			mayRefuse: "yes",
		},
		pieces,
	);
	const spoken = grave.filter((one) => one === "language");
	return { source, pieces, spoken };
};

const textOf = (at: FoundQuote | null): string =>
	at?.passage.text.slice(0, 20_000) ?? "";

const lookAt = async (
	{ text, at }: Placed,
	{ source, pieces }: Basis,
): Promise<Looked> => {
	const judged = { text, source, wanted: null, mayRefuse: "yes" as const };
	const first = await judgeLong(judged, []);
	// Together with a worse one it may have looked worse than it is.
	const { grave, doubts } =
		first.grave.length === 0 ? first : await judgeLong(judged, pieces);
	return {
		point: { text, doubts, at: at === null ? null : citation(at) },
		isGrave: grave.length > 0,
		faults: [...grave, ...(at === null ? ["quotes"] : [])],
	};
};
