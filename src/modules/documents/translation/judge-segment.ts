import { noChatter } from "../../../ai/guards/chatter.ts";
import type { Work } from "../../../ai/guards/finding.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import { noNewLinks } from "../../../ai/guards/links.ts";
import { numbersKept } from "../../../ai/guards/numbers-kept.ts";
import { misplaced, restore } from "../../../ai/guards/placeholders.ts";
import { noThinking } from "../../../ai/guards/thinking.ts";
import type { Segment } from "./segments.ts";

/** Why a translated part is not taken, by the names the prompt explains. */
export type SegmentFault =
	| "missing"
	| "placeholders"
	| "numbers"
	| "links"
	| "language"
	| "length"
	| "talk";

/** A translated part with everything put back, or what is wrong with it. */
export type JudgedSegment =
	| { readonly kind: "good"; readonly text: string }
	| { readonly kind: "faulty"; readonly fault: SegmentFault };

/** Judges the translation of one part. */
export const judgeSegment = async (
	{ sent, text, places }: Segment,
	answered: string | undefined,
	into: Language,
): Promise<JudgedSegment> => {
	const given = answered?.trim() ?? "";
	if (given === "") return faulty("missing");
	if (misplaced(given, places).length > 0) return faulty("placeholders");
	const after = restore(given, places);
	const spoken = after.length >= sure ? await detectLanguage(after) : null;
	const work: Work = {
		given: sent,
		answered: given,
		before: text,
		after,
		places,
		system: "",
		earlier: null,
		language: null,
		spoken,
		into,
		ratio: [0, 1],
	};
	if (noNewLinks(work).length > 0) return faulty("links");
	if (numbersKept(work).length > 0) return faulty("numbers");
	if (noThinking(work).length + noChatter(work).length > 0)
		return faulty("talk");
	if (isOutOfScale(text, after)) return faulty("length");
	if (spoken !== null && spoken !== into) return faulty("language");
	return { kind: "good", text: after };
};

// A short line is taken for another language too easily.
const sure = 100;

/** Short texts grow and shrink freely. */
const isOutOfScale = (before: string, after: string): boolean => {
	if (before.length < 40) return after.length > 240;
	const share = after.length / before.length;
	return share < 0.35 || share > 3;
};

const faulty = (fault: SegmentFault): JudgedSegment => ({
	kind: "faulty",
	fault,
});
