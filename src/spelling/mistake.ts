/** The languages there is a dictionary for. */
export type SpellingLanguage = "en" | "fr" | "de" | "it" | "es";

/** A word that no dictionary has: `text.slice(at, at + length)` in UTF-16 units is `word`. */
export type Mistake = {
	readonly at: number;
	readonly length: number;
	readonly word: string;
	/** At most five, the likeliest first; none when nothing comes close. */
	readonly suggestions: readonly string[];
};

/** What is right here beside the dictionary. */
export type SpellingOptions = {
	/** Terms of the organisation: right in any case, and with up to two letters more at their end. */
	readonly keep: readonly string[];
	/** Writes ss for ß. */
	readonly swiss: boolean;
};
