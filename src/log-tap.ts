import type { Log, LogEvent } from "./core/log.ts";

/** A log whose newest events stay in memory. */
export type LogTap = {
	readonly log: Log;
	/** The newest events of this process, oldest first. */
	readonly events: () => readonly LogEvent[];
};

/** Writes to `log` and remembers the newest `most` events. */
export const createLogTap = (log: Log, most = 2000): LogTap => {
	let events: LogEvent[] = [];
	return {
		log: (event) => {
			events.push(event);
			// In halves, as moving everything for each event would cost more than the event.
			if (events.length >= 2 * most) events = events.slice(-most);
			log(event);
		},
		events: () => events.slice(-most),
	};
};
