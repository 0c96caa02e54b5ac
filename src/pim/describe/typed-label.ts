import { say, type Text } from "../../core/text.ts";
import { type Line, paramValues } from "../lines.ts";
import { saidBy } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";

/** What an entry is for in words; null where nothing is said. */
export const typeText = (type: string): Text | null => {
	if (type === "") return null;
	return known.has(type) ? say(`pim.type.${type}`) : shown(type, 40);
};

/** What an entry is for: as its owner called it, or the first known type. */
export const typeOf = (line: Line, sheet: Sheet): string => {
	const label =
		line.group === null
			? undefined
			: sheet.grouped(line.group).find(({ name }) => name === "X-ABLABEL");
	if (label) return plain(saidBy(label));
	const types = [
		...paramValues(line, "TYPE").flatMap((value) => value.split(",")),
		...line.params.flatMap(({ name, values }) =>
			values.length === 0 ? [name] : [],
		),
	].map((type) => type.trim().toLowerCase());
	return (
		types.find((type) => machines.has(type)) ??
		types.find((type) => known.has(type)) ??
		""
	);
};

/** Apple's own labels stand in signs: `_$!<Home>!$_`. */
const plain = (label: string): string => {
	const inside = /^_\$!<(.{1,60})>!\$_$/u.exec(label.slice(0, 80))?.[1];
	const name = inside?.toLowerCase();
	return name && known.has(name) ? name : (inside ?? label);
};

// Said before the place where the machine stands.
const machines = new Set(["fax", "pager"]);
const known = new Set([
	"home",
	"work",
	"cell",
	"mobile",
	"fax",
	"pager",
	"main",
	"school",
	"other",
	"homepage",
	"anniversary",
]);
