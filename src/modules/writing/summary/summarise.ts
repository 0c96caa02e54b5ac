import type { Language } from "../../../ai/guards/language.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { askTwice } from "../replies/ask-twice.ts";
import { block } from "../replies/material.ts";
import { hide } from "../replies/readable.ts";
import { languageName } from "../replies/suggest.ts";
import { type SummaryAnswer, summaryAnswer } from "./answer.ts";
import { condense, type Line, written } from "./condense.ts";
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
	const { signal, person, onPart } = wanted;
	const { lines, peopleLines, places } = prepared(talk);
	const schema = summaryAnswer(talk.messages.length, talk.people.length);
	const ask = (some: readonly Line[], rejected: string, length: string) =>
		ai.asker.ask<SummaryAnswer>(
			{
				prompt: "summary",
				schema,
				feature: "summary",
				values: {
					language: languageName(wanted.into),
					length,
					rejected,
					people: block(peopleLines),
					messages: block(written(some)),
				},
			},
			{ person, signal },
		);
	const read = await condense(lines, {
		count: ai.countTokens,
		signal,
		onPart,
		ask: async (some) => (await ask(some, "nothing", "usual")).value,
	});
	const source = sourceOf(talk);
	const { judged, place } = await askTwice(
		async (rejected) => {
			const { value, place: at } = await ask(
				read.lines,
				rejected,
				wanted.length,
			);
			const { spell = asItComes } = wanted;
			const measure = { talk, places, source, spell };
			return {
				place: at,
				judged: await judgeSummary(value, measure, wanted.into),
			};
		},
		(one) => one.judged.faults,
	);
	if (judged.isGrave) throw new Problem("model-unusable");
	return { summary: judged.summary, parts: read.parts, cut: read.cut, place };
};

const asItComes = (text: string): string => text;

/** The thread as lines without links and private details. */
const prepared = ({ messages, people }: Talk) => {
	const { texts, places } = hide(
		messages.map(({ name, said }) => `${name}: ${said}`),
	);
	return {
		places,
		peopleLines: people
			.map(({ label, name }) => `${label}: ${name}`)
			.join("\n"),
		lines: texts.map((text, index): Line => ({ message: index + 1, text })),
	};
};

const sourceOf = ({ messages, people }: Talk): string =>
	[...people.map(({ name }) => name), ...messages.map(({ said }) => said)].join(
		"\n",
	);
