import { sectionsOf } from "../sections.ts";
import { tidyLine } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { obey } from "./rtf-commands.ts";
import {
	createRtfContext,
	flush,
	outlineOf,
	type RtfContext,
	write,
} from "./rtf-context.ts";
import { type RtfToken, rtfTokens } from "./rtf-tokens.ts";
import { rtfCharacters } from "./rtf-words.ts";

/** Reads RTF: what stands on its pages, without headers, footers, comments and what is hidden or deleted. */
export const readRtf = async (bytes: Uint8Array): Promise<Unfinished> => {
	const context = createRtfContext();
	for (const token of rtfTokens(bytes)) {
		if (context.paragraphs.isFull()) break;
		take(context, token);
	}
	flush(context);
	const { paragraphs, state, facts, created } = context;
	paragraphs.paragraph({ ...state, inTable: false }, outlineOf(context));
	return unfinished(sectionsOf(paragraphs.pieces()), {
		facts: {
			title: tidyLine(facts.title) || null,
			author: tidyLine(facts.author) || null,
			created: moment(created),
		},
	});
};

const take = (context: RtfContext, token: RtfToken): void => {
	if (token.kind === "bytes") {
		takeBytes(context, token.bytes);
		return;
	}
	flush(context);
	switch (token.kind) {
		case "open":
			context.outer.push(context.state);
			context.state = { ...context.state, closing: "" };
			context.skip = 0;
			return;
		case "close":
			write(context, context.state.closing);
			context.state = context.outer.pop() ?? context.state;
			context.skip = 0;
			return;
		case "starred":
			context.state.starred = true;
			return;
		case "word":
			if (context.skip > 0 && token.name !== "u") context.skip -= 1;
			else obey(context, token.name, token.value);
			return;
		case "sign":
			// A line break behind a backslash ends a paragraph.
			if (/[\r\n]/u.test(token.name)) obey(context, "par", null);
			else write(context, rtfCharacters.get(token.name) ?? "");
			return;
	}
};

const takeBytes = (context: RtfContext, bytes: string): void => {
	const taken = bytes.slice(context.skip);
	context.skip = Math.max(0, context.skip - bytes.length);
	if (context.state.place !== "nowhere") context.run += taken;
};

const moment = (created: ReadonlyMap<string, number>): number | null => {
	const [year, month, day, hour, minute] = ["yr", "mo", "dy", "hr", "min"].map(
		(name) => created.get(name) ?? 0,
	);
	const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
	return year && !Number.isNaN(time) ? time : null;
};
