import {
	corrections,
	expansions,
	type Rule,
	rephrasings,
	shortenings,
	tones,
	translations,
} from "./rules.ts";

/** What can be asked of a text. */
export type Action =
	| "rephrase"
	| "correct"
	| "shorten"
	| "expand"
	| "simplify"
	| "structure"
	| "tone"
	| "translate"
	| "own";

/** A new version of a text; its placeholders and everything no rule speaks of stay. The rules of the house in the question are kept. */
export const rewritten = (
	action: Action,
	given: string,
	user: string,
): string => inHouse(versionOf(action, given, user), user);

const versionOf = (action: Action, given: string, user: string): string => {
	switch (action) {
		case "correct":
			return applied(corrections, given);
		case "shorten":
			return applied([...rephrasings, ...shortenings], given);
		case "expand":
			return applied(expansions, given);
		case "structure":
			return inLines(given);
		case "tone":
			return applied(tones[toneIn(user)] ?? [], applied(rephrasings, given));
		case "translate":
			return applied(translations[targetIn(user)] ?? [], given);
		case "rephrase":
		case "simplify":
		case "own":
			return applied(rephrasings, given);
	}
};

const applied = (rules: readonly Rule[], text: string): string =>
	rules.reduce((so, [from, to]) => so.replace(from, to), text);

const inLines = (text: string): string =>
	text
		.split(/(?<=[.!?]) (?=\p{Lu})/u)
		.map((sentence) => `- ${sentence}`)
		.join("\n");

const toneIn = (user: string): string =>
	/^Wanted: an? (\p{L}+) tone/mu.exec(user)?.[1] ?? "";

const targetIn = (user: string): string =>
	/^Wanted: a translation into (\p{L}+)/mu.exec(user)?.[1] ?? "";

const inHouse = (text: string, user: string): string =>
	[...user.matchAll(/write “([^”]+)” instead of “([^”]+)”/gu)].reduce(
		(so, [, use = "", instead = ""]) =>
			so.replaceAll(new RegExp(`(?<!\\p{L})${instead}(?!\\p{L})`, "gu"), use),
		text,
	);
