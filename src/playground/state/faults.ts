/** Where a fault strikes. `files`: a download of the app. `events`: messages with files, as events and shortcuts show them. `processing`: an uploaded image is usable only after `delayMs`, as in real Slack. */
export type FaultPath =
	| "api"
	| "dispatch"
	| "hooks"
	| "upload"
	| "files"
	| "events"
	| "processing";

/**
 * Something that goes wrong `times` times (default 1). Slow: waits `delayMs` first. Cut: the work is done, the answer is
 * lost. 429 and 500: not done. `method` narrows it to one Web API method, or with `path: "dispatch"` to one kind of
 * envelope (slash_commands, interactive, events_api, options). Retry (dispatch only): delivered twice, the second time with Slack's retry headers.
 * Stub (events only): the files are named by their ids only, as in Slack Connect. Downloads only: redirect sends the app to `location` (this server under
 * another host's name if not given), endless never ends, drip gives a byte every `delayMs`, sign-in is the page for strangers, and cut ends in the middle.
 */
export type Fault = {
	path?: FaultPath;
	method?: string;
	kind:
		| "retry"
		| "429"
		| "500"
		| "slow"
		| "cut"
		| "stub"
		| "redirect"
		| "endless"
		| "drip"
		| "sign-in";
	times?: number;
	retryAfter?: number;
	delayMs?: number;
	location?: string;
};

/** Faults waiting to strike. */
export type Faults = {
	plan(fault: Fault): void;
	/** Forgets those that have not struck. */
	calm(): void;
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
		calm: () => void planned.splice(0),
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
