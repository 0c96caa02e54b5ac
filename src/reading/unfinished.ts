import type { Part, ReadFile } from "../core/document.ts";

/** What a reader took out of a file, before its kind is added and too much text is cut; `cut`: it left out some itself. */
export type Unfinished = Omit<ReadFile, "kind" | "cut"> & {
	readonly cut?: boolean;
};

type Facts = ReadFile["facts"];

/** What was read of a file, with nothing where nothing is given. */
export const unfinished = (
	parts: readonly Part[],
	given: Partial<Omit<Unfinished, "parts" | "facts">> & {
		readonly facts?: Partial<Facts>;
	} = {},
): Unfinished => ({
	parts: [...parts],
	pages: given.pages ?? null,
	scanned: given.scanned ?? 0,
	recognised: given.recognised ?? 0,
	cut: given.cut ?? false,
	facts: {
		title: null,
		author: null,
		created: null,
		photo: null,
		mail: null,
		...given.facts,
	},
});
