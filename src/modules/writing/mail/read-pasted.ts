import { decodeWords } from "postal-mime";
import { clean } from "../../../ai/clean.ts";
import { type Header, headerLabels } from "./header-labels.ts";
import type { Pasted } from "./mail-session.ts";
import { nameOf, peopleIn } from "./people-in.ts";

/** What somebody gave: their keywords, and the mail they pasted under them, where there is one. */
export type Given = {
	readonly keywords: string;
	readonly mail: Pasted | null;
};

/** Finds a pasted mail by its header lines: a sender and at least one line more, in any of five languages. What stands above are the keywords. */
export const readGiven = (text: string): Given => {
	const lines = clean(text).toWellFormed().split("\n");
	const start = lines.findIndex(
		(line, index) => known(line) !== null && isHead(lines, index),
	);
	if (start < 0) return { keywords: lines.join("\n").trim(), mail: null };
	const end = endOf(lines, start);
	return {
		keywords: lines
			.slice(0, start)
			.filter((line) => !divider.test(line))
			.join("\n")
			.trim(),
		mail: mailOf(headersOf(lines.slice(start, end)), lines.slice(end)),
	};
};

const divider =
	/^\s*(?:[-_=*]{5,}|-{2,}\s*[\p{L}\s]{3,40}?\s*-{2,}|[>\s]{0,4}(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié)\s*:?)\s*$/iu;

type Line = { readonly header: Header; readonly value: string };

const label =
	/^[>\s]{0,4}[*_]{0,2}([\p{L}][\p{L} -]{0,20})\s?[*_]{0,2}\s?:[*_]{0,2}(?:\s+|$)(.*)$/u;
const headerOf = new Map(
	headerLabels.flatMap(([header, words]) =>
		words.map((word) => [word, header] as const),
	),
);

const known = (line: string): Line | null => {
	const [, word = "", value = ""] = label.exec(line) ?? [];
	const header = headerOf.get(word.trim().toLowerCase());
	return header === undefined ? null : { header, value };
};

/** Lines that may stand between known ones: other headers of a mail, and what goes on from the line before. */
const between = /^(?:[A-Za-z][A-Za-z\d-]{1,40}:|[ \t]+\S)/u;

const endOf = (lines: readonly string[], start: number): number => {
	// Nobody has more headers, and a hostile paste costs no time.
	const most = lines.slice(start, start + 80);
	const length = most.findIndex(
		(line) => known(line) === null && !between.test(line),
	);
	return start + (length < 0 ? most.length : length);
};

const isHead = (lines: readonly string[], start: number): boolean => {
	const found = new Set(
		headersOf(lines.slice(start, endOf(lines, start))).map(
			({ header }) => header,
		),
	);
	return found.has("from") && found.size >= 2;
};

const headersOf = (lines: readonly string[]): readonly Line[] => {
	const found: Line[] = [];
	let open = false;
	for (const line of lines) {
		const one = known(line);
		const last = found.at(-1);
		if (one !== null) found.push(one);
		else if (/^[ \t]/u.test(line) && open && last !== undefined)
			found.splice(-1, 1, { ...last, value: `${last.value} ${line.trim()}` });
		open = one !== null || (open && /^[ \t]/u.test(line));
	}
	return found;
};

const mailOf = (headers: readonly Line[], rest: readonly string[]): Pasted => {
	// The first of several counts, as in mail programs.
	const value = (wanted: Header): string =>
		headers.find(({ header }) => header === wanted)?.value ?? "";
	const [from = null] = peopleIn(value("from"));
	const [replyTo = null] = peopleIn(value("reply"));
	return {
		from,
		fromName: from?.name || (from === null ? nameOf(value("from")) : ""),
		replyTo,
		to: [...peopleIn(value("to"))],
		cc: [...peopleIn(value("cc"))],
		subject: oneLine(decodeWords(value("subject"))),
		id: idsIn(value("id"))[0] ?? "",
		references: idsIn(value("references")).slice(-20),
		body: rest.join("\n").trim(),
	};
};

/** One line of at most 250 characters, without control characters. */
export const oneLine = (text: string): string =>
	text
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.trim()
		.slice(0, 250)
		.toWellFormed();

const idsIn = (text: string): string[] =>
	text.match(/<[\x21-\x3b=\x3f-\x7e]{1,250}>/gu) ?? [];
