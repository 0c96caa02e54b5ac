import type { Language } from "../../ai/guards/language.ts";

/** A word the dictionary does not know: where it stands (UTF-16 units), and what it may have been meant to be, likeliest first. */
export type Mistake = {
	readonly at: number;
	readonly length: number;
	readonly word: string;
	readonly suggestions: readonly string[];
};

/** Spelling by dictionary, without a model; Problem `unavailable` when it takes too long. */
export type SpellCheck = {
	readonly check: (
		text: string,
		language: Language,
		options: { readonly keep: readonly string[]; readonly swiss: boolean },
	) => Promise<readonly Mistake[]>;
};
