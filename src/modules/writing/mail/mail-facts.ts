import type { Failed } from "../../../ai/cards/failure-of.ts";
import type { Care } from "../../../ai/care.ts";
import type { Finding } from "../../../ai/guards/finding.ts";
import type { Language } from "../../../ai/guards/language.ts";
import type { HouseWay } from "../../../ai/house.ts";
import type { Place } from "../../../ai/model.ts";
import type { Doubts } from "../compose/verdict-lines.ts";
import type { WritingFacts } from "../facts.ts";
import type { Version } from "./mail-session.ts";
import type { Receivers } from "./receivers.ts";

/** What the card of a mail shows whatever was done last. */
export type ShownMail = {
	readonly session: string;
	readonly version: Version;
	readonly receivers: Receivers;
	readonly everybody: boolean;
	/** The answer goes to another address than the mail came from. */
	readonly elsewhere: boolean;
	readonly language: Language | null;
	readonly tones: readonly HouseWay[];
	/** Something older is left to go back to. */
	readonly older: boolean;
	/** Opens a mail program; null when the mail is too long for that. */
	readonly link: string | null;
	readonly care: Care | null;
};

/** What came of a command about a mail. `place` is null where no model was asked. */
export type MailFacts =
	| (ShownMail & {
			readonly kind: "mail";
			readonly of: "written" | "template" | "older" | "edited" | "receivers";
			readonly doubts: Doubts;
			/** What to look at in a changed version. */
			readonly findings: readonly Finding[];
			readonly place: Place | null;
	  })
	| {
			readonly kind: "secrets";
			readonly session: string;
			readonly kinds: (WritingFacts & { kind: "secrets" })["kinds"];
	  }
	| { readonly kind: "stopped"; readonly session: string }
	| Failed
	/** A mail was pasted without a word about what to answer. */
	| { readonly kind: "what"; readonly session: string };
