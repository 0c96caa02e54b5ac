import { z } from "zod";

/** Reads what is kept of a filed file, so that it can be changed or undone for 30 days: no text of it. */
export const filingSchema = z.object({
	id: z.string(),
	/** Who filed it. */
	person: z.string(),
	/** In ms. */
	at: z.number(),
	/** The drive's id of the file, the mark of its content, and where it is. */
	file: z.string(),
	mark: z.string(),
	path: z.string(),
	category: z.string(),
	/** The name of the category as the drive knows it. */
	label: z.string(),
	/** Filed together with others. */
	batch: z.string().nullable(),
});
export type Filing = Readonly<z.output<typeof filingSchema>>;

/** How long a filing is kept, in ms: 30 days. */
export const filingKept = 30 * 86_400_000;

/** Filed files of the last 30 days. */
export type Filings = {
	/** Adds one, or takes the place of the one with its id. */
	readonly add: (filing: Filing) => Promise<void>;
	readonly get: (id: string) => Promise<Filing | null>;
	/** All of a batch, oldest first. */
	readonly batch: (batch: string) => Promise<readonly Filing[]>;
	readonly remove: (id: string) => Promise<void>;
};
