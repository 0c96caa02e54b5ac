import type { Component } from "../components.ts";
import type { Line } from "../lines.ts";

/** A component with its lines by name. */
export type Sheet = {
	readonly name: string;
	readonly names: readonly string[];
	readonly all: (name: string) => readonly Line[];
	readonly one: (name: string) => Line | undefined;
	/** The lines that share a group, such as `ITEM1`. */
	readonly grouped: (group: string) => readonly Line[];
	readonly inside: readonly Component[];
};

/** Reads a component's lines by name. */
export const sheetOf = ({ name, lines, inside }: Component): Sheet => {
	const found = Map.groupBy(lines, (line) => line.name);
	const groups = Map.groupBy(lines, (line) => line.group ?? "");
	return {
		name,
		names: [...found.keys()],
		all: (wanted) => found.get(wanted) ?? [],
		one: (wanted) => found.get(wanted)?.[0],
		grouped: (group) => groups.get(group) ?? [],
		inside,
	};
};
