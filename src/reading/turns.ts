import { Problem } from "../core/problem.ts";

/** Waits for one of a few places; what it returns gives the place back. Problem `stopped` when the signal aborts first. */
export type TakeTurn = (signal: AbortSignal) => Promise<() => void>;

/** Makes turns: `most` at once, others in the order in which they came. */
export const createTurns = (most: number): TakeTurn => {
	let free = most;
	const waiting = new Set<() => void>();
	const next = (): void => {
		const [first] = waiting;
		if (!first) free += 1;
		else {
			waiting.delete(first);
			first();
		}
	};
	return async (signal) => {
		if (signal.aborted) throw new Problem("stopped");
		if (free > 0) free -= 1;
		else
			await new Promise<void>((resolve, reject) => {
				const start = (): void => {
					signal.removeEventListener("abort", leave);
					resolve();
				};
				const leave = (): void => {
					waiting.delete(start);
					reject(new Problem("stopped"));
				};
				waiting.add(start);
				signal.addEventListener("abort", leave, { once: true });
			});
		return next;
	};
};
