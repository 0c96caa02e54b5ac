import type { Language } from "./guards/language.ts";

/** The words of the house that hold for one text: terms that stay as they are, terms to prefer, and Swiss spelling (ss for ß). */
export type HouseTerms = {
	readonly keep: readonly string[];
	readonly prefer: readonly {
		readonly instead: string;
		readonly use: string;
	}[];
	readonly swiss: boolean;
};

/** A tone or an action of the house: `id` for buttons, `name` as people gave it, and what it asks of a text. */
export type HouseWay = {
	readonly id: string;
	readonly name: string;
	readonly instruction: string;
};

/** What the organisation, somebody's teams and they themselves laid down about writing. */
export type House = {
	/** Terms of this person for a language; null: the language is not known. */
	readonly terms: (
		person: HouseReader,
		language: Language | null,
	) => Promise<HouseTerms>;
	readonly tones: (person: HouseReader) => Promise<readonly HouseWay[]>;
	readonly actions: (person: HouseReader) => Promise<readonly HouseWay[]>;
};

/** Whose rules are looked up: the key they have in our records, and their kSuite user where they are linked. */
export type HouseReader = {
	readonly person: string;
	readonly userId: string | null;
};

/** No rules at all. */
export const noTerms: HouseTerms = { keep: [], prefer: [], swiss: false };
