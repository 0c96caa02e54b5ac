import type { DocumentKind, Read } from "../core/document.ts";
import { Problem } from "../core/problem.ts";
import { type Child, type Limits, openChild } from "./open-child.ts";
import type { Recognise } from "./recognise/recognise.ts";
import { recognised } from "./recognise/recognised.ts";
import { createTurns } from "./turns.ts";

/** What may be given: the child's program, what a child may use up, how many at once, what recognises text in pictures. */
export type ReadingOptions = Partial<Limits> & {
	readonly main?: URL;
	readonly most?: number;
	readonly recognise?: Recognise;
};

/** Makes the reading of files: each in a process of its own that can do nothing but read it, two at once, 10 s and 300 MB for each. Ends its processes on close. */
export const createReading = (
	options: ReadingOptions = {},
): { readonly read: Read; readonly close: () => Promise<void> } => {
	const main = options.main ?? new URL("./child.ts", import.meta.url);
	const limits = {
		patience: options.patience ?? 10_000,
		memory: options.memory ?? 300_000_000,
	};
	const takeTurn = createTurns(options.most ?? 2);
	const closing = new AbortController();
	const spare = createSpare((kind) => openChild(main, limits, kind));
	const running = new Set<Promise<unknown>>();
	const readText: Read = async ({ name, bytes }, signal) => {
		// Loaded with the first file: the libraries that look at it take memory that many never need.
		const { passGate } = await import("./gate.ts");
		const kind = await passGate(bytes, name);
		const giveBack = await takeTurn(signal);
		try {
			return await spare
				.take(kind)
				.read({ kind, name: name.slice(-300), bytes }, signal);
		} finally {
			giveBack();
			if (!closing.signal.aborted) spare.prepare(kind);
		}
	};
	const read: Read = async (file, signal) => {
		const either = AbortSignal.any([signal, closing.signal]);
		if (either.aborted) throw new Problem("stopped");
		const found = await readText(file, either);
		return options.recognise
			? recognised(found, file.bytes, options.recognise, either)
			: found;
	};
	return {
		read: (...file) => {
			const reading = read(...file);
			running.add(reading);
			const settled = (): boolean => running.delete(reading);
			reading.then(settled, settled);
			return reading;
		},
		close: async () => {
			closing.abort();
			await Promise.allSettled([...running, spare.close()]);
		},
	};
};

/** One child that waits, ready for a file like the last one, so that the next is read at once. */
const createSpare = (open: (likely: DocumentKind) => Child) => {
	let waiting: Child | null = null;
	let timer: NodeJS.Timeout | undefined;
	const drop = async (): Promise<void> => {
		const child = waiting;
		waiting = null;
		clearTimeout(timer);
		await child?.end();
	};
	return {
		take: (kind: DocumentKind): Child => {
			const child = waiting;
			waiting = null;
			clearTimeout(timer);
			return child?.isAlive() ? child : open(kind);
		},
		prepare: (kind: DocumentKind): void => {
			clearTimeout(timer);
			if (!waiting?.isAlive()) {
				waiting = open(kind);
				waiting.rest();
			}
			timer = setTimeout(drop, 60_000).unref();
		},
		close: drop,
	};
};
