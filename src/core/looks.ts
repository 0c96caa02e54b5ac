const minute = 60_000;
const pauses = [1, 2, 5, 10, 20, 40, 60, 120, 240, 480].map(
	(minutes) => minutes * minute,
);
const longest = 720 * minute;

/** How long to wait before the next look at a handed-over change after so many looks, in ms: a minute at first, half a day in the end. */
export const pauseAfter = (looks: number): number => pauses[looks] ?? longest;
