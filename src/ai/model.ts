import type { Text } from "../core/text.ts";
import type { Feature } from "./features.ts";

/** Where an answer comes from, as shown on every result; `local` means this very machine. */
export type Place = {
	readonly name: string;
	readonly model: string;
	readonly operator: Text;
	readonly region: Text;
	readonly local: boolean;
	/** What the person has used of their budget, once that is worth knowing. */
	readonly used?: Text;
};

/** The form of the wanted answer; a JSON schema must be bounded (enums, `maxLength`, integer ranges), or the answer may never end. */
export type Shape =
	| { readonly kind: "text" }
	| {
			readonly kind: "json";
			readonly name: string;
			readonly schema: Readonly<Record<string, unknown>>;
			/** Says the same to a server that takes no schema; joins the system part there. */
			readonly inWords: string;
	  };

/** One question: `system` is stable from call to call, what people wrote stands only in `user`; `maxOutput` in tokens. */
export type Question = {
	readonly system: string;
	readonly user: string;
	readonly shape: Shape;
	readonly maxOutput: number;
	readonly temperature: number;
	/** What it is for: decides which model is asked. */
	readonly feature: Feature;
};

/** For whom is asked (fair turns), until when, and who hears the text so far: whole, without thoughts. */
export type Asking = {
	readonly person: string;
	readonly signal: AbortSignal;
	readonly onText?: (text: string) => void;
};

/** Tokens read and written, thoughts and second tries included; `estimated` where the endpoint did not count itself. */
export type Usage = {
	readonly input: number;
	readonly output: number;
	readonly estimated: boolean;
};

/** A whole answer; a cut one is a Problem instead. */
export type Answer = {
	readonly text: string;
	readonly usage: Usage;
	readonly endpoint: Place;
};

/** A language model somewhere. `ask` fails only with Problems `no-model`, `model-*`, `endpoint-not-allowed`, `too-often`, `stopped`; `describe` is null while none is connected. */
export type Model = {
	readonly ask: (question: Question, asking: Asking) => Promise<Answer>;
	readonly describe: (feature?: Feature) => Promise<Place | null>;
};
