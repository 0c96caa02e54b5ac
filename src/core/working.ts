/** The jobs that this process works on. */
export type Working = {
	/** Our name among the processes that share the jobs. */
	readonly holder: string;
	/** How long a process may be silent before another goes on with its jobs, in ms. */
	readonly lease: number;
	/** Waits so many ms, or until the process ends. */
	readonly pause: (ms: number) => Promise<void>;
	/** Starts work on something unless it is being worked on already. */
	readonly start: (id: string, work: () => Promise<void>) => void;
	/** Aborted when the process ends; the running step is finished, the next one not begun. */
	readonly closing: AbortSignal;
	/** Until nothing is worked on any more. */
	readonly idle: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Makes the list of what is being worked on. */
export const createWorking = (holder: string, lease = 30_000): Working => {
	const running = new Map<string, Promise<void>>();
	const closing = new AbortController();
	const idle = async (): Promise<void> => {
		while (running.size > 0) await Promise.all(running.values());
	};
	return {
		holder,
		lease,
		pause: (ms) =>
			new Promise((resolve) => {
				const end = (): void => {
					clearTimeout(timer);
					closing.signal.removeEventListener("abort", end);
					resolve();
				};
				const timer = setTimeout(end, ms);
				closing.signal.addEventListener("abort", end);
			}),
		start: (id, work) => {
			if (running.has(id) || closing.signal.aborted) return;
			running.set(
				id,
				work().finally(() => running.delete(id)),
			);
		},
		closing: closing.signal,
		idle,
		close: async () => {
			closing.abort();
			await idle();
		},
	};
};
