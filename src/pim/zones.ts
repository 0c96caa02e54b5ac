import type { Component } from "./components.ts";
import { type Line, paramValues, readLines, splitOutside } from "./lines.ts";
import { escapeText, inPlaceOf, unescapeText } from "./write-line.ts";
import { type Years, yearsOf } from "./years.ts";
import { meansSame } from "./zone-meaning.ts";

/** The new names of zones in one object, by their old ones. */
export type ZoneNames = ReadonlyMap<string, string>;

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

/** An object's text with its zones called as they are in the file. */
export const inZones = (raw: string, names: ZoneNames | undefined): string =>
	names === undefined || names.size === 0
		? raw
		: readLines(raw)
				.map((line) => inZone(line, names))
				.join("");

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

const fuller = (one: Meaning, other: Meaning): number =>
	other.zone.inside.length - one.zone.inside.length ||
	other.raw.length - one.raw.length;

const freeName = (tzid: string, taken: ReadonlySet<string>): string => {
	let number = 2;
	while (taken.has(`${tzid}-${number}`)) number += 1;
	return `${tzid}-${number}`;
};

/** What a zone is called in the parameters that use it. */
export const tzidOf = ({ lines }: Component): string =>
	unescapeText(lines.find(({ name }) => name === "TZID")?.value.trim() ?? "");

const renamed = (raw: string, name: string): string =>
	readLines(raw)
		.map((line) =>
			line.name === "TZID"
				? inPlaceOf(line, `TZID:${escapeText(name)}`)
				: line.raw,
		)
		.join("");

const inZone = (line: Line, names: ZoneNames): string => {
	const [tzid = ""] = paramValues(line, "TZID");
	const name = names.get(tzid);
	if (name === undefined) return line.raw;
	const head = line.text.slice(0, line.text.length - line.value.length - 1);
	const parts = splitOutside(head, ";").map((part) =>
		/^\s*tzid\s*=/iu.test(part) ? `TZID=${quoted(name)}` : part,
	);
	return inPlaceOf(line, `${parts.join(";")}:${line.value}`);
};

const quoted = (name: string): string =>
	/[,;:]/u.test(name) ? `"${name}"` : name;

/** Nobody means nine things by one name; who does gets as many zones. */
const mostCompared = 8;
