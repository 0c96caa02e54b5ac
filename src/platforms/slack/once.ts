import type { Log } from "../../core/log.ts";

/** Answers true only the first time a key is seen within its time; Slack sends again what it thinks was not heard. */
export type Once = (key: string) => Promise<boolean>;

/** What is needed of a short-lived store. */
export type Remembered = {
	readonly has: (key: string) => Promise<boolean>;
	readonly set: (key: string, value: true) => Promise<unknown>;
};

/** Makes the guard; two of the same at the same moment are told apart in memory. */
export const createOnce = (remembered: Remembered, log: Log): Once => {
	const now = new Set<string>();
	return async (key) => {
		if (now.has(key)) return repeated(log, key);
		now.add(key);
		try {
			if (await remembered.has(key)) return repeated(log, key);
			await remembered.set(key, true);
			return true;
		} finally {
			now.delete(key);
		}
	};
};

const repeated = (log: Log, key: string): false => {
	log({ event: "repeated", kind: key.split(":")[0] ?? "" });
	return false;
};
