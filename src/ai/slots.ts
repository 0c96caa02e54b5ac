import Bottleneck from "bottleneck";
import { Problem } from "../core/problem.ts";
import { type Pace, waitingLimits } from "./pace.ts";
import { createTurns } from "./turns.ts";

/** The pace of one endpoint that answers `slots` questions at once. */
export const createSlots = (
	slots: number,
	limits: { readonly person: number; readonly all: number } = waitingLimits,
): Pace => {
	const limiter = new Bottleneck({ maxConcurrent: slots });
	const turns = createTurns();
	return {
		schedule: <T>(
			person: string,
			run: () => Promise<T>,
			signal: AbortSignal,
		): Promise<T> => {
			if (signal.aborted) return Promise.reject(new Problem("stopped"));
			if (turns.waiting(person) >= limits.person || turns.all() >= limits.all)
				return Promise.reject(new Problem("too-often"));
			const { promise, resolve, reject } = Promise.withResolvers<T>();
			const cancel = (): void => {
				leave();
				reject(new Problem("stopped"));
			};
			const leave = turns.join(person, async () => {
				signal.removeEventListener("abort", cancel);
				await run().then(resolve, reject);
			});
			signal.addEventListener("abort", cancel, { once: true });
			// A free slot serves whoever's turn it is, not whoever asked for the slot.
			limiter.schedule(async () => turns.next()?.()).catch(reject);
			return promise;
		},
	};
};
