const day = 86_400_000;

/** The days and times of the demo: counted from the Monday of this week, as clocks in one zone show them. */
export type DemoClock = {
	readonly zone: string;
	/** `20261202`, so many weeks and weekdays (Monday is 0) from this Monday. */
	readonly date: (week: number, weekday: number) => string;
	/** `20261202T103000` of a date and `10:30`, some minutes later. */
	readonly wall: (date: string, time: string, later?: number) => string;
	/** The same moment as UTC, `20261202T093000Z`. */
	readonly utc: (date: string, time: string, later?: number) => string;
	/** A date some days later. */
	readonly later: (date: string, days: number) => string;
	/** The moment so many days ago in UTC, in the evening. */
	readonly ago: (days: number) => string;
	/** The lines that explain the zone. */
	readonly rules: readonly string[];
};

/** Makes the clock of the demo at a moment. */
export const createDemoClock = (now: number, zone: string): DemoClock => {
	const offsetAt = createOffsets(zone);
	const today = startOfDay(now + offsetAt(now));
	const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
	const dateAt = (ms: number) => stamp(ms).slice(0, 8);
	const local = (date: string, time: string, later = 0) =>
		msOf(date) + minutesOf(time) * 60_000 + later * 60_000;
	return {
		zone,
		date: (week, weekday) => dateAt(monday + (week * 7 + weekday) * day),
		wall: (date, time, later) => stamp(local(date, time, later)),
		utc: (date, time, later) => {
			const ms = local(date, time, later);
			return `${stamp(ms - offsetAt(ms - offsetAt(ms)))}Z`;
		},
		later: (date, days) => dateAt(msOf(date) + days * day),
		ago: (days) => `${stamp(startOfDay(now) - days * day - day / 4)}Z`,
		rules: zoneRules(now, zone, offsetAt),
	};
};

const startOfDay = (ms: number): number => Math.floor(ms / day) * day;

const msOf = (date: string): number =>
	Date.UTC(
		Number(date.slice(0, 4)),
		Number(date.slice(4, 6)) - 1,
		Number(date.slice(6, 8)),
	);

const minutesOf = (time: string): number => {
	const [hours = "0", minutes = "0"] = time.split(":");
	return Number(hours) * 60 + Number(minutes);
};

const stamp = (ms: number): string =>
	new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/gu, "");

type OffsetAt = (ms: number) => number;

/** How far clocks in a zone are ahead of UTC at a moment, in ms. */
const createOffsets = (zone: string): OffsetAt => {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: zone,
		timeZoneName: "longOffset",
	});
	return (ms) => {
		const parts = format.formatToParts(ms);
		const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
		const [, sign, hours, minutes = "0"] =
			/GMT([+-])(\d\d):?(\d\d)?/u.exec(name) ?? [];
		if (hours === undefined) return 0;
		const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
		return sign === "-" ? -ahead : ahead;
	};
};

/** All changes of a zone's clocks from last year to the one after next, each by itself. */
const zoneRules = (
	now: number,
	zone: string,
	offsetAt: OffsetAt,
): readonly string[] => {
	const year = new Date(now).getUTCFullYear();
	const start = Date.UTC(year - 1, 0, 1);
	const end = Date.UTC(year + 3, 0, 1);
	const observed: string[] = [];
	let offset = offsetAt(start);
	observed.push(...observance(start + offset, offset, offset, false));
	for (let at = start; at < end; at += day) {
		const next = offsetAt(at + day);
		if (next === offset) continue;
		const change = changeBetween(at, at + day, offsetAt);
		observed.push(...observance(change + offset, offset, next, next > offset));
		offset = next;
	}
	return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observed, "END:VTIMEZONE"];
};

const changeBetween = (
	from: number,
	to: number,
	offsetAt: OffsetAt,
): number => {
	const before = offsetAt(from);
	let [low, high] = [from, to];
	while (high - low > 60_000) {
		const middle = low + Math.floor((high - low) / 120_000) * 60_000;
		if (offsetAt(middle) === before) low = middle;
		else high = middle;
	}
	return high;
};

const observance = (
	wall: number,
	from: number,
	to: number,
	isSummer: boolean,
): readonly string[] => {
	const kind = isSummer ? "DAYLIGHT" : "STANDARD";
	return [
		`BEGIN:${kind}`,
		`DTSTART:${stamp(wall)}`,
		`TZOFFSETFROM:${offsetText(from)}`,
		`TZOFFSETTO:${offsetText(to)}`,
		`END:${kind}`,
	];
};

const offsetText = (offset: number): string => {
	const minutes = Math.abs(offset) / 60_000;
	const two = (part: number) => String(part).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
};
