import { diffArrays } from "diff";
import type { CorrectLine } from "../corpus.ts";
import { fold } from "../fold.ts";
import { type Failure, failIf } from "./failure.ts";

/** What is wrong with a correction: a clean text has to come back byte for byte, another one as the one right answer. */
export const judgeCorrect = (
	{ text, right, clean }: CorrectLine,
	answer: string,
): readonly Failure[] => {
	const done = editsOf(text, answer);
	if (clean)
		return answer === right
			? []
			: failIf(
					"over-corrected",
					done.size > 0 ? [...done.values()] : ["signs"],
				);
	if (fold(answer) === fold(right)) return [];
	const wanted = editsOf(text, right);
	const left = [...wanted.keys()].filter((place) => !done.has(place));
	const others = [...done].filter(
		([place, edit]) => wanted.get(place) !== edit,
	);
	const found = [
		...failIf(
			"mistakes-left",
			left.map((place) => wanted.get(place) ?? ""),
		),
		...failIf(
			"other-changes",
			others.map(([, edit]) => edit),
		),
	];
	return found.length > 0 ? found : failIf("other-changes", ["signs"]);
};

/** The places where words were changed, by their position in the text, and what was done there. */
const editsOf = (from: string, to: string): ReadonlyMap<string, string> => {
	const edits = new Map<string, string>();
	let at = 0;
	let removed: readonly string[] = [];
	for (const { value, added, removed: gone } of diffArrays(
		wordsIn(from),
		wordsIn(to),
	)) {
		if (gone) {
			removed = value;
			edits.set(`${at}`, `${value.join(" ")} → `);
			at += value.length;
		} else if (added) {
			const place = at - removed.length;
			edits.set(`${place}`, `${removed.join(" ")} → ${value.join(" ")}`);
			removed = [];
		} else {
			at += value.length;
			removed = [];
		}
	}
	return edits;
};

const wordsIn = (text: string): string[] =>
	fold(text).match(/[\p{L}\p{M}\p{N}']+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
