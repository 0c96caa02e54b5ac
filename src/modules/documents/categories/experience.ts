/** How a suggestion came about, as counted. */
export const sources = ["rule", "facts", "learned", "model"] as const;
export type Source = (typeof sources)[number];

/** How sure whoever suggested was. */
export const sureness = ["certain", "likely", "guess"] as const;
export type Sureness = (typeof sureness)[number];

/** What came of a suggestion: the category that was suggested, and the one a person chose; equal when it was right. */
export type Verdict = {
	readonly suggested: string;
	readonly chosen: string;
	readonly source: Source;
	readonly sure: Sureness;
};

/** How often suggestions were right, newest first, at most 20 a question. */
export type Tally = { readonly right: number; readonly of: number };

/** What a document is learned by: keyed marks of its words and shape, never the words. */
export type Features = readonly number[];

/** What the organisation's own confirmations taught: counts and keyed marks only, no text. */
export type Experience = {
	/** Remembers a decision under the id of its filing; a second one under the same id takes the place of the first. */
	readonly add: (
		filing: string,
		verdict: Verdict | null,
		chosen: string,
		features: Features,
	) => Promise<void>;
	/** Takes a decision back. */
	readonly remove: (filing: string) => Promise<void>;
	/** The last 20 suggestions of a category. */
	readonly tally: (category: string) => Promise<Tally>;
	/** The last 200 suggestions of this source and sureness. */
	readonly tallyOf: (source: Source, sure: Sureness) => Promise<Tally>;
	/** How many confirmed documents each category has, and in how many of them each of these features stood. */
	readonly counts: (features: Features) => Promise<
		ReadonlyMap<
			string,
			{
				readonly documents: number;
				readonly with: ReadonlyMap<number, number>;
			}
		>
	>;
	/** Forgets everything learned, of one category or of all. */
	readonly forget: (category: string | null) => Promise<void>;
	/** The keyed marks of a text's words and of a file's shape. */
	readonly featuresOf: (file: {
		readonly name: string;
		readonly kind: string;
		readonly text: string;
		readonly sender: string | null;
	}) => Features;
};
