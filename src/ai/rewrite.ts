import type { Change } from "../core/view.ts";
import type { Care } from "./care.ts";
import type { Finding } from "./guards/finding.ts";
import type { Kept } from "./guards/kept.ts";
import type { Language } from "./guards/language.ts";
import type { HouseTerms } from "./house.ts";
import type { Place } from "./model.ts";
import type { Wish } from "./wish.ts";

/** A text to write anew: compared with `against`, other than `earlier` where another version is wanted. */
export type Job = {
	readonly wish: Wish;
	/** What is asked in words: the person's own, or those of a tone or action of the house. */
	readonly instruction?: string;
	readonly text: string;
	readonly against: string;
	readonly earlier?: string;
	readonly terms: HouseTerms;
	readonly person: string;
	readonly signal: AbortSignal;
	/** Hears the text so far, with links and mentions put back. */
	readonly onText?: (text: string) => void;
};

/** How a text compares with the one it came from. */
export type Comparison = {
	readonly difference: readonly Change[];
	readonly kept: Kept;
	readonly language: Language | null;
	readonly care: Care | null;
};

/** A text written anew; `findings` are to be checked by its person. */
export type Rewrite = Comparison & {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly place: Place;
};

/** Writes texts anew. Problems of `Model.ask`, and `model-changed-facts`, `model-unusable` when two answers failed the checks, `nothing-to-do` for a text without words. */
export type Writer = {
	readonly rewrite: (job: Job) => Promise<Rewrite>;
	/** The same comparison without asking anybody. */
	readonly compare: (before: string, after: string) => Promise<Comparison>;
};
