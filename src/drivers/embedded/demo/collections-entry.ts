/** Something in a calendar of the demo. `on` is a week and a weekday (Monday is 0) from this Monday; without `time` it lasts whole days. */
export type DemoEntry = {
	readonly what?: "event" | "task" | "busy";
	readonly title: string;
	readonly on: readonly [week: number, weekday: number];
	readonly time?: string;
	readonly minutes?: number;
	readonly days?: number;
	readonly place?: string;
	readonly note?: string;
	/** Handles of `people.ts`; the owner of the calendar invites them. */
	readonly guests?: readonly string[];
	/** The rule of a series, such as `FREQ=WEEKLY;BYDAY=TU`. */
	readonly rule?: string;
	/** Weeks from the first in which the series has a pause. */
	readonly pauses?: readonly number[];
	/** One time of the series that is another. */
	readonly moved?: {
		readonly week: number;
		readonly time: string;
		readonly title?: string;
		readonly place?: string;
	};
	/** Minutes before it starts. */
	readonly alarm?: number;
	readonly categories?: readonly string[];
	/** A colour by its CSS name (RFC 7986). */
	readonly color?: string;
	/** Lines as they stand, for what is rare. */
	readonly lines?: readonly string[];
};
