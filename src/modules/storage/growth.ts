/** What was used (GB) at a moment (ms). */
export type Sample = { readonly at: number; readonly used: number };

/** How storage grows, in GB a day; moments in ms. `full` is null when it is further away than ten years, `latest` when the slow pace never gets there. */
export type Growth =
	| { readonly kind: "unknown" }
	| { readonly kind: "flat" }
	| { readonly kind: "shrinking"; readonly perDay: number }
	| { readonly kind: "growing"; readonly perDay: number; readonly full: null }
	| {
			readonly kind: "growing";
			readonly perDay: number;
			readonly full: number;
			readonly earliest: number;
			readonly latest: number | null;
	  };

/** Fits daily samples: the median of the slopes between days one to three weeks apart (Theil and Sen, with short pairs), so that an emptied trash or one odd day hardly moves it; the range leaves out the slowest and the fastest 15 in 100. Less than two weeks tell nothing. */
export const growthOf = (
	samples: readonly Sample[],
	pool: number,
	now: number,
): Growth => {
	const slopes = slopesOf(samples);
	const used = samples.at(-1)?.used ?? 0;
	if (slopes.length < leastSlopes) return { kind: "unknown" };
	const perDay = quantile(slopes, 0.5);
	if (Math.abs(perDay) < stillness) return { kind: "flat" };
	if (perDay < 0) return { kind: "shrinking", perDay: -perDay };
	const day = (pace: number) => reached(pool - used, pace, now);
	const full = day(perDay);
	if (full === null) return { kind: "growing", perDay, full };
	return {
		kind: "growing",
		perDay,
		full,
		earliest: day(quantile(slopes, 1 - rare)) ?? full,
		latest: day(quantile(slopes, rare)),
	};
};

const dayLength = 86_400_000;
const rare = 0.15;
const shortest = 7;
const longest = 21;
/** Below this many GB a day nobody would notice. */
const stillness = 0.02;
/** Fourteen daily samples have 28 pairs a week apart. */
const leastSlopes = 28;
const farAway = 3650;

const slopesOf = (samples: readonly Sample[]): readonly number[] =>
	samples
		.flatMap((one, index) =>
			samples.slice(index + 1).flatMap((other) => {
				const days = (other.at - one.at) / dayLength;
				return days < shortest || days > longest
					? []
					: [(other.used - one.used) / days];
			}),
		)
		.sort((one, other) => one - other);

const quantile = (sorted: readonly number[], share: number): number => {
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? low;
	return low + (high - low) * (place - Math.floor(place));
};

const reached = (room: number, pace: number, now: number): number | null => {
	if (room <= 0) return now;
	const days = room / pace;
	return pace > 0 && days < farAway ? now + days * dayLength : null;
};
