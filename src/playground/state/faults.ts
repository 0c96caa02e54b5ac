/** Where a fault strikes. `processing`: an uploaded image is usable only after `delayMs`, as in real Slack. */
export type FaultPath =
	| "api"
	| "dispatch"
	| "hooks"
	| "upload"
	| "files"
	| "processing";

/**
 * Something that goes wrong `times` times (default 1). Slow: waits `delayMs` first. Cut: the work is done, the answer is
 * lost. 429 and 500: not done. `method` narrows it to one Web API method, or with `path: "dispatch"` to one kind of
 * envelope (slash_commands, interactive, events_api, options). Retry (dispatch only): delivered twice, the second time with Slack's retry headers.
 */
export type Fault = {
	path?: FaultPath;
	method?: string;
	kind: "retry" | "429" | "500" | "slow" | "cut";
	times?: number;
	retryAfter?: number;
	delayMs?: number;
};

/** Faults waiting to strike. */
export type Faults = {
	plan(fault: Fault): void;
	/** Takes the first planned fault for this place, `null` when none is planned. */
	strike(path: FaultPath, method?: string): Fault | null;
};

/** Creates an empty plan; a fault without path strikes the Web API. */
export function createFaults(): Faults {
	const planned: { fault: Fault; left: number }[] = [];
	return {
		plan: (fault) => {
			planned.push({ fault, left: fault.times ?? 1 });
		},
		strike(path, method) {
			const found = planned.find(
				({ fault }) =>
					(fault.path ?? "api") === path &&
					(fault.method === undefined || fault.method === method),
			);
			if (found === undefined) return null;
			found.left -= 1;
			if (found.left <= 0) planned.splice(planned.indexOf(found), 1);
			return found.fault;
		},
	};
}
