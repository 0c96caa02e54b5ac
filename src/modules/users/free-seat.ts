import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Seats } from "./users.ts";

/** What taking one more seat means: the row that says so, and whether it is the last free one. Problems: `seat-ceiling`, `no-seat`. */
export const seatTaken = ({
	used,
	bought,
	ceiling,
}: Seats): { readonly row: Row; readonly isLast: boolean } => {
	if (used >= ceiling) throw new Problem("seat-ceiling", { ceiling });
	if (used >= bought) throw new Problem("no-seat", { used, bought });
	const isLast = used + 1 === bought;
	const after = say(isLast ? "users.of-last" : "users.of", {
		used: used + 1,
		total: bought,
	});
	return { row: { label, value: [of(used, bought), after] }, isLast };
};

/** The row that says a seat becomes free. */
export const seatFreed = ({ used, bought }: Seats): Row => ({
	label,
	value: [of(used, bought), of(used - 1, bought)],
});

/** "20 of 21". */
export const of = (used: number, total: number): Text =>
	say("users.of", { used, total });

const label = say("users.row.seats");
