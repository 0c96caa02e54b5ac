import type { Offer } from "../../ai/offer.ts";
import type { Comparison, Rewrite } from "../../ai/rewrite.ts";
import type { Action } from "./titles.ts";

/** What came of a writing command; `session` is the token that only its buttons carry. */
export type WritingFacts =
	| ({
			readonly kind: "written";
			readonly action: Action;
			readonly session: string;
	  } & Rewrite)
	| ({
			readonly kind: "back";
			readonly text: string;
			readonly session: string;
			/** Whether this is what the person wrote, so that nothing older is left. */
			readonly own: boolean;
	  } & Comparison)
	| { readonly kind: "stopped"; readonly session: string }
	| ({ readonly kind: "no-model" } & Offer);
