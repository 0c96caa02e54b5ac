/** How many calls are let through. */
export type Pace = {
	/** Null lets a call through; otherwise the seconds after which to try again. */
	readonly take: () => number | null;
};

/** At most `calls` in any `window` ms; what is refused does not count. */
export const createPace = (calls: number, window: number): Pace => {
	const times: number[] = [];
	return {
		take: () => {
			const now = Date.now();
			while ((times[0] ?? now) <= now - window) times.shift();
			if (times.length < calls) {
				times.push(now);
				return null;
			}
			return Math.max(1, Math.ceil(((times[0] ?? now) + window - now) / 1000));
		},
	};
};

/** Lets every call through. */
export const noPace: Pace = { take: () => null };
