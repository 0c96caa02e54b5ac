import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Batch } from "./batches.ts";
import { findColumns, unusable } from "./find-columns.ts";
import type { Kind } from "./kind.ts";
import type { Reading } from "./needs.ts";

/** What was given: a file of the chat, or pasted rows. */
export type Given = {
	readonly table?: readonly string[] | undefined;
	readonly rows?: string | undefined;
};

/** Reads a table into rows by column; at most 1,000 rows and 1 MB. Problems: `table-unusable`, `file-large`, `file-empty`, and those of the chat's files. */
export const takeIn = async (
	kind: Kind<never>,
	given: Given,
	services: Reading,
	{ actor }: Context,
): Promise<Batch> => {
	const read = await services.readTable(
		await readGiven(given, services, actor),
	);
	if (typeof read === "string") throw unusable(read);
	// Before anything is done for each row and column: one row may be headings.
	if (read.length > mostRows + 1) throw unusable("many", { most: mostRows });
	if (read.some(({ cells }) => cells.length > mostColumns))
		throw unusable("wide", { most: mostColumns });
	const found = findColumns(read, kind);
	if (found.lines.length === 0) throw unusable("empty");
	if (found.lines.length > mostRows) throw unusable("many", { most: mostRows });
	return { subject: kind.subject, ...found };
};

const mostRows = 1000;
const mostColumns = 100;
const mostBytes = 1_000_000;

const readGiven = async (
	{ table = [], rows = "" }: Given,
	{ chat }: Reading,
	{ account }: Context["actor"],
): Promise<Uint8Array | string> => {
	const [id] = table;
	if (id === undefined) return rows;
	const { bytes } = await chat.file(id, account);
	if (bytes.length > mostBytes) throw new Problem("file-large", { most: 1 });
	if (bytes.length === 0) throw new Problem("file-empty");
	return bytes;
};
