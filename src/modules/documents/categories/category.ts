import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";

/** A rule that decides without a model, by words in the name, by kinds, or by the ends of senders' addresses. All that are given must fit. */
const rule = z.object({
	/** Words of which one stands in the file's name, without regard to case and accents. */
	words: z.array(z.string().trim().min(1).max(60)).max(20),
	/** Kinds of files (`image`, `mail` …). */
	kinds: z.array(z.string().max(20)).max(14),
	/** Ends of a sender's mail address (`@lumen.example`), for mails. */
	senders: z.array(z.string().trim().min(3).max(100)).max(20),
});

/** Reads a category as the organisation keeps it. */
export const categorySchema = z.object({
	/** Ours; never shown. */
	id: z.string().regex(/^[a-z0-9-]{1,40}$/u),
	/** Its name in each language. */
	names: z.record(z.enum(languages), z.string().trim().min(1).max(60)),
	/** What belongs there, for people and for the model. */
	hint: z.string().trim().max(300),
	/** The folder, where `{year}` stands for the year of the document, else of today; empty for the drive's top. */
	folder: z.string().trim().max(300),
	rule: rule.nullable(),
});
export type Category = Readonly<z.output<typeof categorySchema>>;
export type Rule = Readonly<z.output<typeof rule>>;

/** How many categories an organisation can have. */
export const mostCategories = 60;

/** The organisation's categories: the standard ones, as changed, taken away and added to. At most 60. */
export type Categories = {
	readonly list: () => Promise<readonly Category[]>;
	/** Adds or replaces one; with `from`, only if that still stands so (null: there is none). Problems: `already-there` (a name another one has in any language), `house-full`, `stale`. */
	readonly put: (category: Category, from?: Category | null) => Promise<void>;
	/** Problem `not-found`. */
	readonly remove: (id: string) => Promise<void>;
	/** Whether an id is one of the standard ones. */
	readonly isStandard: (id: string) => boolean;
};
