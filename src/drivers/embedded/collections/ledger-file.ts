import { join } from "node:path";
import { z } from "zod";
import { quietly } from "../drive/disk-failure.ts";
import { readJson, writeJson } from "./json-file.ts";
import type { Ledger } from "./ledger.ts";

const ledgerSchema = z.strictObject({
	version: z.literal(1),
	marks: z.array(z.tuple([z.string(), z.int()])),
	files: z.array(
		z.tuple([
			z.string(),
			z.string(),
			z.string().nullable(),
			z.string(),
			z.int(),
		]),
	),
	gone: z.array(z.tuple([z.string(), z.int()])),
});

/** The ledger beside a collection's objects; null when there is none that can be used, and then everything is told anew. */
export const readLedger = async (folder: string): Promise<Ledger | null> => {
	const read = await readJson(pathOf(folder), ledgerSchema);
	if (read === null || read === "garbled") return null;
	return {
		marks: read.marks,
		files: new Map(
			read.files.map(([name, etag, uid, seen, number]) => [
				name,
				{ etag, uid, seen, number },
			]),
		),
		gone: new Map(read.gone),
	};
};

/** Keeps a ledger; false where the disk takes nothing, so that its tokens may not be given. */
export const keepLedger = (folder: string, ledger: Ledger): Promise<boolean> =>
	quietly(
		writeJson(pathOf(folder), {
			version: 1,
			marks: ledger.marks,
			files: [...ledger.files].map(([name, { etag, uid, seen, number }]) => [
				name,
				etag,
				uid,
				seen,
				number,
			]),
			gone: [...ledger.gone],
		}).then(() => true),
		false,
	);

const pathOf = (folder: string): string => join(folder, ".suitemate.json");
