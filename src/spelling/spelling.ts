import { Worker } from "node:worker_threads";
import { Problem } from "../core/problem.ts";
import type { Mistake, SpellingLanguage, SpellingOptions } from "./mistake.ts";

/** A text on its way to the reading thread. */
export type Job = {
	readonly text: string;
	readonly language: SpellingLanguage;
	readonly options: SpellingOptions;
};

/** What comes back; null when it could not be read. */
export type Checked = {
	readonly mistakes: readonly Mistake[] | null;
};

/** Looks up words in dictionaries that come with the product, in one thread beside us. Problem: `unavailable`, `too-long`. */
export type Spelling = {
	/** The words that are wrong, in their order. Placeholders such as [[LINK_1]], quoted lines and the signature are left alone. */
	readonly check: (
		text: string,
		language: SpellingLanguage,
		options: SpellingOptions,
	) => Promise<readonly Mistake[]>;
	readonly close: () => Promise<void>;
};

/** Makes a spelling check: its thread starts with the first text, never keeps the process alive when idle, is replaced when it breaks or takes longer than `patience` for a text, and gives its memory back after `rest` without work (ms). */
export const createSpelling = (
	{ patience, rest } = { patience: 5_000, rest: 180_000 },
	script = new URL("./spelling-thread.ts", import.meta.url),
): Spelling => {
	let thread: Worker | null = null;
	let tell: ((checked: Checked | null) => void) | null = null;
	let idle: NodeJS.Timeout | undefined;
	let turn: Promise<unknown> = Promise.resolve();
	let waiting = 0;
	let era = 0;
	const stop = async () => {
		const old = thread;
		thread = null;
		clearTimeout(idle);
		tell?.(null);
		await old?.terminate();
	};
	const start = (): Worker => {
		const worker = new Worker(script, { resourceLimits });
		const broken = () => void (thread === worker ? stop() : undefined);
		worker.on("message", (checked: Checked) =>
			thread === worker ? tell?.(checked) : undefined,
		);
		worker.on("error", broken);
		worker.on("exit", broken);
		return worker;
	};
	const ask = (job: Job) =>
		new Promise<readonly Mistake[] | null>((resolve) => {
			thread ??= start();
			const worker = thread;
			const late = setTimeout(() => void stop(), patience);
			tell = (checked) => {
				clearTimeout(late);
				tell = null;
				worker.unref();
				idle = setTimeout(() => void stop(), rest).unref();
				resolve(checked?.mistakes ?? null);
			};
			clearTimeout(idle);
			worker.ref();
			worker.postMessage(job);
		});
	// One at a time, so that a text is never late because of another.
	const inTurn = (job: Job) => {
		const mine = era;
		const own = turn.then(() => (mine === era ? ask(job) : null));
		turn = own.catch(() => null);
		return own;
	};
	return {
		check: async (text, language, options) => {
			if (text.length > most) throw new Problem("too-long");
			if (waiting >= crowd) throw new Problem("unavailable");
			waiting++;
			const mistakes = await inTurn({ text, language, options }).finally(() => {
				waiting--;
			});
			if (!mistakes) throw new Problem("unavailable");
			return mistakes;
		},
		close: async () => {
			era++;
			await stop();
		},
	};
};

// A message in Slack has at most this many characters.
const most = 40_000;
const crowd = 30;
const resourceLimits = { maxOldGenerationSizeMb: 192 };
