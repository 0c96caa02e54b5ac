import type { Failed } from "../../ai/cards/failure-of.ts";
import type { Language } from "../../ai/guards/language.ts";
import type { HouseWay } from "../../ai/house.ts";
import type { Offer } from "../../ai/offer.ts";
import type { Comparison, Rewrite } from "../../ai/rewrite.ts";
import type { Wish } from "../../ai/wish.ts";
import type { Mistake } from "./spell-check.ts";

/** What a card of a text offers: whose tones and actions there are, and what may be done with the text. */
export type Offers = {
	readonly session: string;
	readonly tones: readonly HouseWay[];
	readonly actions: readonly HouseWay[];
	/** There is a conversation to post to. */
	readonly post: boolean;
	/** The text came from the person's own message. */
	readonly replace: boolean;
	/** Single changes can be taken or left. */
	readonly choose: boolean;
	/** Something older is left to go back to. */
	readonly older: boolean;
};

/** What came of a writing command. */
export type WritingFacts =
	| ({
			readonly kind: "written";
			readonly wish: Wish;
			/** The name of the tone or action of the house, where it was one. */
			readonly way: string | null;
			readonly offers: Offers;
	  } & Rewrite)
	| ({
			readonly kind: "version";
			readonly of: "older" | "own" | "edited" | "chosen" | "taken";
			readonly text: string;
			readonly offers: Offers;
	  } & Comparison)
	| {
			readonly kind: "spelled";
			readonly text: string;
			readonly language: Language;
			readonly mistakes: readonly Mistake[];
			readonly comparison: Comparison;
			readonly offers: Offers;
	  }
	| {
			readonly kind: "secrets";
			readonly session: string;
			readonly kinds: readonly ("token" | "key" | "password" | "database")[];
	  }
	| { readonly kind: "stopped"; readonly session: string }
	| Failed
	| ({
			readonly kind: "no-model";
			readonly session: string;
			readonly language: Language | null;
	  } & Offer);
