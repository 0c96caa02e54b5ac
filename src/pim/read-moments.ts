import ical from "ical.js";
import { listed } from "./listed.ts";
import { lastYear } from "./years.ts";
import { changes } from "./zone-meaning.ts";

/** A date or time as a second reader has it: `offset` in seconds, null where no zone is told or defined; `clock` how that zone's clock changes over the years of a series. */
export type Moment = {
	readonly property: string;
	readonly local: string;
	readonly tzid: string;
	readonly offset: number | null;
	readonly clock: string;
};
type Zone = InstanceType<typeof ical.Timezone>;
/** How clocks change, by zone and years, and the zones themselves; shared, because thousands of objects bring the same zone and working one out takes long. */
export type Clocks = {
	readonly changes: Map<string, string>;
	readonly zones: Map<string, Zone>;
	readonly same: WeakMap<Zone, Zone>;
};
type Moments = ReadonlyMap<string, readonly (readonly Moment[])[]>;
type Component = InstanceType<typeof ical.Component>;
type Time = InstanceType<typeof ical.Time>;

/** All moments of each event, task and block by kind, UID and instance; null when the second reader cannot read a text. Without `clocks` neither offsets nor clocks are told, which is quick. */
export const momentsOf = (
	texts: readonly string[],
	clocks: Clocks | null,
): Moments | null => {
	const found = new Map<string, (readonly Moment[])[]>();
	try {
		for (const text of texts)
			for (const component of objectsIn(text))
				listed(found, keyOf(component)).push(momentsIn(component, clocks));
	} catch {
		return null;
	}
	return found;
};

const objectsIn = (text: string): readonly Component[] =>
	roots(ical.parse(text))
		.flatMap((root) => new ical.Component(root).getAllSubcomponents())
		.filter(({ name }) => name !== "vtimezone");

/** The parser gives one component as itself and several in a list. */
const roots = (parsed: unknown): readonly unknown[][] => {
	if (!Array.isArray(parsed)) return [];
	return typeof parsed[0] === "string" ? [parsed] : parsed;
};

const keyOf = (component: Component): string =>
	[
		component.name,
		component.getFirstPropertyValue("uid"),
		component.getFirstPropertyValue("recurrence-id"),
	]
		.map(String)
		.join("\n");

const momentsIn = (
	component: Component,
	clocks: Clocks | null,
): readonly Moment[] =>
	component
		.getAllProperties()
		.filter(({ name }) => timed.has(name))
		.flatMap((property) => {
			const tzid = property.getFirstParameter("tzid") ?? "";
			return property.getValues().map((value) => ({
				property: property.name,
				local: String(value),
				tzid,
				...placeOf(value, component, clocks),
			}));
		});

const placeOf = (
	value: unknown,
	component: Component,
	clocks: Clocks | null,
): { readonly offset: number | null; readonly clock: string } => {
	const isZoned =
		clocks !== null &&
		value instanceof ical.Time &&
		!value.isDate &&
		value.zone !== ical.Timezone.localTimezone;
	return isZoned
		? {
				offset: sharedZone(value.zone, clocks).utcOffset(value),
				clock: clockOf(value, component, clocks),
			}
		: { offset: null, clock: "" };
};

const sharedZone = (zone: Zone, { zones, same }: Clocks): Zone => {
	const found = same.get(zone);
	if (found) return found;
	if (!zone.component) return zone;
	const key = JSON.stringify(zone.component.toJSON());
	const shared = zones.get(key) ?? zone;
	zones.set(key, shared);
	same.set(zone, shared);
	return shared;
};

const clockOf = (
	{ zone }: Time,
	component: Component,
	clocks: Clocks,
): string => {
	const rule = component.getFirstPropertyValue("rrule");
	const begins = component.getFirstPropertyValue("dtstart");
	if (!(rule instanceof ical.Recur && begins instanceof ical.Time)) return "";
	if (!zone.component) return "";
	const from = begins.year;
	const to = Math.min(lastYear(String(rule), from), from + mostYears);
	const key = JSON.stringify([zone.component.toJSON(), from, to]);
	const known =
		clocks.changes.get(key) ?? changes(sharedZone(zone, clocks), { from, to });
	clocks.changes.set(key, known);
	return known;
};

/** Nothing is known yet. */
export const createClocks = (): Clocks => ({
	changes: new Map(),
	zones: new Map(),
	same: new WeakMap(),
});

const mostYears = 80;
const timed = new Set([
	"dtstart",
	"dtend",
	"due",
	"recurrence-id",
	"rdate",
	"exdate",
]);
