import { Problem } from "../core/problem.ts";
import type { Asking } from "./model.ts";
import type { Pace } from "./pace.ts";
import { refusal } from "./refusal.ts";
import type { Limits } from "./settings.ts";

/** The patience of one question over all endpoints it is tried at: together they take no longer than one may. */
export type Patience = {
	/** Limits of the next try; with others left to ask, each gets its share. */
	readonly next: (isLast: boolean) => Limits;
	/** Work that counts; waiting for a turn does not. */
	readonly timed: <T>(work: () => Promise<T>) => Promise<T>;
};

// However late it is, an endpoint that answers at once may.
const shortest = 1000;

/** Full patience for a question with `count` endpoints to ask. */
export const createPatience = (limits: Limits, count: number): Patience => {
	let left = limits.total;
	const share = limits.total / count;
	return {
		next: (isLast) => ({
			...limits,
			first: Math.min(limits.first, left, isLast ? left : share),
			line: isLast ? limits.line : Math.min(limits.line, share),
			again: isLast ? limits.again : Math.min(limits.again, shortest),
			total: left,
		}),
		timed: async (work) => {
			const start = performance.now();
			return work().finally(() => {
				left = Math.max(shortest, left - (performance.now() - start));
			});
		},
	};
};

/** Runs when it is this person's turn, but waits for it no longer than `patience` ms (`model-refused`). */
export const inTurn = async <T>(
	pace: Pace,
	{ person, signal }: Asking,
	patience: number,
	run: () => Promise<T>,
): Promise<T> => {
	const tired = new AbortController();
	const timer = setTimeout(() => tired.abort(), patience);
	const serve = (): Promise<T> => {
		clearTimeout(timer);
		return run();
	};
	const either = AbortSignal.any([signal, tired.signal]);
	return pace
		.schedule(person, serve, either)
		.catch((error: unknown) => {
			const gaveUp = tired.signal.aborted && !signal.aborted;
			throw gaveUp && isStopped(error) ? refusal("line") : error;
		})
		.finally(() => clearTimeout(timer));
};

const isStopped = (error: unknown): boolean =>
	error instanceof Problem && error.code === "stopped";
