import type { GuardName } from "../src/ai/guards/finding.ts";
import type { Language } from "../src/ai/guards/language.ts";
import type { Action } from "./actions.ts";
import type { Failure } from "./judge/failure.ts";

/** What became of one case. Times in ms; `answer` is the last one there was, shown or not. */
export type Result = {
	readonly id: string;
	readonly action: Action;
	readonly language: Language;
	readonly detail: string;
	readonly passed: boolean;
	readonly failures: readonly Failure[];
	/** The code of the Problem it ended in. */
	readonly problem: string | null;
	readonly given: string;
	readonly expected: readonly string[];
	readonly answer: string | null;
	readonly guards: GuardHits;
	readonly questions: number;
	readonly ms: number;
	/** Until the first words of the first answer. */
	readonly firstMs: number | null;
	readonly tokens: {
		readonly input: number;
		readonly output: number;
		readonly estimated: boolean;
	};
	/** Whether the text was right and had to come back as it was. */
	readonly clean: boolean;
};

/** What the product's checks said: of a first answer that was asked for again, of a text that was shown, and of the last answer where nothing was. */
export type GuardHits = {
	readonly first: readonly GuardName[];
	readonly shown: readonly GuardName[];
	readonly refused: readonly GuardName[];
};
