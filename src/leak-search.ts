import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { LogEvent } from "./core/log.ts";
import { Problem } from "./core/problem.ts";
import { formsOf } from "./leak-forms.ts";
import type {
	FindLeaks,
	LeakPlace,
	LeakReport,
} from "./modules/assistant/leaks.ts";
import type { RawTables } from "./store/raw-tables.ts";

/** Everything this product leaves behind: its databases, the folder of its files (null: none), and what it logged. */
export type Traces = {
	readonly databases: readonly RawTables[];
	readonly folder: string | null;
	/** What lies in there and belongs to people: the documents they filed. */
	readonly except?: string;
	readonly events: () => readonly LogEvent[];
};

/** Makes the search through all traces; reads at most `most` bytes. */
export const createLeakSearch =
	(traces: Traces, most = 500_000_000): FindLeaks =>
	async (marker, signal) => {
		const forms = formsOf(marker);
		const events = traces.events();
		const told = events.filter((event) =>
			holds(Buffer.from(JSON.stringify(event)), forms),
		);
		const tables = await searchTables(traces.databases, forms, most, signal);
		const files = await searchFiles(
			traces,
			forms,
			Math.max(0, most - tables.bytes),
			signal,
		);
		return {
			tables: tables.tables,
			rows: tables.rows,
			files: files.files,
			unreadable: files.unreadable,
			events: events.length,
			bytes: tables.bytes + files.bytes,
			cut: tables.cut || files.cut,
			found: [
				...places("table", tables.found),
				...places("file", files.found),
				...places(
					"log",
					told.map(({ event }) => event),
				),
			],
		};
	};

const places = (
	kind: LeakPlace["kind"],
	names: readonly string[],
): readonly LeakPlace[] => [...new Set(names)].map((name) => ({ kind, name }));

const holds = (bytes: Buffer, forms: readonly Buffer[]): boolean =>
	forms.some((form) => bytes.includes(form));

const searchTables = async (
	databases: readonly RawTables[],
	forms: readonly Buffer[],
	most: number,
	signal: AbortSignal,
) => {
	const seen = { rows: 0, bytes: 0, cut: false };
	const found: string[] = [];
	let tables = 0;
	for (const database of databases)
		for await (const { table, rows } of database()) {
			if (signal.aborted) throw new Problem("stopped");
			if (rows.length === 0) tables += 1;
			if (seen.bytes >= most) seen.cut ||= rows.length > 0;
			else {
				const bytes = Buffer.from(rows.join("\n"));
				seen.rows += rows.length;
				seen.bytes += bytes.length;
				if (holds(bytes, forms)) found.push(table);
			}
			// Others want to be answered meanwhile.
			await setImmediate();
		}
	return { tables, ...seen, found };
};

const scanned = z.object({
	files: z.number(),
	unreadable: z.number(),
	bytes: z.number(),
	cut: z.boolean(),
	found: z.array(z.string()),
});

const searchFiles = async (
	{ folder, except = null }: { folder: string | null; except?: string | null },
	forms: readonly Buffer[],
	most: number,
	signal: AbortSignal,
): Promise<
	Pick<LeakReport, "files" | "unreadable" | "bytes" | "cut"> & {
		readonly found: readonly string[];
	}
> => {
	if (folder === null)
		return { files: 0, unreadable: 0, bytes: 0, cut: false, found: [] };
	const scan = spawn(process.execPath, [scanFiles], {
		env: {},
		stdio: ["pipe", "pipe", "ignore"],
		signal,
	});
	const failed = new Promise<never>((_, reject) =>
		scan.on("error", (error) =>
			reject(signal.aborted ? new Problem("stopped") : error),
		),
	);
	scan.stdin.on("error", () => undefined);
	scan.stdin.end(
		JSON.stringify({
			folder,
			except,
			most,
			forms: forms.map((form) => form.toString("base64")),
		}),
	);
	const answer = await Promise.race([text(scan.stdout), failed]);
	return scanned.parse(JSON.parse(answer));
};

const scanFiles = fileURLToPath(new URL("./scan-files.ts", import.meta.url));
