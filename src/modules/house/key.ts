import type { Body } from "./house.ts";

/** A word as it is compared: without regard to case, composition, ß and the width of spaces. */
export const wordKey = (text: string): string =>
	text
		.normalize("NFC")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll("’", "'")
		.replaceAll(/\s+/gu, " ")
		.trim();

/** What may stand in one place only once: a term in a language, a name. */
export const entryKey = (body: Body): string =>
	body.kind === "term"
		? `${body.language}\n${wordKey(body.term)}`
		: wordKey(body.name);
