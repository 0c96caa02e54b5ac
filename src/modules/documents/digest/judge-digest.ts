import type { Doubt } from "../../../ai/guards/judge-text.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Passage } from "../passages.ts";
import { type Citation, citation, locate } from "../question/cite.ts";
import { judgeLong, piecesOf } from "../question/judge-long.ts";
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
	const pieces = piecesOf(measure.all);
	const looked: Looked[] = [];
	for (const point of form.points)
		looked.push(await lookAt(point, pieces, measure));
	const summary = restore(measure.spell(form.summary), measure.places);
	const texts = looked.map(({ point }) => point.text);
	const near = [measure.names, ...looked.map(({ near }) => near)].join("\n");
	const judged = {
		source: near,
		wanted: measure.language,
		mayRefuse: "as people" as const,
	};
	const head = await judgeLong({ ...judged, text: summary }, pieces);
	// A few words prove no language; everything together does.
	const whole = await judgeLong(
		{ ...judged, text: [summary, ...texts].join("\n"), mayRefuse: "yes" },
		[],
	);
	const spoken = whole.grave.filter((one) => one === "language");
	const grave = [...head.grave, ...spoken];
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

type Looked = {
	readonly point: Point;
	readonly isGrave: boolean;
	readonly faults: readonly string[];
	/** The text it is about. */
	readonly near: string;
};

const lookAt = async (
	one: DigestForm["points"][number],
	pieces: readonly string[],
	{ all, places, names, spell }: DigestMeasure,
): Promise<Looked> => {
	const found = await locate(one, all, places);
	const text = restore(spell(one.text), places);
	const near = found?.passage.text.slice(0, 20_000) ?? "";
	const { grave, doubts } = await judgeLong(
		{ text, source: `${names}\n${near}`, wanted: null, mayRefuse: "yes" },
		pieces,
	);
	return {
		point: { text, doubts, at: found === null ? null : citation(found) },
		isGrave: grave.length > 0,
		faults: [...grave, ...(found === null ? ["quotes"] : [])],
		near,
	};
};
