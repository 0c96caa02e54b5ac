import type { Context } from "../../core/command.ts";
import type { Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Line, Subject } from "./batches.ts";
import type { TableLine } from "./needs.ts";

/** A column that is looked for: how tables name it, lower case without accents and signs; `weak` names count only where no other does. */
export type Column = {
	readonly name: string;
	readonly names: readonly string[];
	readonly weak?: readonly string[];
	readonly isNeeded: boolean;
};

/** A row as it was understood, with its cells in their plain form, and everything that is wrong with it. */
export type Checked = Line & { readonly faults: readonly Text[] };

/** What came of checking all rows together. */
export type Check = {
	readonly lines: readonly Checked[];
	/** What it takes: seats, addresses. */
	readonly rows: readonly Row[];
	readonly notes: readonly Text[];
	/** Why none of it can be done as things are. */
	readonly blocked: Text | null;
	/** The numbers an approval rests on. */
	readonly basis: unknown;
};

/** One kind of things that are made in bulk. */
export type Kind<S> = {
	readonly subject: Subject;
	readonly columns: readonly Column[];
	/** Which column stands where in a table without headings; null when that cannot be told. */
	readonly guess: (
		lines: readonly TableLine[],
	) => ReadonlyMap<string, number> | null;
	readonly check: (
		lines: readonly Line[],
		services: S,
		context: Context,
	) => Promise<Check>;
	/** The two cells by which a row is known. */
	readonly shown: (cells: Line["cells"]) => readonly [Text, Text];
	/** What will be done with a row, as whoever approves must know it: power, teams, further names. */
	readonly will: (cells: Line["cells"]) => Text;
};

/** The rows that can be done. */
export const fineOf = ({ lines }: Pick<Check, "lines">): readonly Checked[] =>
	lines.filter(({ faults }) => faults.length === 0);

/** The rows that are left out. */
export const faultyOf = ({ lines }: Pick<Check, "lines">): readonly Checked[] =>
	lines.filter(({ faults }) => faults.length > 0);
