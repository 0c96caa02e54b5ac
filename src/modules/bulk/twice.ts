import type { Text } from "../../core/text.ts";
import { fault } from "./cell-faults.ts";

/** Tells of each row with which earlier one it shares a name; rows are given in their order, with the names they claim. */
export const createTwice = (): ((
	number: number,
	names: readonly string[],
) => readonly Text[]) => {
	const seen = new Map<string, number>();
	return (number, names) => {
		const rows = names.flatMap((name) => seen.get(name) ?? []);
		for (const name of names) if (!seen.has(name)) seen.set(name, number);
		const [row] = rows;
		return row === undefined ? [] : [fault("twice", { row })];
	};
};
