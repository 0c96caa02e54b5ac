import { type Figures, figuresOf } from "./figures.ts";
import type { Result } from "./result.ts";

/** A whole run, as the JSON file holds it and the page shows it. */
export type RunReport = {
	readonly model: string;
	/** Host and port alone: an address may hold more than others should read. */
	readonly host: string;
	readonly began: string;
	readonly seconds: number;
	readonly planned: number;
	/** False when somebody stopped the run. */
	readonly whole: boolean;
	readonly figures: Figures;
	readonly results: readonly Result[];
};

/** Sums a run up. */
export const reportOf = (
	run: Omit<RunReport, "figures" | "whole">,
): RunReport => ({
	...run,
	whole: run.results.length === run.planned,
	figures: figuresOf(run.results),
});
