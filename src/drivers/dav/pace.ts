import Bottleneck from "bottleneck";

/** How fast one account may be asked. */
export type Speed = {
	/** Calls on their way at the same time. */
	readonly atOnce: number;
	/** Calls that begin in one second. */
	readonly perSecond: number;
};

/** What servers of others bear without complaining, none of which documents a limit. */
export const usualSpeed: Speed = { atOnce: 4, perSecond: 20 };

/** A server on this machine is our own: it takes as many as it can answer. */
export const ownSpeed: Speed = { atOnce: 4, perSecond: 5000 };

/** The pace of all calls of one account. */
export type Pace = {
	/** Runs when it is this call's turn. */
	readonly schedule: <T>(run: () => Promise<T>) => Promise<T>;
	/** No call begins for so many ms. */
	readonly rest: (ms: number) => void;
};

/** Makes it; nothing of it has to be closed. */
export const createPace = (
	{ atOnce, perSecond }: Speed,
	now: () => number = () => performance.now(),
): Pace => {
	const limiter = new Bottleneck({
		maxConcurrent: atOnce,
		reservoir: perSecond,
		reservoirRefreshAmount: perSecond,
		reservoirRefreshInterval: 1000,
	});
	let restsUntil = 0;
	return {
		schedule: (run) =>
			limiter.schedule(async () => {
				const ms = restsUntil - now();
				if (ms > 0) await pause(ms);
				return run();
			}),
		rest: (ms) => {
			restsUntil = Math.max(restsUntil, now() + ms);
		},
	};
};

/** Waits so many ms. */
export const pause = (ms: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
