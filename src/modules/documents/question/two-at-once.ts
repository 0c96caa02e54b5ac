import { Problem } from "../../../core/problem.ts";

/** Does something for each of a list, two at a time and in order; the first failure ends the others too. Problem `stopped`. `onBegin` hears which one begins, from 1. */
export const twoAtOnce = async <T, R>(
	list: readonly T[],
	signal: AbortSignal,
	work: (one: T, signal: AbortSignal) => Promise<R>,
	onBegin: (number: number, count: number) => void,
): Promise<readonly R[]> => {
	const own = new AbortController();
	const both = AbortSignal.any([own.signal, signal]);
	const results: R[] = [];
	let next = 0;
	const worker = async (): Promise<void> => {
		while (next < list.length && !both.aborted) {
			const index = next;
			next += 1;
			onBegin(index + 1, list.length);
			for (const one of list.slice(index, index + 1))
				results[index] = await work(one, both);
		}
	};
	const guarded = (): Promise<void> =>
		worker().catch((error: unknown) => {
			own.abort();
			throw error;
		});
	await Promise.all([guarded(), guarded()]);
	if (signal.aborted) throw new Problem("stopped");
	return results;
};
