import { outlineOf, type RtfContext, write } from "./rtf-context.ts";
import { plainParagraph } from "./rtf-state.ts";
import { rtfCharacters, rtfPlaces } from "./rtf-words.ts";

/** Does what a command says; commands that only change how text looks do nothing. */
export const obey = (
	context: RtfContext,
	name: string,
	value: number | null,
): void => {
	const { state } = context;
	const place = rtfPlaces.get(name);
	const character = rtfCharacters.get(name);
	if (place) enter(context, name, place);
	else if (state.starred) state.place = "nowhere";
	else if (character !== undefined) write(context, character);
	else if (state.place === "created") context.created.set(name, value ?? 0);
	else if (state.place === "page" && breaks.has(name))
		breaks.get(name)?.(context, value);
	else commands.get(name)?.(context, value);
	state.starred = false;
};

const enter = (
	context: RtfContext,
	name: string,
	place: RtfContext["state"]["place"],
): void => {
	const { state } = context;
	// A note in a header or in a comment stays out with it.
	if (name === "footnote" && state.place !== "page") return;
	if (name === "footnote") {
		write(context, " [");
		state.closing = "]";
	}
	state.place = place;
};

type Command = (context: RtfContext, value: number | null) => void;

const endParagraph: Command = (context) =>
	context.paragraphs.paragraph(context.state, outlineOf(context));

const breaks: ReadonlyMap<string, Command> = new Map<string, Command>([
	["par", endParagraph],
	["sect", endParagraph],
	["page", endParagraph],
	["cell", ({ paragraphs }) => paragraphs.cell()],
	["row", ({ paragraphs }) => paragraphs.row()],
]);

const hide: Command = ({ state }, value) => {
	state.hidden = value !== 0;
};

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	["ansicpg", ({ decoder }, page) => decoder.setPage(page ?? 1252)],
	["mac", ({ decoder }) => decoder.setPage(10_000)],
	["pc", ({ decoder }) => decoder.setPage(437)],
	["pca", ({ decoder }) => decoder.setPage(850)],
	[
		"f",
		({ state }, font) => {
			state.font = font ?? 0;
		},
	],
	[
		"fcharset",
		({ decoder, state }, charset) =>
			decoder.setCharset(state.font, charset ?? 0),
	],
	[
		"uc",
		({ state }, count) => {
			state.standIns = Math.max(0, Math.min(count ?? 1, 100));
		},
	],
	[
		"u",
		(context, code) => {
			const unit = code ?? 0;
			write(context, String.fromCharCode(unit < 0 ? unit + 65_536 : unit));
			context.skip = context.state.standIns;
		},
	],
	["v", hide],
	["deleted", hide],
	[
		"plain",
		({ state }) => {
			state.hidden = false;
		},
	],
	["pard", ({ state }) => Object.assign(state, plainParagraph)],
	[
		"intbl",
		({ state }) => {
			state.inTable = true;
		},
	],
	[
		"s",
		({ state }, style) => {
			state.style = style;
		},
	],
	[
		"outlinelevel",
		({ state, outlines }, level) => {
			if (state.place === "styles") outlines.set(state.style ?? 0, level ?? 0);
			else state.outline = level;
		},
	],
	[
		"ls",
		({ state }, list) => {
			state.list = list === 0 ? null : list;
		},
	],
	[
		"ilvl",
		({ state }, depth) => {
			state.depth = depth ?? 0;
		},
	],
]);
