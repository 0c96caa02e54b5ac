import { careOf } from "./care.ts";
import { clean } from "./clean.ts";
import { difference } from "./difference.ts";
import { keptOf } from "./guards/kept.ts";
import { detectLanguage, type Language } from "./guards/language.ts";
import type { Comparison } from "./rewrite.ts";

/** Compares two texts: what changed, what was kept, which language and how delicate. */
export const compare = async (
	before: string,
	after: string,
): Promise<Comparison> => compareIn(before, after, await detectLanguage(after));

/** The same where the language of the new text is known. */
export const compareIn = (
	before: string,
	after: string,
	language: Language | null,
): Comparison => ({
	difference: difference(clean(before), after),
	kept: keptOf(clean(before), after, language),
	language,
	care: careOf(before),
});
