import { say, type Text } from "../../core/text.ts";
import type { Component } from "../components.ts";
import { type Comparison, wholeMark } from "./compare.ts";
import { changed } from "./fields.ts";
import { firstOf } from "./others-text.ts";

/** Components inside another, such as its reminders: those that went, and those that came instead. */
export const partsField = (
	name: string,
	key: string,
	words: (part: Component) => Text,
): Comparison => ({
	names: [name],
	tell: (before, after) => {
		const [old, now] = [before.inside, after.inside].map(byMark(name));
		if (!old || !now) return [];
		const [gone, come] = [missing(old, now), missing(now, old)].map((parts) =>
			parts.length === 0 ? null : firstOf(parts, words),
		);
		const lines = changed(say(`pim.field.${key}`), gone ?? null, come ?? null);
		return lines.length > 0 || (!gone && !come)
			? lines
			: [say("pim.change.details", { field: say(`pim.field.${key}`) })];
	},
	// Only what programs noted is another.
	isQuiet: (before, after) => {
		const [old, now] = [before.inside, after.inside].map(byMark(name));
		return [...(old?.keys() ?? [])].join() === [...(now?.keys() ?? [])].join();
	},
});

const byMark =
	(name: string) =>
	(inside: readonly Component[]): ReadonlyMap<string, Component> =>
		new Map(
			inside
				.filter((part) => part.name === name)
				.map((part) => [wholeMark(part), part] as const)
				.sort(([one], [other]) => (one < other ? -1 : 1)),
		);

const missing = (
	from: ReadonlyMap<string, Component>,
	to: ReadonlyMap<string, Component>,
): readonly Component[] =>
	[...from].flatMap(([mark, part]) => (to.has(mark) ? [] : [part]));
