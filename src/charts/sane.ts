/** An amount that can be drawn: at least 0, at most a thousand billion; what is no number counts as nothing. */
export const saneAmount = (amount: number): number =>
	Number.isFinite(amount) ? Math.min(Math.max(0, amount), 1e15) : 0;

/** Whether a moment (ms) can stand on the line of time: between 1970 and about 2200. */
export const isSaneMoment = (moment: number): boolean =>
	moment >= 0 && moment < 7_300_000_000_000;
