import type { Language } from "../../ai/guards/language.ts";

/** What a short message beside a file asks for, where it is not a question about it. */
export type Intent =
	| { readonly kind: "summary" }
	| { readonly kind: "extract" }
	| { readonly kind: "translate"; readonly into: Language };

const longest = 80;

/** Reads a message of a few words in any of our languages; null for a question. */
export const intentOf = (text: string): Intent | null => {
	const said = text.trim().toLowerCase();
	if (said.length > longest || said.endsWith("?")) return null;
	if (translating.test(said)) {
		const found = intoLanguages.find(([, name]) => name.test(said));
		return found ? { kind: "translate", into: found[0] } : null;
	}
	if (summarising.test(said)) return { kind: "summary" };
	return extracting.test(said) ? { kind: "extract" } : null;
};

const polite =
	"(?:please |bitte |s'il (?:te|vous) pla[iî]t,? |per favore |por favor )?";

const begins = (words: string): RegExp =>
	new RegExp(`^${polite}(?:${words})`, "u");

const translating = begins(
	"translat|[üu]bersetz|tradui|traduci|traduce|traduzca|tradurre|traducir",
);
const summarising = begins(
	"summar|tl;?dr|zusammenfass|fass(?:e)?\\b.{0,40}\\bzusammen|r[ée]sum|riassum|riassunto|resum",
);
const extracting = begins("extract|extrah|extrai|estra|extrae|felder|fields");

const intoLanguages: readonly (readonly [Language, RegExp])[] = [
	["en", /\b(?:english|englisch\w*|anglais|inglese|ingl[ée]s)/u],
	["fr", /\b(?:french|franz[öo]sisch\w*|fran[çc]ais|francese|franc[ée]s)/u],
	["de", /\b(?:german|deutsch\w*|allemand|tedesco|alem[áa]n)/u],
	["it", /\b(?:italian|italienisch\w*|italien|italiano)/u],
	["es", /\b(?:spanish|spanisch\w*|espagnol|spagnolo|espa[ñn]ol|castellano)/u],
];
