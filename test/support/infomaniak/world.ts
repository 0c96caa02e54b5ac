import type { Organisation } from "./organisation.ts";

/** What every door works on: the organisation, its clock in Unix seconds, new ids, and how work is done a little later. */
export type World = {
	readonly organisation: Organisation;
	readonly now: () => number;
	readonly next: () => number;
};

/** The next id of an organisation; ids are never used twice. */
export const createIds = (first: number): (() => number) => {
	let last = first;
	return () => {
		last += 1;
		return last;
	};
};
