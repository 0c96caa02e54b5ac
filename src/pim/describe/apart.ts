import type { Text } from "../../core/text.ts";
import { shown } from "./shown.ts";

/** Two texts as they are shown, cut so that the place where they differ can be seen; null for one that is empty or missing. */
export const apart = (
	before: string | null,
	after: string | null,
): [Text | null, Text | null] => {
	const [old, now] = [brief(before), brief(after)];
	if (before === null || after === null || old !== now || before === after)
		return [old, now];
	const from = Math.max(0, sameStart(before, after) - 20);
	return from === 0 ? [old, now] : [later(before, from), later(after, from)];
};

const brief = (text: string | null): string | null =>
	text === null ? null : shown(text) || null;

const later = (text: string, from: number): string =>
	`…${shown(text.slice(from, from + 3000), 58)}`;

const sameStart = (one: string, other: string): number => {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	return at;
};
