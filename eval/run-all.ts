import type { Case } from "./cases.ts";
import type { Result } from "./result.ts";
import { type Bench, runCase } from "./run-case.ts";
import { runners } from "./runners/runners.ts";

/** Runs cases, `parallel` at a time, in order; ends early, with what there is, when the bench is stopped. */
export const runAll = async (
	cases: readonly Case[],
	bench: Bench,
	parallel: number,
	onResult: (results: readonly Result[]) => void,
): Promise<readonly Result[]> => {
	const results: Result[] = [];
	const waiting = cases.values();
	// Everybody is somebody else, or the fair turns of one person would be measured.
	const work = async (_: unknown, index: number): Promise<void> => {
		for (const one of waiting) {
			const result = await runCase(
				one,
				runners[one.action],
				bench,
				`eval-${index}`,
			);
			if (result === null) return;
			results.push(result);
			onResult(results);
		}
	};
	await Promise.all(Array.from({ length: parallel }, work));
	return results;
};
