/** Something in a calendar at one time: an event, a task, or a time that is taken. */
export type Occurrence = {
	readonly uid: string;
	/** The place of its object; null where only texts were given. */
	readonly href: string | null;
	/** One line without control characters; empty where it has none. */
	readonly title: string;
	/** Moments (ms); a day that is whole begins and ends at midnight of the reader's zone. */
	readonly start: number;
	readonly end: number;
	/** First and last day of what takes whole days, as 2026-12-09; null for what has clock times. */
	readonly days: { readonly first: string; readonly last: string } | null;
	readonly isAllDay: boolean;
	/** `#rrggbb`, lower case, where it has one of its own. */
	readonly color: string | null;
	readonly place: string | null;
	readonly isCancelled: boolean;
	/** Of a task: it is done. */
	readonly isDone: boolean;
	readonly isRecurring: boolean;
	readonly what: "event" | "task" | "busy";
};

/** The time looked at (ms, the end is outside), the reader's zone, and how long events without an end are (minutes). */
export type Window = {
	readonly from: number;
	readonly to: number;
	readonly zone: string;
	readonly minutes: number;
};
