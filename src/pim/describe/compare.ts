import type { Text } from "../../core/text.ts";
import { canonicalLine, isContent } from "../canonical-line.ts";
import type { Component } from "../components.ts";
import type { Line } from "../lines.ts";
import type { Sheet } from "./sheet.ts";

/** How the difference of some properties is told; no lines when it has no words for it. `isQuiet` says that they differ in how it is written alone. Components inside count as properties of their name. */
export type Comparison = {
	readonly names: readonly string[];
	readonly tell: (before: Sheet, after: Sheet) => readonly Text[];
	readonly isQuiet?: (before: Sheet, after: Sheet) => boolean;
};

/** What is told of a difference, and the names of the properties nobody had words for. */
export type Found = {
	readonly lines: readonly Text[];
	readonly others: readonly string[];
};

/** Tells all differences between two components, in the order of the comparisons. */
export const compare = (
	before: Sheet,
	after: Sheet,
	comparisons: readonly Comparison[],
): Found => {
	const changed = new Set(changedNames(before, after));
	const left = new Set(changed);
	const lines = comparisons.flatMap(({ names, tell, isQuiet }) => {
		const mine = names.filter((name) => changed.has(name));
		const told = mine.length > 0 ? tell(before, after) : [];
		if (told.length > 0 || (mine.length > 0 && isQuiet?.(before, after)))
			for (const name of mine) left.delete(name);
		return told;
	});
	return { lines, others: [...left].filter((name) => !isBooked(name)) };
};

const changedNames = (before: Sheet, after: Sheet): readonly string[] => [
	...[...new Set([...before.names, ...after.names])].filter(
		(name) => marks(before.all(name)) !== marks(after.all(name)),
	),
	...changedInside(before.inside, after.inside),
];

const changedInside = (
	before: readonly Component[],
	after: readonly Component[],
): readonly string[] => {
	const old = Map.groupBy(before, ({ name }) => name);
	const now = Map.groupBy(after, ({ name }) => name);
	return [...new Set([...old.keys(), ...now.keys()])].filter(
		(name) => insides(old.get(name)) !== insides(now.get(name)),
	);
};

/** Lines as they are compared, however they are ordered and grouped. */
export const marks = (lines: readonly Line[]): string =>
	lines.filter(isContent).flatMap(canonicalLine).sort().join("\n");

/** All that a component says, as it is compared; the bookkeeping of programs is left out. */
export const wholeMark = ({ name, lines, inside }: Component): string =>
	JSON.stringify([
		name,
		marks(lines.filter((line) => !isBooked(line.name))),
		insides(inside),
	]);

const insides = (components: readonly Component[] = []): string =>
	JSON.stringify(components.map(wholeMark).sort());

/** Whether a property is what programs note for themselves. */
export const isBooked = (name: string): boolean => booked.has(name);

const booked = new Set([
	"ACKNOWLEDGED",
	"DTSTAMP",
	"METHOD",
	"SEQUENCE",
	"UID",
	"VERSION",
	"X-EVOLUTION-CALDAV-ETAG",
	"X-EVOLUTION-CALDAV-HREF",
	"X-LIC-LOCATION",
	"X-MOZ-GENERATION",
	"X-MOZ-LASTACK",
	"X-WR-ALARMUID",
]);
