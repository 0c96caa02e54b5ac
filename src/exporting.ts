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

/** Opens the making of export files: few objects here, many in a thread beside us, one file after the other. The thread starts with the first of them, never keeps the process alive when idle, is replaced when it breaks or takes longer than `patience`, and gives its memory back after `rest` without work (ms). */
export const openExporting = (
	{ patience, rest } = { patience: 120_000, rest: 20_000 },
	script = new URL("./export-thread.ts", import.meta.url),
): Exports & { readonly close: () => Promise<void> } => {
	let thread: Worker | null = null;
	let idle: NodeJS.Timeout | undefined;
	let last: Promise<unknown> = Promise.resolve();
	let isClosed = false;
	const stop = async () => {
		const old = thread;
		thread = null;
		clearTimeout(idle);
		await old?.terminate();
	};
	const start = (): Worker => {
		const worker = new Worker(script, { resourceLimits });
		// Heard also when nobody waits, as an error that nobody hears ends the process.
		const broken = () => void (thread === worker ? stop() : undefined);
		worker.on("error", broken);
		worker.on("exit", broken);
		return worker;
	};
	const make = async (
		texts: readonly string[],
		looks: FileLooks | null,
	): Promise<string | null> => {
		if (isClosed) throw new Problem("unavailable");
		thread ??= start();
		const worker = thread;
		clearTimeout(idle);
		worker.ref();
		const made = answerOf(worker, patience);
		const [answer] = await Promise.all([made, send(worker, texts, looks)]);
		if (answer === null) {
			await stop();
			throw new Problem("unavailable");
		}
		worker.unref();
		idle = setTimeout(() => void stop(), rest).unref();
		return answer.file;
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
		close: () => {
			isClosed = true;
			return stop();
		},
	};
};

/** Null when the thread ends or takes too long. */
const answerOf = (worker: Worker, patience: number): Promise<Made | null> =>
	new Promise((resolve) => {
		const tell = (made: Made | null) => {
			clearTimeout(late);
			worker.off("message", tell);
			worker.off("exit", none);
			resolve(made);
		};
		const none = () => tell(null);
		const late = setTimeout(none, patience);
		worker.on("message", tell);
		worker.on("exit", none);
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

const few = 100;
const fewLetters = 200_000;

/** A thread that wants more than this breaks alone. */
const resourceLimits = { maxOldGenerationSizeMb: 1500 };
