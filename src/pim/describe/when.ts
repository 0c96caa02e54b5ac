import { at, onWall, say, type Text } from "../../core/text.ts";
import { type Line, paramValues } from "../lines.ts";
import { zoneNamed } from "../occurrence-zone.ts";
import { shown } from "./shown.ts";

/** A day (`2026-12-09`), with a time (`10:00`) unless it lasts all day. `zone` is null where it floats; `moment` (ms) is null where nobody can tell. */
export type When = {
	readonly day: string;
	readonly time: string | null;
	readonly zone: string | null;
	readonly moment: number | null;
};

/** The day or time of a line; null when there is none that can be read. */
export const whenOf = (line: Line | undefined): When | null =>
	line
		? readWhen(line.value, paramValues(line, "TZID")[0]?.trim() || null)
		: null;

/** A day or time as iCalendar and vCard write them; null for what is none. */
export const readWhen = (value: string, tzid: string | null): When | null => {
	const found = form.exec(value.slice(0, 40).trim());
	if (!found) return null;
	const [, year, month, date, hour, minute, second = "00", utc] = found;
	const day = `${year}-${month}-${date}`;
	const noon = new Date(`${day}T12:00Z`);
	if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(day))
		return null;
	if (hour === undefined || minute === undefined)
		return { day, time: null, zone: null, moment: null };
	if (hour > "23" || minute > "59" || second > "60") return null;
	const zone = utc ? "UTC" : tzid;
	const time = `${hour}:${minute}`;
	const clock = `${day}T${time}:${second === "60" ? "59" : second}`;
	return { day, time, zone, moment: momentOf(clock, zone) };
};

const form =
	/^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:[.]\d+)?(Z)?)?/iu;

const momentOf = (clock: string, tzid: string | null): number | null => {
	if (tzid === null) return null;
	const zone = nameOfZone(tzid);
	return zone === null
		? null
		: Temporal.PlainDateTime.from(clock).toZonedDateTime(zone)
				.epochMilliseconds;
};

/** For sorting and for spans (ms): a clock that floats counts as UTC. */
export const orderOf = ({ day, time, moment }: When): number =>
	moment ?? Date.parse(`${day}T${time ?? "00:00"}Z`);

/** A day or time in words: in the reader's zone where it can be told, else as its clock shows it, with its zone. */
export const whenText = (when: When, as: "both" | "time" = "both"): Text => {
	if (when.time === null) return onWall(when.day, "short");
	if (when.moment !== null) return at(when.moment, as);
	const clock = onWall(`${when.day}T${when.time}`, as);
	return when.zone === null
		? clock
		: say("pim.in-zone", { when: clock, zone: shown(when.zone, 40) });
};

/** The day alone. */
export const dayText = (when: When): Text =>
	when.moment === null ? onWall(when.day, "day") : at(when.moment, "day");

/** The same moment as the clock of another zone shows it; unchanged where that cannot be told. */
export const inZone = (when: When, tzid: string | null): When => {
	const zone = tzid === null ? null : nameOfZone(tzid);
	if (when.moment === null || zone === null || when.zone === tzid) return when;
	const clock = Temporal.Instant.fromEpochMilliseconds(when.moment)
		.toZonedDateTimeISO(zone)
		.toPlainDateTime()
		.toString();
	return {
		day: clock.slice(0, 10),
		time: clock.slice(11, 16),
		zone: tzid,
		moment: when.moment,
	};
};

/** The zone of a time when its clock shows another hour than the reader's does then; null otherwise, and for times in UTC. */
export const otherClock = (when: When, reader: string): string | null => {
	if (when.zone === null || when.zone === "UTC") return null;
	const here = inZone(when, reader);
	return here.time === when.time && here.day === when.day ? null : when.zone;
};

// No zone is called by more than this, and the names that were looked up are remembered.
const nameOfZone = (tzid: string): string | null =>
	tzid.length > 120 ? null : zoneNamed(tzid);
