import { canonicalLine, isContent } from "../canonical-line.ts";
import type { Component } from "../components.ts";
import type { Line } from "../lines.ts";
import { isBooked } from "./compare.ts";

/** Whether two texts say the same but for what programs note for themselves. */
export const isOnlyBooked = (
	before: readonly Component[],
	after: readonly Component[],
): boolean => all(before) === all(after);

const all = (components: readonly Component[]): string =>
	JSON.stringify(components.map(mark).sort());

const mark = ({ name, lines, inside }: Component): string => {
	if (name === "VTIMEZONE")
		return JSON.stringify(lines.find((line) => line.name === "TZID")?.value);
	const kept = lines.filter((line) => isContent(line) && !isBooked(line.name));
	const groups = Map.groupBy(kept, ({ group }) => group);
	return JSON.stringify([
		name,
		marksOf(groups.get(null) ?? []),
		[...groups]
			.map(([group, members]) => (group === null ? "" : marksOf(members)))
			.sort(),
		all(inside),
	]);
};

const marksOf = (lines: readonly Line[]): string =>
	lines.flatMap(canonicalLine).sort().join("\n");
