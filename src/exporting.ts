import { Worker } from "node:worker_threads";
import { inSlices } from "./core/breathe.ts";
import { Problem } from "./core/problem.ts";
import { type Exports, exportsHere, type FileLooks } from "./pim/exports.ts";

/** A portion of the objects on their way to the thread; `looks` are null for contacts. The file is made after the last one. */
export type Wanted = {
	readonly texts: readonly string[];
	readonly looks: FileLooks | null;
	readonly hasMore: boolean;
};

/** What comes back; null when a second reader found something else. */
export type Made = { readonly file: string | null };

/** Opens the making of export files: few objects here, many in a thread beside us that is there for one file only, one file after the other. A thread that breaks or takes longer than `patience` (ms) is ended. */
export const openExporting = (
	patience = 120_000,
	script = new URL("./export-thread.ts", import.meta.url),
): Exports & { readonly close: () => Promise<void> } => {
	let working: Worker | null = null;
	let last: Promise<unknown> = Promise.resolve();
	let isClosed = false;
	const make = async (
		texts: readonly string[],
		looks: FileLooks | null,
	): Promise<string | null> => {
		if (isClosed) throw new Problem("unavailable");
		const worker = new Worker(script, { resourceLimits: limitsFor(texts) });
		working = worker;
		const answer = answerOf(worker, patience);
		await send(worker, texts, looks);
		const made = await answer;
		working = null;
		await worker.terminate();
		if (made === null) throw new Problem("unavailable");
		return made.file;
	};
	const inTurn = (
		texts: readonly string[],
		looks: FileLooks | null,
	): Promise<string | null> => {
		const next = last.then(() => make(texts, looks));
		last = next.then(nothing, nothing);
		return next;
	};
	return {
		calendar: (texts, looks) =>
			isSmall(texts)
				? exportsHere.calendar(texts, looks)
				: inTurn(texts, looks),
		contacts: (texts) =>
			isSmall(texts) ? exportsHere.contacts(texts) : inTurn(texts, null),
		close: async () => {
			isClosed = true;
			await working?.terminate();
		},
	};
};

/** Null when the thread ends or takes too long. */
const answerOf = (worker: Worker, patience: number): Promise<Made | null> =>
	new Promise((resolve) => {
		const tell = (made: Made | null) => {
			clearTimeout(late);
			resolve(made);
		};
		const late = setTimeout(() => tell(null), patience);
		worker.on("message", tell);
		// An error that nobody hears ends the process.
		worker.on("error", () => tell(null));
		worker.on("exit", () => tell(null));
	});

/** A portion at a time, as handing over all at once would hold up everybody. */
const send = (
	worker: Worker,
	texts: readonly string[],
	looks: FileLooks | null,
): Promise<unknown> =>
	inSlices(portionsOf(texts, looks), (wanted) => worker.postMessage(wanted));

const portionsOf = function* (
	texts: readonly string[],
	looks: FileLooks | null,
): Generator<Wanted> {
	let some: string[] = [];
	let size = 0;
	for (const text of texts) {
		if (size > portion) {
			yield { texts: some, looks, hasMore: true };
			[some, size] = [[], 0];
		}
		some.push(text);
		size += text.length;
	}
	yield { texts: some, looks, hasMore: false };
};

/** Letters. */
const portion = 1_000_000;

const nothing = () => undefined;

const isSmall = (texts: readonly string[]): boolean =>
	texts.length <= few &&
	texts.reduce((sum, text) => sum + text.length, 0) <= fewLetters;

const few = 50;
const fewLetters = 100_000;

/** A thread that wants more than its texts can need breaks alone; with room to spare it would clean up late. */
const limitsFor = (texts: readonly string[]) => {
	const letters = texts.reduce((sum, text) => sum + text.length, 0);
	return {
		maxOldGenerationSizeMb: Math.ceil(192 + (letters * 24) / 1_000_000),
		maxYoungGenerationSizeMb: 16,
	};
};
