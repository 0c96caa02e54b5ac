import { finding, type Guard } from "./finding.ts";

/** The terms of the house hold: none of those to keep is lost, and no word is used of which another is preferred. */
export const glossaryKept: Guard = ({ terms, before, after, answered }) => {
	if (terms === undefined) return [];
	const lost = terms.keep.filter(
		(term) => has(before, term) && !has(after, term),
	);
	const wrong = terms.prefer.filter(
		({ instead, use }) =>
			!sameWord(instead, use) && has(without(answered, use), instead),
	);
	return finding("glossary", "name", [
		...lost,
		...wrong.map(({ instead, use }) => `${instead} → ${use}`),
	]);
};

// From where a word begins; its ending may change ("kDrive", "kDrives").
const has = (text: string, term: string): boolean =>
	term.trim() !== "" && wordAt(term).test(text);

const without = (text: string, term: string): string =>
	term.trim() === ""
		? text
		: text.replace(new RegExp(wordAt(term), "giu"), " ");

const wordAt = (term: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\d])${escaped(term.trim().normalize("NFC"))}(?![\\p{L}\\d]{4})`,
		"iu",
	);

const escaped = (term: string): string =>
	term
		.split(/\s+/u)
		.map((part) => RegExp.escape(part))
		.join("\\s+");

const sameWord = (one: string, other: string): boolean =>
	one.trim().toLowerCase() === other.trim().toLowerCase();
