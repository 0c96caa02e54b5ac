import type { ProblemCode } from "../../../src/core/problem.ts";

/** A file that wants to do harm, and what may come of it. `never` are words that must not be in what was read. */
export type Hostile = {
	readonly what: string;
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly outcomes: readonly (ProblemCode | "read")[];
	readonly never?: string;
};

type Outcomes = Hostile["outcomes"];

export const unsafe: Outcomes = ["file-unsafe"];
export const harmless: Outcomes = ["read"];
/** Readers may stop or go on, as long as they end in time and memory. */
export const either: Outcomes = ["read", "file-unsafe", "file-damaged"];

/** A hostile file in one line. */
export const hostile = (
	what: string,
	name: string,
	bytes: Uint8Array,
	outcomes: Outcomes,
	never?: string,
): Hostile => ({
	what,
	name,
	bytes,
	outcomes,
	...(never === undefined ? {} : { never }),
});
