import { escapeText } from "./escape.ts";

/** A text as it may be posted for everybody: mentions of people, channels and links stay as written; whatever would ping a channel or a group is plain text. */
export const postable = (text: string): string => {
	let safe = "";
	let at = 0;
	for (const mark of text.matchAll(marks)) {
		safe += defused(text.slice(at, mark.index)) + keptMark(mark[0]);
		at = mark.index + mark[0].length;
	}
	return safe + defused(text.slice(at));
};

/** Splits a postable text into parts of at most `size` characters, between marks and words where it can. */
export const partsOf = (safe: string, size: number): string[] => {
	const parts: string[] = [];
	let part = "";
	for (const [piece] of safe.matchAll(pieces)) {
		if (part.length + piece.length > size && part !== "") {
			parts.push(part);
			part = "";
		}
		part += piece.slice(0, size);
	}
	return part === "" ? parts : [...parts, part];
};

const marks =
	/<(?:@[UW][A-Z0-9]{1,30}|#[CG][A-Z0-9]{1,30}|https?:\/\/[^<>|\s]+|mailto:[^<>|\s]+)(?:\|[^<>|\n]*)?>/gu;

/** A mark, an entity, a short run of letters, or blanks: what is never cut. */
const pieces = /<[^<>]*>|&\w+;|[^\s<&]{1,1000}|\s{1,1000}|[<&]/gu;

const keptMark = (mark: string): string => `<${escapeText(mark.slice(1, -1))}>`;

/** Slack's special mentions become the words people read in them; an invisible joiner keeps every reader of "@channel" from taking it as one. */
const defused = (text: string): string =>
	escapeText(
		text
			.replaceAll(/<!([^<>|\n]*)\|([^<>\n]*)>/gu, "$2")
			.replaceAll(/<!([^<>\n]*)>/gu, "@$1")
			.replaceAll(/@(?=(?:channel|here|everyone)(?!\w))/giu, "@\u2060"),
	);
