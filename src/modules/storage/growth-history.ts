import type { Sample } from "./growth.ts";

/** Reads what was used on each of the last days, oldest first. */
export type StorageHistory = (days: number) => Promise<readonly Sample[]>;

/** Makes the history of storage: our own daily readings, and for days without one what the system itself remembers. */
export const createStorageHistory =
	(parts: {
		/** Our own, of a moment (ms) or later. */
		readonly own: (since: number) => Promise<readonly Sample[]>;
		readonly theirs: StorageHistory;
		readonly now: () => number;
	}): StorageHistory =>
	async (days) => {
		const [own, theirs] = await Promise.all([
			parts.own(parts.now() - days * dayLength),
			parts.theirs(days),
		]);
		return oneADay(own, theirs);
	};

/** One sample for each day (UTC), oldest first; of several the first list's win, and of one list the first. */
export const oneADay = (
	...lists: readonly (readonly Sample[])[]
): readonly Sample[] => {
	const days = new Map<number, Sample>();
	for (const { at, used } of lists.flat()) {
		const day = Math.floor(at / dayLength);
		if (!days.has(day)) days.set(day, { at, used });
	}
	return [...days.values()].sort((one, other) => one.at - other.at);
};

const dayLength = 86_400_000;
