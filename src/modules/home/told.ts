import { Problem } from "../../core/problem.ts";

/** What a system tells within `patience` ms; null when it tells a problem or is silent, as a page does not wait for one of its parts. */
export const told = <T>(
	read: () => Promise<T>,
	patience = 4000,
): Promise<T | null> =>
	Promise.race([read().catch(nullIfProblem), silence(patience)]);

const nullIfProblem = (error: unknown): null => {
	if (error instanceof Problem) return null;
	throw error;
};

const silence = (ms: number): Promise<null> =>
	new Promise((resolve) => {
		setTimeout(() => resolve(null), ms).unref();
	});
