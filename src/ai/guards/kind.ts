/** One kind of thing that must come back letter by letter. */
export type Kind = {
	readonly name: string;
	/** Global. Its repetitions are bounded, so that a hostile text costs little. */
	readonly pattern: RegExp;
	/** How many characters of a match really are one, from its start; 0 for none. */
	readonly take?: (found: string) => number;
};

/** The digits of a text alone. */
export const digitsIn = (text: string): string => text.replace(/\D/gu, "");
