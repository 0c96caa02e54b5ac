/** How long calls may take and how long to wait between them, in ms. */
export type Patience = {
	/** Connecting and the whole answer, for reads and for changes; bytes sent get more by their size. */
	readonly read: number;
	readonly change: number;
	/** The first pause before a read is tried again; later ones grow. */
	readonly again: number;
	/** Between the two looks after an answer got lost. */
	readonly look: number;
	/** The first pause while something else is still going on there; later ones grow. */
	readonly going: number;
	/** The longest wait for work that goes on by itself. */
	readonly task: number;
};

/** What people can bear. */
export const usualPatience: Patience = {
	read: 15_000,
	change: 30_000,
	again: 400,
	look: 2000,
	going: 1000,
	task: 120_000,
};

/** Waits so many ms, a little more or less, so that those who failed together do not come back together. */
export const pause = (ms: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, ms * (0.75 + Math.random() / 2));
	});
