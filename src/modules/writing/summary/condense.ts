import type { CountTokens } from "../../../ai/counting.ts";
import { tooLong } from "../../../ai/too-long.ts";
import type { SummaryAnswer } from "./answer.ts";

/** A line of what is summarised: a message, or an extract of earlier ones, by the number of its message. */
export type Line = { readonly message: number; readonly text: string };

/** How a thread that is too long is read: by whom parts are summarised, and who hears which part is next. */
export type Reading = {
	readonly count: CountTokens;
	readonly signal: AbortSignal;
	readonly ask: (lines: readonly Line[]) => Promise<SummaryAnswer>;
	readonly onPart: (part: number, parts: number) => void;
};

// Instructions, the schema in words, the people, and the longest answer.
const besides = 4200;
const usualWindow = 8192;
const mostRounds = 3;

/** Lines that fit into one question: as given, or extracts of their parts, of these again, and so on. `cut` counts messages too long for a question alone, `parts` the parts of the first round. Problem `model-too-long` when it does not get shorter. */
export const condense = async (
	given: readonly Line[],
	reading: Reading,
): Promise<{
	readonly lines: readonly Line[];
	readonly parts: number;
	readonly cut: number;
}> => {
	let lines = given;
	let parts = 1;
	let cut = 0;
	for (let round = 0; round < mostRounds; round += 1) {
		const split = await splitToFit(lines, reading);
		if (round === 0) {
			parts = split.groups.length;
			cut = split.cut;
		}
		if (split.groups.length <= 1)
			return { lines: split.groups[0] ?? [], parts, cut };
		lines = await extracts(split.groups, reading);
	}
	throw tooLong();
};

/** Writes lines as the model reads them. */
export const written = (lines: readonly Line[]): string =>
	lines.map(({ message, text }) => `[${message}] ${text}`).join("\n");

const splitToFit = async (
	lines: readonly Line[],
	{ count, signal }: Reading,
): Promise<{ groups: readonly (readonly Line[])[]; cut: number }> => {
	const texts = lines.map((line) => written([line]));
	const counted = await count(texts, signal, "summary");
	const room = Math.max(600, (counted.window ?? usualWindow) - besides);
	const groups: Line[][] = [];
	let left = 0;
	let cut = 0;
	for (const [index, line] of lines.entries()) {
		const size = (counted.each[index] ?? 0) + 2;
		const isTooLong = size > room;
		if (isTooLong) cut += 1;
		// Two characters a token is less than any text has.
		const fitting = isTooLong
			? { ...line, text: `${line.text.slice(0, room * 2)}…` }
			: line;
		if (size > left || groups.length === 0) {
			groups.push([]);
			left = room;
		}
		left -= size;
		groups.at(-1)?.push(fitting);
	}
	return { groups, cut };
};

const extracts = async (
	groups: readonly (readonly Line[])[],
	{ ask, onPart }: Reading,
): Promise<readonly Line[]> => {
	const all: Line[] = [];
	for (const [index, group] of groups.entries()) {
		onPart(index + 1, groups.length);
		const first = group[0]?.message ?? 1;
		all.push(...extractOf(await ask(group), first));
	}
	return all;
};

const extractOf = (answer: SummaryAnswer, first: number): readonly Line[] => [
	{ message: first, text: `(summary) ${answer.summary}` },
	...answer.decisions.map(({ message, text }) => ({
		message,
		text: `(decision) ${text}`,
	})),
	...answer.actions.map(({ message, text, owner, due }) => ({
		message,
		text: `(action) ${owner}: ${text}${due === null ? "" : ` (${due})`}`,
	})),
	...answer.questions.map(({ message, text }) => ({
		message,
		text: `(question) ${text}`,
	})),
];
