/** Slack's waiting times in milliseconds, and the time; tests shorten single ones. */
export type Clock = {
	now: () => number;
	ackMs: number;
	triggerMs: number;
	responseUrlMs: number;
	eventRetryMs: readonly number[];
	codeMs: number;
};

/** Slack's real times: 3 s to answer, 3 s per trigger, 30 min per response_url, 10 min per OAuth code, events again at once, after 1 and after 5 minutes. */
export function defineClock(shorter: Partial<Clock> = {}): Clock {
	return {
		now: Date.now,
		ackMs: 3000,
		triggerMs: 3000,
		responseUrlMs: 30 * 60_000,
		eventRetryMs: [0, 60_000, 5 * 60_000],
		codeMs: 10 * 60_000,
		...shorter,
	};
}
