import { type Mark, type Reading, shareOf, type Watch } from "./watch.ts";

/** What is due to be told: of which mark, which others are told along with it, and which may be told again later. */
export type Verdict = {
	readonly due: Mark | null;
	readonly marks: readonly Mark[];
	readonly forget: readonly Mark[];
};

const day = 86_400_000;
/** The same is told again after so long. */
const again = 14 * day;
/** A day this near is told of, and forgotten when it moved further away than the second. */
const near = 14 * day;
const farAgain = 21 * day;
/** A threshold is crossed anew only after so many percent below it. */
const below = 2;

/** Judges a reading: the highest threshold reached is told once per crossing, lower ones along with it; again after it fell two percent below or two weeks passed. `full` is when it is full at its pace (ms). */
export const judge = (
	{ at }: Pick<Watch, "at">,
	reading: Reading,
	full: number | null,
	told: ReadonlyMap<Mark, number>,
	now: number,
): Verdict => {
	const share = shareOf(reading) * 100;
	const reached = at.filter((threshold) => share >= threshold).map(String);
	const isNear = full !== null && share < 100 && full - now <= near;
	const isOpen = (mark: Mark): boolean =>
		now - (told.get(mark) ?? Number.NEGATIVE_INFINITY) >= again;
	const highest = reached.at(-1);
	const due =
		highest !== undefined && isOpen(highest)
			? highest
			: isNear && isOpen(fullMark)
				? fullMark
				: null;
	return {
		due,
		marks: due === null ? [] : [...reached, ...(isNear ? [fullMark] : [])],
		forget: [
			...at.filter((one) => share <= one - below).map(String),
			...(full === null || full - now > farAgain ? [fullMark] : []),
		].filter((mark) => told.has(mark)),
	};
};

/** The mark of the day it is full. */
export const fullMark: Mark = "full";
