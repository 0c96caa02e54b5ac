import { parentPort } from "node:worker_threads";
import type { Made, Wanted } from "./exporting.ts";
import { calendarFile, contactsFile } from "./pim/exports.ts";

const texts: string[] = [];

// What fails here ends the thread, and whoever waits is told so.
parentPort?.on("message", (wanted: Wanted) => {
	texts.push(...wanted.texts);
	if (wanted.hasMore) return;
	const { looks } = wanted;
	const file =
		looks === null ? contactsFile(texts) : calendarFile(texts, looks);
	parentPort?.postMessage({ file } satisfies Made);
});
