import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { SeatCount } from "./people.ts";

/** What taking so many means: the row that says so, and the problem when they are not there. */
export type Room = { readonly row: Row; readonly blocked: Problem | null };

/** What so many more seats mean. Problems: `seat-ceiling`, `no-seat`. */
export const seatRoom = (
	{ used, bought, ceiling }: SeatCount,
	count: number,
): Room => ({
	row: rowOf("seats", used, bought, count),
	blocked:
		count === 0 || used + count <= Math.min(bought, ceiling)
			? null
			: used + count > ceiling
				? new Problem("seat-ceiling", { ceiling })
				: new Problem("no-seat", { used, bought }),
});

/** What so many more addresses mean. Problem: `no-address-left`. */
export const addressRoom = (
	{ used, allowed }: { readonly used: number; readonly allowed: number },
	count: number,
): Room => ({
	row: rowOf("addresses", used, allowed, count),
	blocked:
		count === 0 || used + count <= allowed
			? null
			: new Problem("no-address-left", { used, allowed }),
});

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
