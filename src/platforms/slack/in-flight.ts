/** Work that goes on after its acknowledgement, so that a stop can wait for it. */
export type InFlight = {
	readonly add: (work: Promise<unknown>) => void;
	readonly count: () => number;
	/** Resolves when nothing is left, or after `deadline` ms. */
	readonly settled: (deadline: number) => Promise<void>;
};

/** Makes the register of running work. */
export const createInFlight = (): InFlight => {
	const running = new Set<Promise<unknown>>();
	return {
		add: (work) => {
			running.add(work);
			const gone = () => running.delete(work);
			work.then(gone, gone);
		},
		count: () => running.size,
		settled: async (deadline) => {
			const end = Date.now() + deadline;
			while (running.size > 0 && Date.now() < end)
				await Promise.race([
					Promise.allSettled(running),
					pause(end - Date.now()),
				]);
		},
	};
};

const pause = (ms: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)).unref());
