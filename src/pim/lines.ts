import { type Fold, folds } from "./folds.ts";

/** A parameter as it stood: name in capitals, values without their quotes; no values for the bare words of vCard 2.1. */
export type Param = {
	readonly name: string;
	readonly values: readonly string[];
};

/** A content line: `raw` is all of its characters with folds and line end, so that the raws of all lines are the text again; `text` is what it says without them. `name` and `group` in capitals; the name is empty where the line is blank or has no colon, and `value` is all of it then. */
export type Line = {
	readonly raw: string;
	readonly text: string;
	readonly group: string | null;
	readonly name: string;
	readonly params: readonly Param[];
	/** As it stood, only unfolded: escapes and encodings are kept. */
	readonly value: string;
};

/** All content lines of a text, tolerant of anything, in time linear to its length. */
export const readLines = (text: string): readonly Line[] =>
	folds(text).map(readLine);

/** Whether a line says nothing. */
export const isBlank = ({ name, value }: Line): boolean =>
	name === "" && value.trim() === "";

/** The values of a parameter, of all its places; none where it is not there. */
export const paramValues = (line: Line, name: string): readonly string[] =>
	line.params.flatMap((param) => (param.name === name ? param.values : []));

const readLine = ({ raw, text }: Fold): Line => {
	const head = headEnd(text);
	const unread = { raw, text, group: null, name: "", params: [], value: text };
	if (head < 0) return unread;
	const parts = splitOutside(text.slice(0, head), ";");
	const title = (parts[0] ?? "").trim().toUpperCase();
	const dot = title.lastIndexOf(".");
	const name = title.slice(dot + 1);
	return name === ""
		? unread
		: {
				raw,
				text,
				group: dot < 0 ? null : title.slice(0, dot),
				name,
				params: parts.slice(1).map(readParam),
				value: text.slice(head + 1),
			};
};

const readParam = (text: string): Param => {
	const equals = text.indexOf("=");
	if (equals < 0) return { name: text.trim().toUpperCase(), values: [] };
	return {
		name: text.slice(0, equals).trim().toUpperCase(),
		values: splitOutside(text.slice(equals + 1), ",").map((value) =>
			value.replaceAll('"', ""),
		),
	};
};

/** Where the colon after name and parameters is; quotes hide colons, unless a quote is never closed. */
const headEnd = (text: string): number => {
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === quote) quoted = !quoted;
		else if (sign === colon && !quoted) return at;
	}
	return quoted ? text.indexOf(":") : -1;
};

/** The parts of a text between signs that stand outside of quotes. */
export const splitOutside = (text: string, sign: string): readonly string[] => {
	const parts: string[] = [];
	let from = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		if (text.charCodeAt(at) === quote) quoted = !quoted;
		else if (!quoted && text[at] === sign) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	parts.push(text.slice(from));
	return parts;
};

const quote = 0x22;
const colon = 0x3a;
