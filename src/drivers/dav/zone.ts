import { type DavRow, prop } from "./row.ts";

/** The IANA zone of a calendar: by its id (RFC 7809), else by the name of the zone it carries; null for names that only their program knows. */
export const zoneOf = (row: DavRow): string | null => {
	const id = prop(row, "c:calendar-timezone-id")?.text.trim();
	const text = prop(row, "c:calendar-timezone")?.text ?? "";
	const named = /^TZID[^:\r\n]*:(.+)$/imu.exec(text)?.[1]?.trim();
	return known(id) ?? known(named);
};

/** Some programs put a path before the name, as in `/citadel.org/20210210_1/Europe/Zurich`. */
const known = (name: string | undefined): string | null => {
	const parts = name?.split("/").filter((part) => part !== "") ?? [];
	const ends = [parts, parts.slice(-3), parts.slice(-2)];
	return ends.map((end) => end.join("/")).find(isZone) ?? null;
};

const isZone = (name: string): boolean => zones.has(name);

const zones: ReadonlySet<string> = new Set([
	...Intl.supportedValuesOf("timeZone"),
	"UTC",
	"Etc/UTC",
]);
