import { budgetOf } from "./occurrence-budget.ts";
import { expandRule } from "./occurrence-expand.ts";
import { parseRule } from "./occurrence-parse-rule.ts";
import { timeOf, timesIn } from "./occurrence-time.ts";
import { type Node, propertyOf } from "./occurrence-tree.ts";
import type { Wall, Zone } from "./occurrence-zone.ts";

/** A zone as a calendar text describes it (VTIMEZONE); null where nothing can be read of it. Its rules are followed until 2100. */
export const describedZone = (node: Node): Zone | null => {
	const changes = node.children
		.flatMap(changesOf)
		.sort((a, b) => a.moment - b.moment);
	const [first] = changes;
	if (!first) return null;
	return (wall) => {
		const last = lastBefore(changes, wall);
		if (!last) return wall - first.before;
		// A time that the clock leaps over counts as before the leap.
		const isLeapt = wall - last.after < last.moment;
		return wall - (isLeapt ? last.before : last.after);
	};
};

/** A moment at which the clock was changed, and how far it was from UTC before and after (ms). */
type Change = {
	readonly moment: number;
	readonly before: number;
	readonly after: number;
};

const lastBefore = (changes: readonly Change[], wall: Wall): Change | null => {
	let [low, high] = [0, changes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const change = changes[middle];
		if (change && change.moment <= wall - change.before) low = middle + 1;
		else high = middle;
	}
	return changes[low - 1] ?? null;
};

const changesOf = (part: Node): readonly Change[] => {
	const start = propertyOf(part, "dtstart");
	const time = timeOf(start, start?.values[0]);
	const before = offsetOf(part, "tzoffsetfrom");
	const after = offsetOf(part, "tzoffsetto");
	if (!time || before === null || after === null) return [];
	const rules = part.properties
		.filter(({ name }) => name === "rrule")
		.flatMap(
			({ values }) => parseRule(values[0], reaching(values[0], before)) ?? [],
		);
	const budget = budgetOf(6000);
	const walls = [
		time.wall,
		...rules.flatMap((rule) => [
			...expandRule(rule, time.wall, [time.wall, horizon], budget),
		]),
		...part.properties
			.filter(({ name }) => name === "rdate")
			.flatMap((dates) => timesIn(dates).map(({ wall }) => wall)),
	];
	return [...new Set(walls)].map((wall) => ({
		moment: wall - before,
		before,
		after,
	}));
};

/** The end of such a rule is in UTC. */
const reaching = (rule: unknown, offset: number) => {
	const until =
		typeof rule === "object" && rule !== null && "until" in rule
			? rule.until
			: null;
	const end = timeOf(anyProperty, until);
	return (wall: Wall) =>
		end === null || wall - (end.in === "utc" ? offset : 0) <= end.wall;
};

const anyProperty = { name: "until", parameters: {}, values: [] };

const offsetOf = (part: Node, name: string): number | null => {
	const [, sign, hours, minutes, seconds] =
		/^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/u.exec(
			String(propertyOf(part, name)?.values[0] ?? ""),
		) ?? [];
	if (!sign) return null;
	const length =
		Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
	return length * (sign === "-" ? -1000 : 1000);
};

const horizon = Date.UTC(2100, 0, 1);
