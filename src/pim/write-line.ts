import type { Line } from "./lines.ts";

/** A line folded at 75 octets, never inside a character; without an end. Line breaks in it are dropped, so that nothing becomes a line of its own. */
export const foldLine = (text: string): string => {
	const parts: string[] = [];
	let part = "";
	let room = 75;
	for (const sign of text.replaceAll(/[\r\n]/gu, "")) {
		const size = octets(sign);
		if (size > room) {
			parts.push(part);
			part = "";
			room = 74;
		}
		part += sign;
		room -= size;
	}
	return [...parts, part].join("\r\n ");
};

/** A text as the value of a TEXT property; control characters become spaces. */
export const escapeText = (text: string): string =>
	text
		.replaceAll(/\r\n?/gu, "\n")
		.replaceAll(/[\\;,]/gu, "\\$&")
		.replaceAll("\n", "\\n")
		.replaceAll(/\p{Cc}/gu, " ");

/** What a TEXT property says. */
export const unescapeText = (value: string): string =>
	value.replaceAll(/\\(.)/gsu, (_, sign: string) =>
		sign === "n" || sign === "N" ? "\n" : sign,
	);

/** Another line in the place of one, with the same end. */
export const inPlaceOf = (line: Line, text: string): string =>
	`${foldLine(text)}${/[\r\n]*$/u.exec(line.raw.slice(-4))?.[0] ?? ""}`;

const octets = (sign: string): number => {
	const code = sign.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
};
