import { dayWordsIn } from "../guards/days.ts";
import type { Strictness } from "../wish.ts";
import { distance } from "./distance.ts";

/** Whether a change of these signs is a correction in this strictness, and not the model's own taste. */
export const isWorthy = (
	before: string,
	after: string,
	strictness: Strictness,
): boolean => {
	if (isOrnament(before, after)) return false;
	if (digits(before) !== digits(after)) return false;
	if (days(before) !== days(after) && !isSameDay(before, after)) return false;
	switch (strictness) {
		case "strict":
			return true;
		case "standard":
			return isSmallWord(before, after) || isMend(before, after, 0.75, 12);
		case "minimal":
			return !isOtherSign(before, after) && isMend(before, after, 0.5, 4);
	}
};

// "Freitga" is a misspelt Friday, "Tuesday" is not.
const days = (text: string): string =>
	dayWordsIn(text)
		.map(({ key }) => key)
		.join();

const isSameDay = (before: string, after: string): boolean =>
	dayWordsIn(before).length === 0 &&
	distance(letters(before), letters(after)) <= 2;

// A number is never a mistake of spelling.
const digits = (text: string): string => (text.match(/\d+/gu) ?? []).join();

/** Spaces, typographic signs, marks of emphasis, emoji and placeholders are the writer's own, never a mistake. */
const isOrnament = (before: string, after: string): boolean =>
	placeholders(before) !== placeholders(after) ||
	plain(before) === plain(after);

const placeholders = (text: string): string =>
	(text.match(/\[\[[A-Z]+_\d+\]\]/gu) ?? []).join();

const plain = (text: string): string =>
	text
		.replace(/[*_~`]/gu, "")
		.replace(/[“”„«»‹›"]/gu, "")
		.replace(/(?<!\p{L})[‘’‚']|[‘’‚'](?!\p{L})/gu, "")
		.replace(/[‘’‚']/gu, "'")
		.replace(/[–—-]/gu, "-")
		.replace(/…/gu, "...")
		.replace(/^\s+|\s+$/gu, "")
		.replace(/\s+/gu, " ");

/** A mend resembles what was there; a few small words or signs may also come or go. */
const isMend = (
	before: string,
	after: string,
	unlike: number,
	longest: number,
): boolean => {
	const from = letters(before);
	const to = letters(after);
	// What goes away altogether was said for a reason, unless it is a crumb.
	if (to === "" && from !== "")
		return (
			wordsIn(from).every((word) => word.length <= 4) &&
			wordsIn(from).length <= 2
		);
	if (from === "" || to === "")
		return wordsIn(from + to).every((word) => word.length <= longest) &&
			wordsIn(from + to).length <= 2
			? true
			: from === to;
	return (
		distance(from, to) <= Math.max(2, Math.max(from.length, to.length) * unlike)
	);
};

// "are" for "is", "wie" for "als": grammar lives in the small words, which need not resemble each other.
const isSmallWord = (before: string, after: string): boolean =>
	[before, after].every((text) =>
		/^\p{L}{1,5}(?: \p{L}{1,5})?$/u.test(letters(text)),
	);

// A comma made a semicolon is taste.
const isOtherSign = (before: string, after: string): boolean =>
	before.trim() !== "" && letters(before) === "" && after.trim() !== "";

const letters = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]/gu, "")
		.trim();

const wordsIn = (text: string): readonly string[] =>
	text.split(/\s+/u).filter(Boolean);
