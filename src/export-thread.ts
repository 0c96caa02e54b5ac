import { parentPort } from "node:worker_threads";
import type { Made, Wanted } from "./exporting.ts";
import { calendarFile, contactsFile } from "./pim/exports.ts";

let texts: string[] = [];

const made = (wanted: Wanted): string | null =>
	wanted.looks === null
		? contactsFile(texts)
		: calendarFile(texts, wanted.looks);

// What fails here ends the thread, and whoever waits is told so.
parentPort?.on("message", (wanted: Wanted) => {
	texts.push(...wanted.texts);
	if (wanted.hasMore) return;
	const done = { file: made(wanted) } satisfies Made;
	texts = [];
	parentPort?.postMessage(done);
});
