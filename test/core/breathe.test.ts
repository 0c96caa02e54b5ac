import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { breathe, inSlices } from "../../src/core/breathe.ts";

/** Holds up everybody for so many milliseconds. */
const hold = (ms: number): void => {
	const until = performance.now() + ms;
	while (performance.now() < until);
};

it("many are worked through in their order", async () => {
	const many = Array.from({ length: 2000 }, (_, at) => at);
	expect(await inSlices(new Set(many), (one) => one * 2)).toEqual(
		many.map((one) => one * 2),
	);
	expect(await inSlices([], String)).toEqual([]);
});

it("others get their turns between the parts of long work", async () => {
	let isDone = false;
	let turns = 0;
	const count = async () => {
		while (!isDone) {
			turns += 1;
			await setImmediate();
		}
	};
	const counting = count();
	await inSlices([1, 2, 3, 4, 5], () => hold(20));
	isDone = true;
	await counting;
	expect(turns).toBeGreaterThanOrEqual(5);
});

it("nobody waits while there is time left", async () => {
	await breathe();
	await setImmediate();
	hold(20);
	await breathe();
	expect(breathe()).toBeNull();
});

it("work that fails says so", async () => {
	const failing = inSlices([1, 2], (one) => {
		if (one === 2) throw new Error("no two");
		return one;
	});
	await expect(failing).rejects.toThrow("no two");
});
