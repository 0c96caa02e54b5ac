import ical from "ical.js";
import { listed } from "./listed.ts";
import { lastYear } from "./years.ts";
import { changes } from "./zone-meaning.ts";

/** A date or time as a second reader has it: `offset` in seconds, null where no zone is told or defined; `clock` how that zone's clock changes over the years of a series. */
type Moment = {
	readonly property: string;
	readonly local: string;
	readonly tzid: string;
	readonly offset: number | null;
	readonly clock: string;
};
type Moments = ReadonlyMap<string, readonly (readonly Moment[])[]>;
type Clocks = Map<string, string>;
type Component = InstanceType<typeof ical.Component>;
type Time = InstanceType<typeof ical.Time>;

/** Whether a second reader finds the same events at the same moments in a file as in the objects it was made of. A zone may have another name there, as long as its clock is the same. */
export const sameMoments = (
	merged: string,
	texts: readonly string[],
): boolean => {
	const clocks: Clocks = new Map();
	const found = momentsOf([merged], clocks);
	const wanted = momentsOf(texts, clocks);
	if (found === null || wanted === null || found.size !== wanted.size)
		return false;
	return [...wanted].every(([key, components]) => {
		const others = found.get(key) ?? [];
		return (
			others.length === components.length &&
			components.every((moments) =>
				others.some((other) => areSame(other, moments)),
			)
		);
	});
};

const areSame = (
	found: readonly Moment[],
	wanted: readonly Moment[],
): boolean =>
	found.length === wanted.length &&
	wanted.every((moment, at) => isSame(found[at], moment));

/** Where an object did not define its zone there is nothing but its name to compare. */
const isSame = (found: Moment | undefined, wanted: Moment): boolean =>
	found?.property === wanted.property &&
	found.local === wanted.local &&
	found.tzid.startsWith(wanted.tzid) &&
	(wanted.tzid !== "" || found.tzid === "") &&
	(wanted.offset === null ||
		(found.offset === wanted.offset && found.clock === wanted.clock));

const momentsOf = (
	texts: readonly string[],
	clocks: Clocks,
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

const momentsIn = (component: Component, clocks: Clocks): readonly Moment[] =>
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
	clocks: Clocks,
): { readonly offset: number | null; readonly clock: string } => {
	const isZoned =
		value instanceof ical.Time &&
		!value.isDate &&
		value.zone !== ical.Timezone.localTimezone;
	return isZoned
		? { offset: value.utcOffset(), clock: clockOf(value, component, clocks) }
		: { offset: null, clock: "" };
};

const clockOf = (
	{ zone, year }: Time,
	component: Component,
	clocks: Clocks,
): string => {
	const rule = component.getFirstPropertyValue("rrule");
	if (!(rule instanceof ical.Recur) || !zone.component) return "";
	const to = Math.min(lastYear(String(rule), year), year + mostYears);
	const key = JSON.stringify([zone.component.toJSON(), year, to]);
	const known = clocks.get(key) ?? changes(zone, { from: year, to });
	clocks.set(key, known);
	return known;
};

const mostYears = 80;
const timed = new Set([
	"dtstart",
	"dtend",
	"due",
	"recurrence-id",
	"rdate",
	"exdate",
]);
