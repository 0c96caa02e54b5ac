import type { Line } from "../lines.ts";
import { decodedValue } from "../quoted-printable.ts";

/** What a line says: escapes and quoted-printable resolved. */
export const saidBy = (line: Line): string => unescaped(decodedValue(line));

/** The parts of a structured value, such as the five of a name; resolved and trimmed. */
export const partsOf = (line: Line, sign: ";" | ","): readonly string[] => {
	const text = decodedValue(line);
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === "\\") at += 1;
		else if (text[at] === sign) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	parts.push(text.slice(from));
	return parts.map((part) => unescaped(part).trim());
};

/** A value of a parameter, with the signs that RFC 6868 writes with a caret. */
export const parameterText = (value: string): string =>
	value.replaceAll(/\^(['n^])/gu, (_, sign: string) =>
		sign === "n" ? " " : sign === "'" ? '"' : "^",
	);

const unescaped = (text: string): string =>
	text.includes("\\")
		? text
				.split("\\\\")
				.map((part) =>
					part
						.replaceAll(/\\n/giu, "\n")
						.replaceAll("\\,", ",")
						.replaceAll("\\;", ";")
						.replaceAll("\\:", ":"),
				)
				.join("\\")
		: text;
