import type { Organisation } from "./organisation.ts";

type Sample = { readonly at: number; readonly used: number };

/** One sample for each of the last `days` days (midnight UTC) up to today, oldest first. What is used changes only with a sample, so a day without one is as the day before. */
export const dailySamples = (
	organisation: Organisation,
	days: number,
	now: number,
): readonly Sample[] => {
	const kept = historyOf(organisation);
	const first = kept[0];
	if (!first) return [];
	const count = Math.min(days, dayOf(now) - dayOf(first.at) + 1);
	return Array.from({ length: Math.max(0, count) }, (_, index) => {
		const day = dayOf(now) - count + 1 + index;
		const used = kept.findLast(({ at }) => dayOf(at) <= day)?.used;
		return { at: day * dayLength, used: used ?? first.used };
	});
};

/** Notes what is used from now on. */
export const withSample = (
	organisation: Organisation,
	at: number,
	used: number,
): void => {
	const samples = [...historyOf(organisation), { at, used }];
	organisation.histories.set(historyId, { id: historyId, samples });
};

/** The id of the one record of the history. */
export const historyId = "history";

const historyOf = (organisation: Organisation): readonly Sample[] =>
	organisation.histories.get(historyId)?.samples ?? [];

const dayLength = 86_400_000;

const dayOf = (moment: number): number => Math.floor(moment / dayLength);
