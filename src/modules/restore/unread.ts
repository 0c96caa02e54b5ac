import { Problem, type ProblemCode } from "../../core/problem.ts";

const passing: readonly ProblemCode[] = [
	"sync-unreachable",
	"sync-busy",
	"sync-garbled",
];

/** Whoever only looks reads that nothing was changed: turns what kept the server's state from being read into Problem `restore-unread`. */
export const unread = (error: unknown): never => {
	if (error instanceof Problem && passing.includes(error.code))
		throw new Problem("restore-unread");
	throw error;
};
