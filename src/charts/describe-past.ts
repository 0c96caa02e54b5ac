import { at, gigabytes, say, type Text } from "../core/text.ts";
import type { History } from "../core/view.ts";
import type { Past, Spot } from "./drawing.ts";
import { isSaneMoment, saneAmount } from "./sane.ts";
import { dayTicks, levelTicks } from "./ticks.ts";

/** Turns a history into a plot; null when there is nothing to show. The future takes at most as much room as the past. */
export const describePast = (
	history: History,
	label: (text: Text) => string,
	locale: string,
): Past | null => {
	const points = history.points
		.filter(([when]) => isSaneMoment(when))
		.map(([when, amount]) => [when, saneAmount(amount)] as const)
		.toSorted(([a], [b]) => a - b);
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return null;
	const limit = saneAmount(history.limit);
	const full = futureDay(history, last[0], limit);
	const span = Math.max(last[0] - first[0], day);
	const time: Range = [last[0] - span, endOf(last[0], span, full)];
	const top = Math.max(limit, ...points.map(([, amount]) => amount)) * 1.16;
	const spot = (when: number, amount: number): Spot => [
		(when - time[0]) / (time[1] - time[0]),
		top > 0 ? amount / top : 0,
	];
	const y = (amount: number) => spot(time[0], amount)[1];
	return {
		heading: label(
			say("chart.past", { count: Math.round((last[0] - first[0]) / day) + 1 }),
		),
		full:
			full === null ? null : label(say("chart.full", { day: at(full, "day") })),
		points: points.map(([when, amount]) => spot(when, amount)),
		last: label(gigabytes(last[1])),
		limit:
			limit > 0
				? {
						y: y(limit),
						label: label(say("chart.limit", { limit: gigabytes(limit) })),
					}
				: null,
		ahead: full === null ? null : ahead(last, [full, limit], time[1], spot),
		days: dayTicks(time, locale).map(({ when, text }) => ({
			x: spot(when, 0)[0],
			label: text,
		})),
		levels: levelTicks(top, limit).map((amount) => ({
			y: y(amount),
			label: label(gigabytes(amount)),
		})),
	};
};

type Range = readonly [from: number, to: number];
const day = 86_400_000;

const futureDay = (
	{ full }: History,
	last: number,
	limit: number,
): number | null =>
	full !== undefined && isSaneMoment(full) && full > last && limit > 0
		? full
		: null;

/** A little air after the crossing; a crossing far away is left outside. */
const endOf = (last: number, span: number, full: number | null): number =>
	full === null
		? last + span * 0.02
		: Math.min(full + span * 0.12, last + span);

/** Straight from the last point towards the crossing, cut where the plot ends. */
const ahead = (
	[at, amount]: readonly [number, number],
	[full, limit]: readonly [number, number],
	end: number,
	spot: (when: number, amount: number) => Spot,
): Past["ahead"] => {
	if (full <= end) return { to: spot(full, limit), reached: true };
	const part = (end - at) / (full - at);
	return {
		to: spot(end, amount + (limit - amount) * part),
		reached: false,
	};
};
