/** How a source is looked after: the last day whose nightly point there is, when everything was read again last (ms), and how many points are damaged. */
export type Care = {
	readonly source: string;
	readonly night: string | null;
	readonly verified: number | null;
	readonly damaged: number;
};

/** Who looks after which source, so that of several processes one does. */
export type Caring = {
	/** Takes the right to look after a source until a moment (ms): true for exactly one caller, until {@link Caring.done} gives it back or the moment is over. */
	readonly take: (
		source: string,
		now: number,
		until: number,
	) => Promise<boolean>;
	/** Gives the right back, and notes what was done. */
	readonly done: (
		source: string,
		did: Partial<Omit<Care, "source">>,
	) => Promise<void>;
	/** Of all sources. */
	readonly list: () => Promise<readonly Care[]>;
};
