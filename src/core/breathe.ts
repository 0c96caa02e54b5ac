import { setImmediate } from "node:timers/promises";

/** Lets everybody else have their turn when work has held them up for some milliseconds: `await` it between the parts of long work; null, which costs nothing, while there is time left. */
export const breathe = (): Promise<void> | null =>
	performance.now() - since < longest ? null : turn();

/** Does the same work for each of many, breathing between them, so that thousands hold up nobody; the results in the same order. */
export const inSlices = async <T, R>(
	all: Iterable<T>,
	work: (one: T) => R,
): Promise<readonly R[]> => {
	const done: R[] = [];
	for (const one of all) {
		const wait = breathe();
		if (wait) await wait;
		done.push(work(one));
	}
	return done;
};

const turn = async (): Promise<void> => {
	await setImmediate();
	since = performance.now();
};

/** Milliseconds. A chat platform wants its answers within 3 s, and many may work side by side. */
const longest = 15;

// One for the whole process: what counts is how long nobody else had a turn, whoever worked.
let since = 0;
