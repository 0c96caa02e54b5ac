import type { Doubt } from "../../../ai/guards/judge-text.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { AnswerForm } from "./answer-form.ts";
import type { Asked } from "./asked.ts";
import { type Citation, citation, locateAll } from "./cite.ts";
import { eachOnce } from "./evidence.ts";
import { judgeLong, piecesOf } from "./judge-long.ts";
import type { Material } from "./material.ts";

/** An answer that was looked at; `invented` counts quotes nobody wrote, `faults` are worth a second try, and one that `isGrave` is never shown. */
export type JudgedAnswer = {
	readonly found: boolean;
	readonly answer: string;
	readonly citations: readonly Citation[];
	readonly invented: number;
	readonly doubts: readonly Doubt[];
	readonly faults: readonly string[];
	readonly isGrave: boolean;
};

/** What an answer is measured by. */
export type Measure = {
	readonly material: Material;
	readonly asked: Asked;
	/** The talk before, as people read it. */
	readonly talk: string;
	/** The spelling of the house. */
	readonly spell: (text: string) => string;
};

/** Puts everything back into an answer, looks for each of its quotes in the documents, and judges its words by them, by the question and by the talk before. */
export const judgeAnswer = async (
	form: AnswerForm,
	{ material, asked, talk, spell }: Measure,
): Promise<JudgedAnswer> => {
	const { all } = material.passages;
	const located = await locateAll(form.passages, all, asked.places);
	const quotes = eachOnce(located.filter((one) => one !== null));
	const invented = located.filter((one) => one === null).length;
	const base = { citations: quotes.map(citation), invented };
	// "Not in the document" is said in our own words.
	if (!form.found)
		return { ...base, ...nothingWrong, found: false, answer: "" };
	const answer = restore(spell(form.answer), asked.places);
	const near = [
		asked.question,
		talk,
		...quotes.map(({ passage }) => passage.mark.number),
		...quotes.map(({ passage }) => passage.text.slice(0, 20_000)),
	].join("\n");
	const { grave, doubts } = await judgeLong(
		{
			text: answer,
			source: near,
			wanted: asked.language,
			mayRefuse: "as people",
		},
		piecesOf(all),
	);
	return {
		...base,
		found: true,
		answer,
		doubts,
		isGrave: grave.length > 0,
		faults: [
			...grave,
			...(invented > 0 || quotes.length === 0 ? ["quotes"] : []),
			...(answer === "" ? ["empty"] : []),
			...doubts.map(({ kind }) => kind).filter((kind) => kind !== "names"),
		],
	};
};

const nothingWrong = { doubts: [], faults: [], isGrave: false } as const;
