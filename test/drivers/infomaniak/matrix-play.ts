import { describe, expect, it } from "vitest";
import type { Exchange } from "../../support/infomaniak/exchange.ts";
import { judged } from "../../support/infomaniak/judged.ts";
import { playAll, type Use } from "./matrix-run.ts";

const nameOf = ({ method, how }: Use): string =>
	how ? `${method} ${how}` : method;

/** A test for each use: whatever fails at whichever call there is nothing to complain of, and every call and answer is as Infomaniak describes it. Several at once, as most of the time is waiting. */
export const itBearsAll = (uses: readonly Use[]): void => {
	describe("Infomaniak's driver, whatever fails at whichever call", () => {
		it.concurrent.each(uses.map((use) => ({ name: nameOf(use), use })))(
			"$name",
			({ use }) => mustBearAll(use),
		);
	});
};

/** Plays every fault at every call of a use: nothing to complain of, and every call and answer as Infomaniak describes them. */
const mustBearAll = async (use: Use): Promise<void> => {
	const kept = new Map<string, Exchange>();
	const { complaints, runs } = await playAll(use, (exchanges) => {
		for (const exchange of exchanges) {
			const { method, path, query, body, status, fault } = exchange;
			const asked = [method, path, status, fault, query, body];
			kept.set(JSON.stringify(asked), exchange);
		}
	});
	expect(complaints).toEqual([]);
	expect(runs).toBeGreaterThan(0);
	expect(await judged([...kept.values()])).toEqual([]);
};
