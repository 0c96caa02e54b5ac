import { askTwice } from "../../../ai/ask-twice.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Place } from "../../../ai/model.ts";
import { hide } from "../../../ai/private/readable.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { block } from "../replies/material.ts";
import { type SummaryAnswer, summaryAnswer } from "./answer.ts";
import { condense, type Line, written } from "./condense.ts";
import type { Measure } from "./judge-entry.ts";
import { judgeSummary, type Summary } from "./judge-summary.ts";
import type { Talk } from "./people.ts";

/** A summary by a model, with the number of parts the thread was read in and of messages that were cut. */
export type Summarised = {
	readonly summary: Summary;
	readonly parts: number;
	readonly cut: number;
	readonly place: Place;
};

/** What is wanted of a summary, for whom, and who hears which part is read. */
export type Summarising = {
	readonly into: Language;
	readonly length: "usual" | "short";
	readonly person: string;
	readonly signal: AbortSignal;
	/** The spelling of the house; as it comes when not given. */
	readonly spell?: (text: string) => string;
	readonly onPart: (part: number, parts: number) => void;
};

/** Summarises a thread, in parts where it is too long, and checks what comes; asks once more where a check fails. Problems of `Asker.ask`, and `model-unusable` when two summaries may not be shown. */
export const summarise = async (
	ai: AiService,
	talk: Talk,
	wanted: Summarising,
): Promise<Summarised> => {
	const { lines, peopleBlock, measure } = prepared(talk, wanted.spell);
	const ask = asking(ai, talk, peopleBlock, wanted);
	const { parts, cut, ...read } = await condense(lines, {
		count: ai.countTokens,
		signal: wanted.signal,
		onPart: wanted.onPart,
		ask: async (some) => (await ask(some, "nothing", "usual")).value,
	});
	const { judged, place } = await askTwice(
		async (rejected) => {
			const last = await ask(read.lines, rejected, wanted.length);
			const judged = await judgeSummary(last.value, measure, wanted.into);
			return { place: last.place, judged };
		},
		(one) => one.judged.faults,
	);
	if (judged.isGrave) throw new Problem("model-unusable");
	return { summary: judged.summary, parts, cut, place };
};

/** Asks for a summary of some lines of a thread. */
const asking =
	(
		{ asker }: AiService,
		{ messages, people }: Talk,
		peopleBlock: string,
		{ into, person, signal }: Summarising,
	) =>
	(
		lines: readonly Line[],
		rejected: string,
		length: Summarising["length"],
	): Promise<{ readonly value: SummaryAnswer; readonly place: Place }> =>
		asker.ask(
			{
				prompt: "summary",
				schema: summaryAnswer(messages.length, people.length),
				feature: "summary",
				values: {
					language: languageName(into),
					length,
					rejected,
					people: peopleBlock,
					messages: block(written(lines)),
				},
			},
			{ person, signal },
		);

const asItComes = (text: string): string => text;

/** The thread as lines without links and private details, and what a summary of it is measured by. */
const prepared = (talk: Talk, spell = asItComes) => {
	const { messages, people } = talk;
	const { texts, places } = hide(
		messages.map(({ name, said }) => `${name}: ${said}`),
	);
	const source = [
		...people.map(({ name }) => name),
		...messages.map(({ said }) => said),
	].join("\n");
	const measure: Measure = { talk, places, source, spell };
	return {
		measure,
		peopleBlock: block(
			people.map(({ label, name }) => `${label}: ${name}`).join("\n"),
		),
		lines: texts.map((text, index): Line => ({ message: index + 1, text })),
	};
};
