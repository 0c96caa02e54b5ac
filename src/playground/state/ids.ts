import { randomBytes } from "node:crypto";

/** Makes Slack-like ids and message times. */
export type Ids = {
	/** A new id such as F0K3J9… with the given first letters. */
	next(prefix: string): string;
	/** A new message time, later than every one before. */
	ts(): string;
	/** A random string nobody guesses, of hexadecimal digits. */
	secret(): string;
};

/** Creates ids; message times are microseconds since 1970 and never repeat. */
export function createIds(now: () => number): Ids {
	let last = 0;
	return {
		next: (prefix) =>
			`${prefix}0${randomBytes(5).toString("hex")}`.toUpperCase(),
		ts() {
			last = Math.max(now() * 1000, last + 1);
			return timestampOf(last);
		},
		secret: () => randomBytes(16).toString("hex"),
	};
}

/** A moment in microseconds as Slack writes it: seconds, a point, six digits. */
export function timestampOf(microseconds: number): string {
	const seconds = Math.floor(microseconds / 1_000_000);
	const rest = String(microseconds % 1_000_000).padStart(6, "0");
	return `${seconds}.${rest}`;
}
