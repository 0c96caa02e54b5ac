import type { Language } from "../../../modules/users/users.ts";
import type { DemoEntry } from "./collections-entry.ts";

/** What became of something in the last weeks, in days ago: made (long ago when not given), taken away, and how it was until somebody changed it. */
export type DemoStory<T> = {
	readonly id: string;
	readonly as: T;
	readonly since?: number;
	readonly until?: number;
	readonly was?: { readonly until: number; readonly as: Partial<T> };
};

/** Something as it was so many days ago (0 is now), with the day it was last written; null when it was not there. */
export const asOf = <T>(
	{ as, since = longAgo, until, was }: DemoStory<T>,
	daysAgo: number,
): {
	readonly as: T;
	readonly since: number;
	readonly written: number;
} | null => {
	const isThere = since > daysAgo && (until === undefined || until < daysAgo);
	if (!isThere) return null;
	if (was && was.until < daysAgo)
		return { as: { ...as, ...was.as }, since, written: since };
	return { as, since, written: was?.until ?? since };
};

/** An entry of a calendar with what became of it. */
export const entry = (
	id: string,
	as: DemoEntry,
	story: Omit<DemoStory<DemoEntry>, "id" | "as"> = {},
): DemoStory<DemoEntry> => ({ id, as, ...story });

/** The same words in each language of the organisation. */
export type InWords = Readonly<Record<Language, string>>;

const longAgo = 200;
