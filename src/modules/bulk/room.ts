import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { SeatCount } from "./people.ts";

/** What taking so many means: the row that says so, and what is missing when they are not there. */
export type Room = { readonly row: Row; readonly blocked: Text | null };

/** What so many more seats mean. */
export const seatRoom = (
	{ used, bought, ceiling }: SeatCount,
	count: number,
): Room => ({
	row: rowOf("seats", used, bought, count),
	blocked:
		used + count > ceiling
			? missing("ceiling", count, ceiling - used)
			: missing("seats", count, bought - used),
});

/** What so many more addresses mean. */
export const addressRoom = (
	{ used, allowed }: { readonly used: number; readonly allowed: number },
	count: number,
): Room => ({
	row: rowOf("addresses", used, allowed, count),
	blocked: missing("addresses", count, allowed - used),
});

const missing = (what: string, count: number, free: number): Text | null =>
	count <= 0 || count <= free
		? null
		: say(`bulk.missing.${what}`, { count, free: Math.max(0, free) });

const rowOf = (
	name: string,
	used: number,
	total: number,
	count: number,
): Row => ({
	label: say(`bulk.row.${name}`),
	value:
		count === 0 ? of(used, total) : [of(used, total), of(used + count, total)],
});

const of = (used: number, total: number): Text =>
	say("bulk.of", { used, total });
