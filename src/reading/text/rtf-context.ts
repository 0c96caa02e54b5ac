import { createRtfDecoder, type RtfDecoder } from "./rtf-decoder.ts";
import { createRtfParagraphs, type RtfParagraphs } from "./rtf-paragraphs.ts";
import { firstRtfState, type RtfState } from "./rtf-state.ts";

/** All that is known in the middle of a file. */
export type RtfContext = {
	readonly decoder: RtfDecoder;
	readonly paragraphs: RtfParagraphs;
	readonly facts: { title: string; author: string };
	readonly created: Map<string, number>;
	/** The outline levels of styles. */
	readonly outlines: Map<number, number>;
	/** The groups around this one. */
	readonly outer: RtfState[];
	state: RtfState;
	/** Bytes that are not decoded yet: a character may take two of them. */
	run: string;
	/** How many bytes to leave out after a character that was given by its number. */
	skip: number;
};

/** Makes what is known before the first token. */
export const createRtfContext = (): RtfContext => ({
	decoder: createRtfDecoder(),
	paragraphs: createRtfParagraphs(),
	facts: { title: "", author: "" },
	created: new Map(),
	outlines: new Map(),
	outer: [],
	state: { ...firstRtfState },
	run: "",
	skip: 0,
});

/** Writes text to where the group's text goes. */
export const write = (context: RtfContext, text: string): void => {
	const { place, hidden } = context.state;
	if (hidden) return;
	if (place === "page") context.paragraphs.text(text);
	else if (place === "bullet") context.paragraphs.bullet(text);
	else if (place === "title" || place === "author")
		context.facts[place] += text;
};

/** Writes the bytes that were held back. */
export const flush = (context: RtfContext): void => {
	if (context.run === "") return;
	const text = context.decoder.decode(context.run, context.state.font);
	context.run = "";
	write(context, text);
};

/** The level of the paragraph's heading, from 0; null for other paragraphs. */
export const outlineOf = ({ state, outlines }: RtfContext): number | null =>
	state.outline ?? outlines.get(state.style ?? -1) ?? null;
