import type { Actor } from "../../core/actor.ts";
import type { Audit } from "../../core/audit.ts";
import type { Chat } from "../../core/chat.ts";
import type { Jobs } from "../../core/job.ts";
import type { Requests } from "../../core/request.ts";
import type { Text } from "../../core/text.ts";
import type { Batches } from "./batches.ts";

/** A row of a table with the number a spreadsheet gives it. */
export type TableLine = {
	readonly number: number;
	readonly cells: readonly string[];
};

/** Takes a table apart, or says why it is none. */
export type ReadTable = (
	given: Uint8Array | string,
) => Promise<readonly TableLine[] | "workbook" | "binary" | "quote">;

/** A sentence in somebody's language, for a file. */
export type InWords = (
	text: Text,
	reader: Pick<Actor, "locale" | "zone">,
) => string;

/** What reading a table takes. */
export type Reading = {
	readonly chat: Pick<Chat, "file">;
	readonly readTable: ReadTable;
	readonly batches: Batches;
};

/** What looking at the results of a job takes. */
export type Results = {
	readonly requests: Pick<Requests, "get">;
	readonly jobs: Pick<Jobs, "steps" | "takeSecrets">;
	readonly audit: Pick<Audit, "add">;
	readonly batches: Batches;
	readonly inWords: InWords;
};
