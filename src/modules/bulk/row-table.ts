import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { Line } from "./batches.ts";
import { faultsText, shownCell } from "./cell-faults.ts";
import type { Checked, Kind } from "./kind.ts";

/** Rows with their number, the two cells by which they are known, and what is wrong or will be done. */
export const rowTable = (
	kind: Pick<Kind<never>, "subject" | "shown" | "will">,
	lines: readonly Checked[],
): Block =>
	tableOf(
		kind,
		lines.map(({ number, cells, faults }) => ({
			number,
			cells,
			what: faults.length === 0 ? kind.will(cells) : faultsText(faults),
		})),
	);

/** Rows with what became of them. */
export const tableOf = (
	{ subject, shown }: Pick<Kind<never>, "subject" | "shown">,
	rows: readonly (Line & { readonly what: Text })[],
): Block => ({
	kind: "table",
	columns: ["number", subject, `${subject}-who`, "what"].map((name) =>
		say(`bulk.head.${name}`),
	),
	rows: rows.map(({ number, cells, what }) => [
		number,
		...shown(cells).map((cell) =>
			typeof cell === "string" ? shownCell(cell) : cell,
		),
		what,
	]),
});
