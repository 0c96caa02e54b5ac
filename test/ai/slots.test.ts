import { describe, expect, test } from "vitest";
import { createSlots } from "../../src/ai/slots.ts";
import { codeOf } from "../support/endpoint/ai.ts";

const never = new AbortController().signal;

/** Work that ends when it is told to. */
const openGate = () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const inside = Promise.withResolvers<void>();
	const enter = async () => {
		inside.resolve();
		await promise;
	};
	return { promise, open: resolve, enter, entered: inside.promise };
};

describe("turns at an endpoint", () => {
	test("go round between people, however much one of them asks", async () => {
		const pace = createSlots(1);
		const gate = openGate();
		const served: string[] = [];
		const ask = (person: string, name: string) =>
			pace.schedule(
				person,
				async () => {
					served.push(name);
					await gate.promise;
				},
				never,
			);
		const all = [
			ask("nadia", "n1"),
			ask("nadia", "n2"),
			ask("nadia", "n3"),
			ask("marc", "m1"),
			ask("marc", "m2"),
			ask("luca", "l1"),
		];
		gate.open();
		await Promise.all(all);
		expect(served).toEqual(["n1", "m1", "l1", "n2", "m2", "n3"]);
	});

	test("are as many at once as there are slots", async () => {
		const pace = createSlots(2);
		const gate = openGate();
		let running = 0;
		let most = 0;
		const work = async () => {
			running += 1;
			most = Math.max(most, running);
			await gate.promise;
			running -= 1;
		};
		const all = ["a", "b", "c", "d", "e"].map((person) =>
			pace.schedule(person, work, never),
		);
		await expect.poll(() => running).toBe(2);
		gate.open();
		await Promise.all(all);
		expect(most).toBe(2);
	});

	test("are refused to somebody who has five waiting, and to everybody at a hundred", async () => {
		const pace = createSlots(1);
		const gate = openGate();
		const first = pace.schedule("luca", gate.enter, never);
		await gate.entered;
		const waiting = [1, 2, 3, 4, 5].map(() =>
			pace.schedule("nadia", async () => "served", never),
		);
		expect(
			await codeOf(pace.schedule("nadia", async () => "served", never)),
		).toBe("too-often");
		const others = Array.from({ length: 95 }, (_, index) =>
			pace.schedule(`person ${index}`, async () => "served", never),
		);
		expect(
			await codeOf(pace.schedule("marc", async () => "served", never)),
		).toBe("too-often");
		gate.open();
		await first;
		expect(new Set(await Promise.all([...waiting, ...others]))).toEqual(
			new Set(["served"]),
		);
	});

	test("that were cancelled never run, and make room", async () => {
		const pace = createSlots(1, { person: 1, all: 1 });
		const gate = openGate();
		const stop = new AbortController();
		const served: string[] = [];
		const first = pace.schedule("marc", gate.enter, never);
		await gate.entered;
		const cancelled = codeOf(
			pace.schedule("nadia", async () => served.push("late"), stop.signal),
		);
		stop.abort();
		expect(await cancelled).toBe("stopped");
		const next = pace.schedule("luca", async () => served.push("luca"), never);
		gate.open();
		await Promise.all([first, next]);
		expect(served).toEqual(["luca"]);
	});

	test("are given back after a failure", async () => {
		const pace = createSlots(1);
		const failing = pace.schedule(
			"nadia",
			async () => {
				throw new TypeError("broken");
			},
			never,
		);
		await expect(failing).rejects.toThrow("broken");
		expect(await pace.schedule("nadia", async () => "served", never)).toBe(
			"served",
		);
	});
});
