import type { Change } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";

/** What a change of the drive brought; a drive does everything itself, so a hand-over is none of its answers. */
export const made = <T>(change: Change<T>): T => {
	if (change.kind === "handover") throw new Problem("unavailable");
	return change.facts;
};
