import { Problem } from "../../core/problem.ts";

/** What is still to be done or read once something was changed: a problem of it must not say that nothing was, so it is `ksuite-unclear`. */
export const afterwards = <T>(work: Promise<T>): Promise<T> =>
	work.catch((error: unknown) => {
		throw error instanceof Problem ? new Problem("ksuite-unclear") : error;
	});

/** The same for what can be done without: null in its place. */
export const ifPossible = <T>(work: Promise<T>): Promise<T | null> =>
	work.catch((error: unknown) => {
		if (error instanceof Problem) return null;
		throw error;
	});
