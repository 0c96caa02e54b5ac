import type { Ai } from "../../../src/ai/ai.ts";
import { type House, noTerms } from "../../../src/ai/house.ts";
import type { Command, Context } from "../../../src/core/command.ts";
import type { Piece, ReadFile } from "../../../src/core/document.ts";
import type { View } from "../../../src/core/view.ts";
import type { Desk, Paper } from "../../../src/modules/documents/desk.ts";
import type { Asking } from "../../../src/modules/documents/question/asking.ts";

/** A document of pages, each a text of paragraphs parted by line breaks. */
export const pages = (
	texts: readonly string[],
	more: Partial<ReadFile> = {},
): ReadFile => ({
	kind: "pdf",
	parts: texts.map((text, index) => ({
		mark: { kind: "page", number: index + 1, title: null },
		pieces: text.split("\n").map((line): Piece => {
			const heading = /^# (.+)$/u.exec(line)?.[1];
			return heading === undefined
				? { kind: "paragraph", text: line }
				: { kind: "heading", level: 1, text: heading };
		}),
	})),
	cut: false,
	pages: texts.length,
	scanned: 0,
	recognised: 0,
	facts: { title: null, author: null, created: null, photo: null, mail: null },
	...more,
});

const paperOf = (
	name: string,
	{ kind, pages: count, scanned, recognised, cut, parts }: ReadFile,
	text: string,
): Paper => ({
	text,
	file: `F-${name}`,
	name,
	kind,
	pages: count,
	photo: null,
	scanned,
	recognised,
	isBlank: parts.length === 0,
	cut,
	year: 2026,
	language: "en",
	suggestion: { kind: "unsure", between: [] },
	state: "open",
	filing: null,
});

/** Puts documents on somebody's desk; the answer is the token. */
export const deskWith = async (
	ai: Ai,
	documents: Readonly<Record<string, ReadFile>>,
	who = "nadia",
): Promise<string> => {
	const papers: Paper[] = [];
	for (const [name, document] of Object.entries(documents))
		papers.push(paperOf(name, document, await ai.sessions.save(document, who)));
	const desk: Desk = { papers, failed: [], origin: null, talk: [] };
	return ai.sessions.save(desk, who);
};

/** Rules of the house that are none but the spelling. */
export const house = (swiss = false): House => ({
	terms: async () => ({ ...noTerms, swiss }),
	tones: async () => [],
	actions: async () => [],
});

/** Somebody who asks; what was shown meanwhile is in `shown`. */
export const moment = (who = "nadia", locale = "en-GB") => {
	const shown: View[] = [];
	const context: Context = {
		actor: {
			account: { platform: "slack", team: "T1", user: who },
			person: who,
			name: who,
			locale,
			zone: "Europe/Zurich",
			userId: who,
			email: null,
			grants: [],
		},
		now: 0,
		request: null,
		progress: (view) => shown.push(view),
		signal: new AbortController().signal,
	};
	return { context, shown };
};

/** Runs a command about documents and gives its card. */
export const run = async (
	command: Command<Asking>,
	input: unknown,
	ai: Ai,
	{ context } = moment(),
	swiss = false,
): Promise<View> => {
	const outcome = await command.run(
		input,
		{ ai, house: house(swiss) },
		context,
	);
	if (outcome.kind !== "done") throw new Error("a hand-over was not expected");
	return outcome.view;
};

/** A long report: every page says something of its own, and only one says when the contract ends. */
export const report = (
	count: number,
	special: Readonly<Record<number, string>>,
) =>
	pages(
		Array.from({ length: count }, (_, index) => {
			const number = index + 1;
			const filler = `On this page the committee discusses matter ${number} at some length, weighs what speaks for it and what speaks against it, and goes on to the next one. `;
			return `${special[number] ?? `Matter ${number} is settled.`}\n${filler.repeat(16)}`;
		}),
	);
