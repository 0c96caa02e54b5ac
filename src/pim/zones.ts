import type { Component } from "./components.ts";
import { type Years, yearsOf } from "./years.ts";
import { meansSame } from "./zone-meaning.ts";
import { renamed, tzidOf, type ZoneNames } from "./zone-names.ts";

/** The zones that one file of all these calendars needs, as text, and for each calendar what its zones are called there. */
export const settleZones = (
	calendars: readonly Component[],
): {
	readonly zones: readonly string[];
	readonly names: readonly ZoneNames[];
} => {
	const names = calendars.map(() => new Map<string, string>());
	const kept: string[] = [];
	const meanings = collect(calendars);
	const taken = new Set(meanings.keys());
	for (const [tzid, found] of meanings)
		for (const { name, raw, users } of settled(tzid, found, taken)) {
			kept.push(name === tzid ? raw : renamed(raw, name));
			for (const at of users) if (name !== tzid) names[at]?.set(tzid, name);
		}
	return { zones: kept, names };
};

/** What one name means in some of the calendars. */
type Meaning = {
	readonly raw: string;
	readonly zone: Component;
	readonly users: number[];
	readonly years: Years[];
};
type Settled = {
	readonly name: string;
	readonly raw: string;
	readonly meaning: Meaning;
	readonly users: number[];
};

const collect = (
	calendars: readonly Component[],
): ReadonlyMap<string, readonly Meaning[]> => {
	const found = new Map<string, Map<string, Meaning>>();
	calendars.forEach((calendar, at) => {
		const own = new Set<string>();
		for (const zone of calendar.inside) {
			const tzid = zone.name === "VTIMEZONE" ? tzidOf(zone) : "";
			if (tzid === "" || own.has(tzid)) continue;
			own.add(tzid);
			const { raw } = zone;
			const same = found.get(tzid) ?? new Map<string, Meaning>();
			found.set(tzid, same);
			const meaning = same.get(raw) ?? { raw, zone, users: [], years: [] };
			same.set(raw, meaning);
			meaning.users.push(at);
			meaning.years.push(yearsOf(calendar));
		}
	});
	return new Map([...found].map(([tzid, same]) => [tzid, [...same.values()]]));
};

/** The fullest meaning keeps the name; who means the same by it uses that, others get a name of their own. */
const settled = (
	tzid: string,
	meanings: readonly Meaning[],
	taken: Set<string>,
): readonly Settled[] => {
	const kept: Settled[] = [];
	for (const meaning of [...meanings].sort(fuller)) {
		const same = kept
			.slice(0, mostCompared)
			.find((other) =>
				meansSame(other.meaning.zone, meaning.zone, meaning.years),
			);
		if (same) {
			for (const at of meaning.users) same.users.push(at);
			continue;
		}
		const name = kept.length === 0 ? tzid : freeName(tzid, taken);
		taken.add(name);
		kept.push({ name, raw: meaning.raw, meaning, users: [...meaning.users] });
	}
	return kept;
};

/** One that goes on for ever before one that tells some years only. */
const fuller = (one: Meaning, other: Meaning): number =>
	openRules(other) - openRules(one) ||
	other.zone.inside.length - one.zone.inside.length ||
	other.raw.length - one.raw.length;

const openRules = ({ zone }: Meaning): number =>
	zone.inside.filter(({ lines }) =>
		lines.some(
			({ name, value }) => name === "RRULE" && !/UNTIL=|COUNT=/iu.test(value),
		),
	).length;

/** With the old name at its end, by which readers that know better than the file find their own rules, as they did before. */
const freeName = (tzid: string, taken: ReadonlySet<string>): string => {
	const rest = tzid.replace(/^\//u, "");
	let number = 2;
	while (taken.has(`/suitemate-${number}/${rest}`)) number += 1;
	return `/suitemate-${number}/${rest}`;
};

/** Nobody means nine things by one name; who does gets as many zones. */
const mostCompared = 8;
