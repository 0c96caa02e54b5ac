import type { Component } from "./components.ts";

/** The first and the last year that an object speaks of. */
export type Years = { readonly from: number; readonly to: number };

/** The years in which an object happens, of all that is inside it but zones; `from` is after `to` where it tells no date. */
export const yearsOf = (component: Component): Years => {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const year of yearsIn(component)) {
		from = Math.min(from, year);
		to = Math.max(to, year);
	}
	return { from, to };
};

/** No occurrence of a series that begins in a year is later than this; zones are told until 2037, so one without an end is looked at until then. */
export const lastYear = (rule: string, begins: number): number => {
	const part = (name: string): string | undefined =>
		new RegExp(`(?:^|;)${name}=([^;]*)`, "iu").exec(rule)?.[1];
	const until = part("UNTIL");
	if (until) return Number(until.slice(0, 4)) || horizon;
	const count = Number(part("COUNT"));
	if (!count) return horizon;
	const times = timesAYear[part("FREQ")?.toUpperCase() ?? ""] ?? 1;
	const steps = count * (Number(part("INTERVAL")) || 1);
	const last = begins + Math.ceil((steps * sparsest) / times) + 1;
	return Math.min(last, Math.max(horizon, begins));
};

function* yearsIn({ name, lines, inside }: Component): Generator<number> {
	if (name === "VTIMEZONE") return;
	const begins = yearIn(lines.find((line) => line.name === "DTSTART")?.value);
	for (const line of lines) {
		if (line.name === "RRULE" && begins) yield lastYear(line.value, begins);
		if (!timed.has(line.name)) continue;
		for (const value of line.value.split(/[,/]/u)) {
			const year = yearIn(value);
			if (year) yield year;
		}
	}
	for (const component of inside) yield* yearsIn(component);
}

const yearIn = (value: string | undefined): number =>
	Number(/^\s*(\d{4})\d{4}/u.exec(value ?? "")?.[1] ?? 0);

const horizon = 2037;
const timed = new Set([
	"DTSTART",
	"DTEND",
	"DUE",
	"RECURRENCE-ID",
	"RDATE",
	"EXDATE",
]);
const timesAYear: Readonly<Record<string, number>> = {
	YEARLY: 1,
	MONTHLY: 12,
	WEEKLY: 52,
	DAILY: 365,
};
/** Of 29 February only one in eight years is sure to come. */
const sparsest = 8;
