import {
	type Doubt,
	judgeText,
	type Verdict,
} from "../../../ai/guards/judge-text.ts";
import type { Language } from "../../../ai/guards/language.ts";
import type { SummaryAnswer } from "./answer.ts";
import {
	type Entry,
	judgeEntry,
	type Measure,
	putBack,
} from "./judge-entry.ts";

/** A summary that passed the checks; `leftOut` counts entries that did not. */
export type Summary = {
	readonly summary: string;
	readonly doubts: readonly Doubt[];
	readonly decisions: readonly Entry[];
	readonly actions: readonly Entry[];
	readonly questions: readonly Entry[];
	readonly leftOut: number;
};

/** A summary that was looked at; `faults` are worth a second try, and one that `isGrave` is never shown. */
export type JudgedSummary = {
	readonly summary: Summary;
	readonly faults: readonly string[];
	readonly isGrave: boolean;
};

/** Puts everything back into an answer and judges it part by part, and its language as a whole. */
export const judgeSummary = async (
	answer: SummaryAnswer,
	measure: Measure,
	wanted: Language,
): Promise<JudgedSummary> => {
	const look = (list: readonly Parameters<typeof judgeEntry>[0][]) =>
		Promise.all(list.map((one) => judgeEntry(one, measure)));
	const decisions = await look(answer.decisions);
	const actions = await look(answer.actions);
	const questions = await look(answer.questions);
	const all = [...decisions, ...actions, ...questions];
	const text = putBack(answer.summary, measure);
	const head = await judgeWhole(text, all, measure, wanted);
	const doubts = [head.doubts, ...all.map(({ entry }) => entry.doubts)].flat();
	return {
		isGrave: head.grave.length > 0,
		faults: [
			...head.grave,
			...all.flatMap(({ grave }) => grave),
			...doubts
				.map(({ kind }) => kind)
				.filter((kind) => kind === "numbers" || kind === "dates"),
		],
		summary: {
			summary: text,
			doubts: head.doubts,
			decisions: passed(decisions),
			actions: passed(actions),
			questions: passed(questions),
			leftOut: all.filter(({ grave }) => grave.length > 0).length,
		},
	};
};

type Looked = Awaited<ReturnType<typeof judgeEntry>>;

/** The summary itself, and the language of everything together. */
const judgeWhole = async (
	text: string,
	entries: readonly Looked[],
	{ source }: Measure,
	wanted: Language,
): Promise<Pick<Verdict, "grave" | "doubts">> => {
	const head = await judgeText({ text, source, wanted, mayRefuse: "no" });
	const all = await judgeText({
		text: [text, ...entries.map(({ entry }) => entry.text)].join("\n"),
		source,
		wanted,
		mayRefuse: "yes",
	});
	const spoken = all.grave.filter((one) => one === "language");
	return { doubts: head.doubts, grave: [...head.grave, ...spoken] };
};

const passed = (list: readonly Looked[]): readonly Entry[] =>
	list.filter(({ grave }) => grave.length === 0).map(({ entry }) => entry);
