const minute = 60_000;
const longest = 11 * minute;

/** Gives the signal of work that begins now: aborted when the process goes, and after ten to eleven minutes. All that begins within a minute shares one, because a signal with a timer of its own is kept until that has run out, however soon the work is done. */
export const createPatience = (closing: AbortSignal): (() => AbortSignal) => {
	let current = closing;
	let until = 0;
	return () => {
		const now = performance.now();
		if (now >= until) {
			until = now + minute;
			current = AbortSignal.any([AbortSignal.timeout(longest), closing]);
		}
		return current;
	};
};
