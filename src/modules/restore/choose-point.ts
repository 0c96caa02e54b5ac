import { dayOf } from "../../ai/calendar.ts";
import { Problem } from "../../core/problem.ts";
import type { Point } from "./points.ts";

/** Which point is meant: the newest that is at least so old (ms), the newest of a day (2026-11-20) in the organisation's zone, the one with a number, or the newest of all. */
export type Wanted =
	| { readonly kind: "age"; readonly age: number }
	| { readonly kind: "day"; readonly day: string }
	| { readonly kind: "number"; readonly number: number }
	| { readonly kind: "latest" };

/** The ages that can be chosen on every day, as they are typed. */
export const ages = ["24h", "48h", "7d", "30d"] as const;

/** Reads `24h`, `7d`, `2026-11-20`, `12` or `#12`, and `latest`. Problem `point-none` for anything else. */
export const readWanted = (text: string): Wanted => {
	const said = text.trim().toLowerCase();
	if (said === "latest") return { kind: "latest" };
	const [, count, unit] = /^(\d{1,4})\s?([hd])$/u.exec(said) ?? [];
	if (count !== undefined)
		return { kind: "age", age: Number(count) * (unit === "h" ? hour : day) };
	if (/^\d{4}-\d{2}-\d{2}$/u.test(said)) return { kind: "day", day: said };
	const number = /^#?(\d{1,9})$/u.exec(said)?.[1];
	if (number === undefined) throw new Problem("point-none");
	return { kind: "number", number: Number(number) };
};

/** The point that is meant, of those that are kept in any order. Problem `point-none` when there is none. */
export const choosePoint = (
	points: readonly Point[],
	wanted: Wanted,
	now: number,
	zone: string,
): Point => {
	const found = newest(points.filter(isMeant(wanted, now, zone)));
	if (found === null) throw new Problem("point-none");
	return found;
};

/** The newest of some points; null when there are none. */
export const newest = (points: readonly Point[]): Point | null =>
	points.reduce<Point | null>(
		(best, one) =>
			best === null ||
			one.at > best.at ||
			(one.at === best.at && one.number > best.number)
				? one
				: best,
		null,
	);

const isMeant =
	(wanted: Wanted, now: number, zone: string) =>
	({ at, number }: Point): boolean => {
		if (wanted.kind === "age") return at <= now - wanted.age;
		if (wanted.kind === "day") return dayOf(at, zone) === wanted.day;
		return wanted.kind === "latest" || number === wanted.number;
	};

const hour = 3_600_000;
const day = 24 * hour;
