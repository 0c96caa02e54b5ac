import { newToken } from "../core/ids.ts";
import { Problem } from "../core/problem.ts";

/** A question under way; its id lets its person stop it. */
export type Run = { readonly id: string; readonly signal: AbortSignal };

/** The questions under way in this process. */
export type Runs = {
	/** Does some work that its person may stop; null when it was stopped by its person. */
	readonly during: <T>(
		person: string,
		signal: AbortSignal,
		work: (run: Run) => Promise<T>,
	) => Promise<T | null>;
	/** Stops a run; false when it is over already. Problem `not-yours` for anybody but its person. */
	readonly stop: (id: string, person: string) => boolean;
};

/** Keeps the running questions in memory, under ids nobody can guess. */
export const createRuns = (): Runs => {
	const running = new Map<string, { person: string; stop: () => void }>();
	return {
		during: async (person, signal, work) => {
			const id = newToken();
			const own = new AbortController();
			running.set(id, { person, stop: () => own.abort() });
			try {
				return await work({
					id,
					signal: AbortSignal.any([own.signal, signal]),
				});
			} catch (error) {
				if (own.signal.aborted) return null;
				throw error;
			} finally {
				running.delete(id);
			}
		},
		stop: (id, person) => {
			const run = running.get(id);
			if (run === undefined) return false;
			if (run.person !== person) throw new Problem("not-yours");
			run.stop();
			return true;
		},
	};
};
