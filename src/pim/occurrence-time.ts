import { dayAt, dayLength } from "./occurrence-rule.ts";
import type { Property } from "./occurrence-tree.ts";
import type { Wall } from "./occurrence-zone.ts";

/** A time as a calendar text says it: a whole day, a moment in UTC, a time in a named zone, or one that is the same on every clock. */
export type Time = {
	readonly wall: Wall;
	readonly in: "day" | "utc" | "zone" | "anywhere";
	/** The id of the zone, as written. */
	readonly zone: string | null;
};

/** A value of a property as a time; null where it is none. Days beyond their month run into the next one. */
export const timeOf = (
	property: Property | null,
	value: unknown,
): Time | null => {
	const found = pattern.exec(typeof value === "string" ? value : "");
	if (!property || !found) return null;
	const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] =
		found.slice(1, 7).map((part) => Number(part ?? 0));
	const day = dayAt(year, month, date) * dayLength;
	if (found[4] === undefined) return { wall: day, in: "day", zone: null };
	const wall = day + (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1000;
	if (found[7] === "Z") return { wall, in: "utc", zone: null };
	const zone = property.parameters.tzid;
	return typeof zone === "string"
		? { wall, in: "zone", zone }
		: { wall, in: "anywhere", zone: null };
};

/** All values of a property as times. */
export const timesIn = (property: Property): readonly Time[] =>
	property.values.flatMap((value) => timeOf(property, value) ?? []);

/** A duration such as `P1DT2H` in ms; null where it is none. */
export const durationOf = (value: unknown): number | null => {
	const found =
		/^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u.exec(
			typeof value === "string" ? value : "",
		);
	if (!found) return null;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
		.slice(2)
		.map((part) => Number(part ?? 0));
	const length =
		(weeks * 7 + days) * dayLength +
		(hours * 3600 + minutes * 60 + seconds) * 1000;
	return found[1] === "-" ? -length : Math.min(length, 4000 * dayLength);
};

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?/u;
