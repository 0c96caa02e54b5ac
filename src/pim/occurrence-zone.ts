import { windowsZones } from "./occurrence-windows.ts";

/** A time as a clock on a wall shows it, as if that were UTC (ms). */
export type Wall = number;

/** Turns what a clock on a wall shows into a moment (ms). A time that a clock leaps over is read with the offset before; of one that comes twice, the first is meant. */
export type Zone = (wall: Wall) => number;

/** The IANA zone of an id as programs write them: IANA ids, with a maker's prefix or quotes, Windows names, fixed offsets; null for others. */
export const zoneNamed = (id: string): string | null => {
	const name = id.trim().replaceAll(/^["']+|["']+$/gu, "");
	const parts = name.split("/").filter((part) => part !== "");
	const wishes = [
		name,
		parts.slice(-2).join("/"),
		parts.slice(-3).join("/"),
		windowsZones.get(name.replace(/ Standard Time/iu, "").toLowerCase()) ?? "",
		offsetName(name),
	];
	return wishes.find((wish) => wish !== "" && isZone(wish)) ?? null;
};

/** A zone by its IANA name, which must be one. */
export const ianaZone =
	(name: string): Zone =>
	(wall) =>
		Temporal.Instant.fromEpochMilliseconds(wall)
			.toZonedDateTimeISO("UTC")
			.toPlainDateTime()
			.toZonedDateTime(name).epochMilliseconds;

/** `(UTC+01:00) Bern`, `GMT+1`, `UTC-0330` as an offset. */
const offsetName = (name: string): string => {
	const [, sign, hours, minutes] =
		/^\(?(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?\b/iu.exec(name) ?? [];
	if (sign && hours)
		return `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
	return /^\(?(?:UTC|GMT|Z)\b/iu.test(name) ? "UTC" : "";
};

const known = new Map<string, boolean>();

const isZone = (name: string): boolean => {
	const before = known.get(name);
	if (before !== undefined) return before;
	const is = accepts(name);
	// Foreign texts may name any number of zones.
	if (known.size > 2000) known.clear();
	known.set(name, is);
	return is;
};

const accepts = (name: string): boolean => {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
	} catch {
		return false;
	}
};
