import { emoji } from "./emoji.ts";
import type { Kind } from "./kind.ts";
import { quantities } from "./quantities.ts";

/** What stands between the marks of code, and what looks like a placeholder of ours; first, as everything inside is theirs. */
export const enclosed: readonly Kind[] = [
	{ name: "CODE", pattern: /```[\s\S]*?```|`[^`\n]+`/gu },
	{ name: "WORD", pattern: /\[\[[A-Z]+_\d+\]\]/gu },
];

/** Links, mentions and channels as Slack writes them. */
export const slackMarks: readonly Kind[] = [
	{ name: "MENTION", pattern: /<[@!][^>\s][^>\n]{0,200}>/gu },
	{ name: "CHANNEL", pattern: /<#[^>\s][^>\n]{0,200}>/gu },
	{ name: "LINK", pattern: /<(?:https?:|mailto:|tel:)[^>\n]{1,3000}>/giu },
];

/** Holes of templates that stand in double marks, which may hold anything. */
export const doubleFields: Kind = {
	name: "FIELD",
	pattern: /\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,60}>>|\*\|[A-Z\d_:]{1,40}\|\*/gu,
};

const mailAddress =
	/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

/** Mail addresses, which are private too. */
export const addresses: Kind = { name: "EMAIL", pattern: mailAddress };

// Endings of which none is a word, so that "done.it was" stays a text.
const endings =
	"com|net|org|io|ch|li|eu|at|uk|info|biz|dev|app|cloud|swiss|shop|online|site|xyz|example";

/** Links as people type them: with a scheme, with www, or a bare name with a well-known ending. */
export const links: readonly Kind[] = [
	{
		name: "LINK",
		pattern:
			/(?:(?<![\p{L}\d])\p{L}[\p{L}\d+.-]{1,15}:\/\/|www\.)[^\s<>|]{0,2000}[^\s<>|.,;:!?)'"’”»\]*_~`]/giu,
	},
	addresses,
	{
		name: "LINK",
		pattern: new RegExp(
			`(?<![\\p{L}\\d@._/-])(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,8}(?:${endings}|(?:de|fr|it|es|ai|me|co)(?=/))(?![\\p{L}\\d-]|\\.[\\p{L}\\d])(?:/[^\\s<>|]{0,500}[^\\s<>|.,;:!?)'"’”»\\]])?`,
			"gu",
		),
	},
];

/** Mentions and channels as people type them, emoji, single-mark fields, and quantities, in this order. */
export const typedMarks: readonly Kind[] = [
	{
		name: "MENTION",
		pattern: /(?<![\p{L}\d_])@[\p{L}\d][\p{L}\d._-]{0,79}(?<=[\p{L}\d])/gu,
	},
	{ name: "CHANNEL", pattern: /(?<![\p{L}\d_&])#[\p{L}][\p{L}\d_-]{0,79}/gu },
	...emoji,
	{
		name: "FIELD",
		pattern:
			/\$?\{[\p{L}\d_][\p{L}\d_ .:-]{0,40}\}|\[\p{Lu}[\p{L}\d_.-]{0,30}(?:[ '’][\p{L}\d_.-]{1,30}){0,3}\](?!\()|(?<![\d%][ \u00a0\u202f]?)%(?:\([\p{L}\d_]{1,40}\)|\d{1,2}\$)?[sdifx@](?![\p{L}\d])|%[A-Z][A-Z\d_]{1,40}%/gu,
	},
	...quantities,
];
