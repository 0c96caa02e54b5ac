import type { Field } from "./fields.ts";
import { labels } from "./labels.ts";

/** What finds the labels of a field at the start of a cell, the surest first: `mark` is the sign behind the label, `rest` what follows. An own field has its name. */
export const labelledBy = ({ id, isOwn }: Field): readonly RegExp[] => {
	const groups = isOwn ? [id.replaceAll(",", " ")] : (labels[id] ?? []);
	return groups.map(patternOf);
};

const patternOf = (group: string): RegExp => {
	const words = group
		.split(", ")
		// The longest first, so that "total" does not stand for "total due".
		.toSorted((one, other) => other.length - one.length)
		.map(loose);
	return new RegExp(
		`^[^\\p{L}\\p{N}]{0,4}(?:${words.join("|")})[.]?(?:\\s+(?:${taxes}))?(?:\\s*\\([^)]{0,40}\\))?\\s*(?<mark>[:：=|]|[.]{2,})?\\s*(?<rest>.*)$`,
		"iu",
	);
};

// What may stand between "total" and the amount without changing what it is.
const taxes =
	"ttc|tva (?:comprise|incluse)|toutes taxes comprises|incl(?:\\.|uding)? (?:vat|tax|tva)|(?:inkl|einschl)\\.? (?:mwst|ust)\\.?|iva (?:inclusa|incluida|incluido|compresa)|con iva";

/** A label with or without accents, and not as the beginning of a longer word. */
const loose = (label: string): string => {
	const written = [...label.normalize("NFC")].map(signOf).join("");
	return /[\p{L}\p{N}]$/u.test(label)
		? `${written}(?![\\p{L}\\p{N}])`
		: written;
};

const signOf = (sign: string): string => {
	if (/\s/u.test(sign)) return "\\s+";
	if (/['’]/u.test(sign)) return "['’]";
	if (/[°º]/u.test(sign)) return "[°ºo.]";
	if (!/[\p{L}\p{N}]/u.test(sign)) return `\\u{${codeOf(sign)}}`;
	const bare = sign.normalize("NFD").replace(/\p{M}/gu, "");
	return bare === sign ? sign : `[${sign}${bare}]`;
};

const codeOf = (sign: string): string =>
	(sign.codePointAt(0) ?? 0).toString(16);
