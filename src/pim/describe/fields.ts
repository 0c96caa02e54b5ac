import { say, type Text } from "../../core/text.ts";
import type { Line } from "../lines.ts";
import { apart } from "./apart.ts";
import type { Comparison } from "./compare.ts";
import { firstOf } from "./others-text.ts";
import { saidBy } from "./said.ts";
import { shown } from "./shown.ts";

/** One field with its value before and after; `null` for none. Empty when both read the same. */
export const changed = (
	field: Text,
	before: Text | null,
	after: Text | null,
): readonly Text[] =>
	JSON.stringify(before) === JSON.stringify(after)
		? []
		: [
				say("pim.change.field", {
					field,
					before: before ?? say("pim.none"),
					after: after ?? say("pim.none"),
				}),
			];

/** A property with a single value that people read as it is; `besides` are properties in which programs say the same again. */
export const textField = (
	name: string,
	key: string,
	besides: readonly string[] = [],
): Comparison => ({
	names: [name, ...besides],
	tell: (before, after) =>
		changed(
			say(`pim.field.${key}`),
			...apart(written(before.one(name)), written(after.one(name))),
		),
});

const written = (line: Line | undefined): string | null =>
	line ? saidBy(line) : null;

/** A property that people read in words of ours. */
export const wordField = (
	name: string,
	key: string,
	words: (line: Line) => Text | null,
	besides: readonly string[] = [],
): Comparison => ({
	names: [name, ...besides],
	tell: (before, after) => {
		const [old, now] = [before.one(name), after.one(name)].map(
			(line) => line && words(line),
		);
		return changed(say(`pim.field.${key}`), old ?? null, now ?? null);
	},
});

/** A property that is there several times, or whose value is a list: what came and what went. */
export const listField = (
	names: readonly string[],
	key: string,
	items: (line: Line) => readonly string[],
): Comparison => ({
	names,
	tell: (before, after) => {
		const [old, now] = [before, after].map(
			(sheet) =>
				new Set(names.flatMap((name) => sheet.all(name).flatMap(items))),
		);
		return old && now ? cameAndWent(say(`pim.field.${key}`), old, now) : [];
	},
});

/** What came to a set and what went from it; one for one reads as a change. */
export const cameAndWent = (
	field: Text,
	before: ReadonlySet<string>,
	after: ReadonlySet<string>,
): readonly Text[] => {
	const [gone, come] = [before.difference(after), after.difference(before)].map(
		(items) => [...items].filter((item) => item.trim() !== ""),
	);
	if (!gone || !come) return [];
	if (gone.length === 1 && come.length === 1)
		return changed(field, ...apart(gone[0] ?? "", come[0] ?? ""));
	return [
		...listed("pim.change.removed", field, gone),
		...listed("pim.change.added", field, come),
	];
};

const listed = (
	key: "pim.change.removed" | "pim.change.added",
	field: Text,
	items: readonly string[],
): readonly Text[] =>
	items.length === 0
		? []
		: [say(key, { field, items: firstOf(items, (item) => shown(item)) })];
