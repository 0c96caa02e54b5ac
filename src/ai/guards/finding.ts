/** What can be wrong with an answer. */
export const guardNames = [
	"placeholders",
	"new-links",
	"broadcast",
	"markup",
	"thinking",
	"refusal",
	"chatter",
	"echo",
	"language",
	"numbers-lost",
	"numbers-new",
	"dates-lost",
	"glossary",
	"length",
	"same",
	"names-lost",
	"negation",
] as const;
export type GuardName = (typeof guardNames)[number];

/** Something wrong, with the words it concerns. `reject`: asked again, then nothing is shown; `name`: asked again, then shown with the fault named; `warn`: shown with the fault named. */
export type Finding = {
	readonly guard: GuardName;
	readonly weight: "reject" | "name" | "warn";
	readonly what: readonly string[];
	/** The same as the model knows it, where that differs: the placeholder of a quantity. */
	readonly sent?: readonly string[];
};

/** An answer to check: with placeholders (`given` and `answered`) and with everything put back (`before` and `after`). */
export type Work = {
	readonly given: string;
	readonly answered: string;
	readonly before: string;
	readonly after: string;
	readonly places: ReadonlyMap<string, string>;
	/** The instructions, which must not come back. */
	readonly system: string;
	/** What the text before was when another version was asked for. */
	readonly earlier: string | null;
	readonly language: string | null;
	readonly spoken: string | null;
	/** The language that was asked for, where the answer is a translation. */
	readonly into?: string;
	/** The answer is a text of its own, such as a reply: the facts of the text need not stand in it. */
	readonly free?: boolean;
	/** Terms of the house: to keep as they are, and words of which another is preferred. */
	readonly terms?: {
		readonly keep: readonly string[];
		readonly prefer: readonly {
			readonly instead: string;
			readonly use: string;
		}[];
	};
	/** Allowed length of the answer as a share of the text. */
	readonly ratio: readonly [number, number];
};

/** A pure check of an answer. */
export type Guard = (work: Work) => readonly Finding[];

/** One finding, or none when there is nothing to name. */
export const finding = (
	guard: GuardName,
	weight: Finding["weight"],
	what: readonly string[],
): readonly Finding[] => (what.length === 0 ? [] : [{ guard, weight, what }]);
