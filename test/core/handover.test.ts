import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardOf } from "../../src/core/card.ts";
import { Problem } from "../../src/core/problem.ts";
import type { Request } from "../../src/core/request.ts";
import { reader } from "../support/drawn.ts";
import {
	accounts,
	openTestSuitemate,
	problemOf,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../support/suitemate.ts";

let test: TestSuitemate;
let approved: Request;

/** A kSuite whose plan no program can change, as Infomaniak's is. */
beforeEach(async () => {
	test = await openTestSuitemate({}, ({ ksuite }) => ({
		ksuite: {
			...ksuite,
			plans: {
				...ksuite.plans,
				change: async () => ({
					kind: "handover",
					steps: ["Open the Manager", "Choose Pro, 25 users"],
					link: "https://manager.infomaniak.com/v3/ng/home",
				}),
			},
		},
	}));
	const asked = await test.app.invoke(
		{ command: "plan change", input: { plan: "pro", users: "25" } },
		accounts.anna,
		quietPort,
	);
	const { id } = requestOf(asked);
	approved = requestOf(await test.app.answer(id, "approve", accounts.marc));
});
afterEach(() => test.close());

const events = async () =>
	(await test.store.audit.list({})).map(({ event }) => event).reverse();

describe("a change no program can make", () => {
	it("is handed over with its steps and the link, and nothing is pretended", async () => {
		expect(approved.state).toBe("handed over");
		const card = JSON.stringify(cardOf(approved, "decider"));
		expect(card).toContain("Choose Pro, 25 users");
		expect(card).toContain("https://manager.infomaniak.com/v3/ng/home");
		expect((await test.ksuite.plans.read()).plan).toBe("standard");
	});

	it("says when it looked and did not see it, then closes when it is seen", async () => {
		const looked = requestOf(
			await test.app.answer(approved.id, "done by hand", accounts.marc),
		);
		expect(looked.state).toBe("handed over");
		const card = JSON.stringify(cardOf(looked, "asker"));
		expect(card).toContain("card.claimed");
		expect(card).toContain("Marc Dubois");
		await test.ksuite.plans.change("pro", 25);
		const seen = requestOf(
			await test.app.answer(approved.id, "look", accounts.anna),
		);
		expect(seen.state).toBe("done");
		expect(reader("en-GB")(cardOf(seen, "asker").title)).toContain("Pro");
		expect(await events()).toEqual([
			"asked",
			"approved",
			"handed over",
			"not seen",
			"seen done",
		]);
	});

	it("is looked at by itself, less and less often, and closes when it is seen", async () => {
		const looks: number[] = [];
		const began = test.clock.now;
		const day = 24 * 60;
		for (let minutes = 1; minutes <= 3 * day; minutes += 1) {
			test.clock.now = began + minutes * 60_000;
			const before = test.told.length;
			await test.tend();
			if (test.told.length > before) looks.push(minutes);
		}
		expect(looks.slice(0, 8)).toEqual([1, 3, 8, 18, 38, 78, 138, 258]);
		expect(looks.length).toBeLessThan(16);
		const open = await test.app.request(approved.id);
		expect(open?.state).toBe("handed over");
		await test.ksuite.plans.change("pro", 25);
		test.clock.now += 12 * 3_600_000;
		await test.tend();
		expect((await test.app.request(approved.id))?.state).toBe("done");
		expect((await events()).at(-1)).toBe("seen done");
	});

	it("is given up after two weeks, says so in the log, and can still be looked at", async () => {
		const tendAfter = async (days: number) => {
			test.clock.now += days * 86_400_000;
			await test.tend();
			return (await test.app.request(approved.id)) ?? approved;
		};
		expect((await tendAfter(13)).state).toBe("handed over");
		const given = await tendAfter(2);
		expect(given.state).toBe("given up");
		expect((await events()).at(-1)).toBe("given up");
		expect(JSON.stringify(cardOf(given, "decider"))).toContain("card.unseen");
		expect((await tendAfter(30)).version).toBe(given.version);
		await test.ksuite.plans.change("pro", 25);
		const seen = requestOf(
			await test.app.answer(approved.id, "look", accounts.marc),
		);
		expect(seen.state).toBe("done");
		expect((await events()).at(-1)).toBe("seen done");
	});

	it("is not given up by looks that fail: those say nothing", async () => {
		const { read } = test.services.plans;
		Object.assign(test.services.plans, {
			read: async () => {
				throw new Problem("ksuite-unreachable");
			},
		});
		test.clock.now += 30 * 86_400_000;
		await test.tend();
		expect((await test.app.request(approved.id))?.state).toBe("handed over");
		Object.assign(test.services.plans, { read });
		test.clock.now += 86_400_000;
		await test.tend();
		expect((await test.app.request(approved.id))?.state).toBe("given up");
	});

	it("can be given back, by those who may decide or asked, and by nobody else", async () => {
		problemOf(await test.app.answer(approved.id, "give back", accounts.elise));
		const back = requestOf(
			await test.app.answer(approved.id, "give back", accounts.marc),
		);
		expect(back.state).toBe("given up");
		expect((await events()).at(-1)).toBe("given back");
	});
});

describe("a change whose answer is lost", () => {
	const change = async (before: () => Promise<unknown>) => {
		Object.assign(test.services.plans, {
			change: async () => {
				await before();
				throw new Problem("ksuite-unreachable");
			},
		});
		test.clock.now += 60_000;
		const asked = requestOf(
			await test.app.invoke(
				{ command: "plan change", input: { plan: "pro", users: "30" } },
				accounts.anna,
				quietPort,
			),
		);
		return requestOf(await test.app.answer(asked.id, "approve", accounts.marc));
	};

	it("is done when it is seen to be done", async () => {
		const ended = await change(() => test.ksuite.plans.change("pro", 30));
		expect(ended.state).toBe("done");
		expect(reader("en-GB")(cardOf(ended, "asker").title)).toContain("Pro");
	});

	it("has failed when it is seen not to be done", async () => {
		const ended = await change(async () => undefined);
		expect(ended.state).toBe("failed");
		expect(JSON.stringify(ended.ending)).toContain("ksuite-unreachable");
	});

	it("is not known where nobody can look", async () => {
		const ended = await change(async () => {
			Object.assign(test.services.plans, {
				read: async () => {
					throw new Problem("ksuite-unreachable");
				},
			});
		});
		expect(ended.state).toBe("unknown");
		expect((await events()).at(-1)).toBe("unknown");
	});
});
