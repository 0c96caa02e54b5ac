import { z } from "zod";
import type { Shelf } from "./codes.ts";

/** Counts how often something was done within the last hour, by whom and to whom. */
export type Allowance = {
	/** True, and counted for every one of these names, when each has been counted fewer than three times. */
	readonly take: (names: readonly string[]) => Promise<boolean>;
};

/** Makes the count; within one process only one is taken at a time, so that nobody gets more by asking all at once. */
export const createAllowance = (shelf: Shelf, now: () => number): Allowance => {
	let turn: Promise<unknown> = Promise.resolve();
	const recent = async (name: string): Promise<readonly number[]> => {
		const found = times.safeParse(await shelf.get(`sent ${name}`));
		return found.success ? found.data.filter((at) => at > now() - hour) : [];
	};
	const count = async (names: readonly string[]): Promise<boolean> => {
		const counts = await Promise.all(names.map(recent));
		if (counts.some((before) => before.length >= most)) return false;
		await Promise.all(
			names.map((name, index) =>
				shelf.set(`sent ${name}`, [...(counts[index] ?? []), now()], hour),
			),
		);
		return true;
	};
	return {
		take: (names) => {
			const mine = turn.then(() => count(names));
			turn = mine.catch(() => undefined);
			return mine;
		},
	};
};

const hour = 3_600_000;
const most = 3;
const times = z.array(z.number());
