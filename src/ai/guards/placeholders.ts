import { conceal } from "../private/conceal.ts";

/** A text whose links, mentions, channels, code, emoji, template fields and quantities are replaced by names in double brackets. */
export type Protected = {
	readonly text: string;
	/** What stood at each placeholder. */
	readonly places: ReadonlyMap<string, string>;
};

/** Replaces everything that must come back letter by letter. */
export const protect = (text: string): Protected =>
	conceal(text, { mask: false });

/** Puts everything back. */
export const restore = (
	text: string,
	places: ReadonlyMap<string, string>,
): string => text.replace(placeholder, (name) => places.get(name) ?? name);

/** Puts back what a text under way has so far; an unfinished placeholder at its end waits. */
export const restoreSoFar = (
	text: string,
	places: ReadonlyMap<string, string>,
): string => restore(text.replace(/\[\[?[A-Z]*_?\d*\]?$/u, ""), places);

/** The placeholders that do not stand exactly once in an answer, or that nobody gave. */
export const misplaced = (
	answer: string,
	places: ReadonlyMap<string, string>,
): readonly string[] => {
	const seen = answer.match(placeholder) ?? [];
	const counts = new Map<string, number>();
	for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
	const wrong = [...places.keys()].filter((name) => counts.get(name) !== 1);
	return [...wrong, ...[...counts.keys()].filter((name) => !places.has(name))];
};

/** The places that hold quantities: what a number guard may read, and where writing the same number out is no fault. */
export const quantitiesOf = (
	places: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
	new Map([...places].filter(([name]) => name.startsWith("[[NUMBER_")));

const placeholder = /\[\[[A-Z]+_\d+\]\]/gu;
