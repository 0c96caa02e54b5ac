/** Gives turns at an endpoint: as many at once as it has slots, round robin between people. */
export type Pace = {
	/** Runs when it is this person's turn. Problems: `too-often` (too many waiting), `stopped` (cancelled while waiting; it then never runs). */
	readonly schedule: <T>(
		person: string,
		run: () => Promise<T>,
		signal: AbortSignal,
	) => Promise<T>;
};

/** How many may wait at one endpoint. */
export const waitingLimits = { person: 5, all: 100 } as const;
