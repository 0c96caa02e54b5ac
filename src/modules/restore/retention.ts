import { dayOf } from "../../ai/calendar.ts";
import { ages, newest, readWanted } from "./choose-point.ts";
import type { Point } from "./points.ts";

/** For how many days points are kept. */
export const keptDays = 30;

/** The numbers of the points that are kept: the newest, all of the last 24 hours, the newest of each of the last 30 days in the organisation's zone, safety points of 30 days, and whatever can be chosen by age, even when it is older because none was taken for days. */
export const keptPoints = (
	points: readonly Point[],
	now: number,
	zone: string,
): ReadonlySet<number> => {
	const since = now - keptDays * day;
	const days = Map.groupBy(points, ({ at }) => dayOf(at, zone));
	const daily = [...days.values()]
		.flatMap((those) => newest(those) ?? [])
		.filter(({ at }) => at > since);
	const chosen = ages.flatMap((age) => {
		const wanted = readWanted(age);
		const old = wanted.kind === "age" ? now - wanted.age : now;
		return newest(points.filter(({ at }) => at <= old)) ?? [];
	});
	const recent = points.filter(
		({ at, reason }) => at >= now - day || (reason === "safety" && at >= since),
	);
	const kept = [newest(points) ?? [], ...daily, ...chosen, ...recent].flat();
	return new Set(kept.map(({ number }) => number));
};

const day = 86_400_000;
