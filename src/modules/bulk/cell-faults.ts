import { arg } from "../../core/arg.ts";
import { say, type Text } from "../../core/text.ts";
import type { Line } from "./batches.ts";

const text = arg.text();
const email = arg.email();

/** A fault of a row in words. */
export const fault = (why: string, values?: Record<string, Text>): Text =>
	say(`bulk.fault.${why}`, values);

/** All faults of a row in a row, each a sentence. */
export const faultsText = (faults: readonly Text[]): Text =>
	faults.reduce((one, other) => fault("and", { one, other }));

/** Characters that nobody sees, in any cell; cells of several lines are for lists only. */
export const controlFaults = (
	cells: Line["cells"],
	lists: readonly string[],
): readonly Text[] =>
	Object.entries(cells)
		.filter(([name, cell]) =>
			invisible.test(
				lists.includes(name) ? cell.replaceAll(/\r?\n/gu, "") : cell,
			),
		)
		.map(([name]) => fault("control", { column: label(name) }));

// Controls, directions, halves of characters, and signs that no reader sees.
const invisible =
	/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** A cell as it can be shown: what nobody sees is marked, and what is too long is cut. */
export const shownCell = (text: string): string => {
	const seen = text
		.replaceAll(/\s+/gu, " ")
		.replaceAll(new RegExp(invisible, "gu"), "\uFFFD");
	return seen.length > 80 ? `${seen.slice(0, 79)}…` : seen;
};

/** What is wrong with a name that has to be there. */
export const nameFaults = (name: string, cell: string): readonly Text[] => {
	if (cell === "") return [fault("missing", { column: label(name) })];
	if (cell.length > 128) return [fault("long", { column: label(name) })];
	return text.safeParse(cell).success || invisible.test(cell)
		? []
		: [fault("unusable", { column: label(name) })];
};

/** A mail address in lower case; null when it is none. */
export const readEmail = (cell: string): string | null => {
	const read = email.safeParse(cell.trim());
	return read.success ? read.data : null;
};

const label = (name: string): Text => say(`bulk.column.${name}`);
