import { describe, expect, it } from "vitest";
import { Problem } from "../src/core/problem.ts";
import { createKnown } from "../src/known.ts";
import type { Listed } from "../src/modules/users/users.ts";

const person = (id: string, firstName = "Nadia"): Listed => ({
	id,
	firstName,
	lastName: "Keller",
	email: `${id}@alpenblick.example`,
	state: "active",
	role: "normal",
	language: "de",
	lastLogin: null,
});

const stage = () => {
	const clock = { now: 1_000_000 };
	const asked: string[] = [];
	const world = {
		people: [person("1"), person("2")],
		isDown: false,
		isMute: false,
	};
	const list = async () => {
		asked.push("list");
		if (world.isMute) return new Promise<never>(() => undefined);
		if (world.isDown) throw new Problem("ksuite-unreachable");
		return [...world.people];
	};
	const find = async (id: string) => {
		asked.push(`find ${id}`);
		if (world.isDown) throw new Problem("ksuite-unreachable");
		return world.people.find((one) => one.id === id) ?? null;
	};
	const known = createKnown({ list, find }, 60_000, () => clock.now, 5);
	return { clock, asked, world, known };
};

describe("who people are", () => {
	it("is read once for everybody who asks within a minute", async () => {
		const { asked, known, clock } = stage();
		await Promise.all([known.of("1"), known.of("2"), known.of("1")]);
		clock.now += 59_999;
		expect((await known.of("2"))?.email).toBe("2@alpenblick.example");
		expect(asked).toEqual(["list"]);
		clock.now += 1;
		await known.of("1");
		expect(asked).toEqual(["list", "list"]);
	});

	it("is looked up alone for somebody who came since", async () => {
		const { asked, known, world } = stage();
		await known.of("1");
		world.people.push(person("3", "Luca"));
		expect((await known.of("3"))?.firstName).toBe("Luca");
		for (const _ of [1, 2, 3]) expect(await known.of("4")).toBeNull();
		expect(asked).toEqual(["list", "find 3", "find 4"]);
	});

	it("is read anew after a change", async () => {
		const { known, world } = stage();
		await known.of("1");
		world.people.shift();
		known.forget();
		expect(await known.of("1")).toBeNull();
	});

	it("is still known for a day when the system does not answer, and nobody else is made up", async () => {
		const { known, world, clock } = stage();
		await known.of("1");
		world.isDown = true;
		clock.now += 3_600_000;
		expect((await known.of("1"))?.firstName).toBe("Nadia");
		await expect(known.of("9")).rejects.toThrow("ksuite-unreachable");
		clock.now += 24 * 3_600_000;
		await expect(known.of("1")).rejects.toThrow("ksuite-unreachable");
	});

	it("is known at once again and again while the system does not answer, which is tried only now and then", async () => {
		const { asked, known, world, clock } = stage();
		await known.of("1");
		clock.now += 60_000;
		world.isDown = true;
		for (const _ of [1, 2, 3])
			expect((await known.of("1"))?.firstName).toBe("Nadia");
		expect(asked).toEqual(["list", "list"]);
		clock.now += 15_000;
		world.isDown = false;
		world.people.push(person("3", "Luca"));
		expect((await known.of("3"))?.firstName).toBe("Luca");
		expect(asked).toEqual(["list", "list", "list"]);
	});

	it("is known although the system never ends its answer", async () => {
		const { known, world, clock } = stage();
		await known.of("1");
		clock.now += 60_000;
		world.isMute = true;
		expect((await known.of("1"))?.firstName).toBe("Nadia");
		expect((await known.of("2"))?.firstName).toBe("Nadia");
	});

	it("is not what a reading says that began before a change", async () => {
		const first = Promise.withResolvers<Listed[]>();
		const answers = [first.promise, Promise.resolve([person("1", "New")])];
		const list = () => answers.shift() ?? Promise.reject(new Error("none"));
		const known = createKnown(
			{ list, find: async () => null },
			60_000,
			() => 0,
		);
		const early = known.of("1");
		known.forget();
		expect((await known.of("1"))?.firstName).toBe("New");
		first.resolve([person("1", "Old")]);
		await early;
		expect((await known.of("1"))?.firstName).toBe("New");
	});
});
