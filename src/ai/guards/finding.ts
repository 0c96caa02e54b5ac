/** What can be wrong with an answer. */
export const guardNames = [
	"placeholders",
	"new-links",
	"broadcast",
	"thinking",
	"chatter",
	"echo",
	"language",
	"numbers-lost",
	"numbers-new",
	"length",
	"same",
	"names-lost",
] as const;
export type GuardName = (typeof guardNames)[number];

/** Something wrong, with the words it concerns. `reject`: asked again, then nothing is shown; `name`: asked again, then shown with the fault named; `warn`: shown with the fault named. */
export type Finding = {
	readonly guard: GuardName;
	readonly weight: "reject" | "name" | "warn";
	readonly what: readonly string[];
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
