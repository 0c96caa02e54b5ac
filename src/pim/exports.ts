import { mergeCalendar, mergeContacts } from "./merge.ts";
import { recheckCalendar, recheckContacts } from "./recheck.ts";

/** How an exported calendar is called and what colour it has. */
export type FileLooks = {
	readonly name: string;
	readonly color: string | null;
};

/** Makes one file of many objects and reads it again with a second reader; null when that finds something else. Problem: `unavailable` when it could not be done. */
export type Exports = {
	readonly calendar: (
		texts: readonly string[],
		looks: FileLooks,
	) => Promise<string | null>;
	readonly contacts: (texts: readonly string[]) => Promise<string | null>;
};

/** A calendar file of these objects; null when a second reader finds something else in it. Takes about half a millisecond for each. */
export const calendarFile = (
	texts: readonly string[],
	looks: FileLooks,
): string | null => {
	const merged = mergeCalendar(texts, looks);
	return recheckCalendar(merged, texts) ? merged : null;
};

/** A file of these contacts; null when a second reader finds something else in it. */
export const contactsFile = (texts: readonly string[]): string | null => {
	const merged = mergeContacts(texts);
	return recheckContacts(merged, texts) ? merged : null;
};

/** Makes the files here and now: for few objects, as others wait meanwhile. */
export const exportsHere: Exports = {
	calendar: async (texts, looks) => calendarFile(texts, looks),
	contacts: async (texts) => contactsFile(texts),
};
