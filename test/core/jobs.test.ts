import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { arg } from "../../src/core/arg.ts";
import { cardOf } from "../../src/core/card.ts";
import { done } from "../../src/core/command.ts";
import { defineJob } from "../../src/core/define-job.ts";
import type { Step } from "../../src/core/job.ts";
import { Problem } from "../../src/core/problem.ts";
import type { Request } from "../../src/core/request.ts";
import { say, type Text } from "../../src/core/text.ts";
import type { View } from "../../src/core/view.ts";
import { reader } from "../support/drawn.ts";
import {
	openTestPipeline,
	type TestPipeline,
} from "../support/test-pipeline.ts";

/** What the world did of the letters a job sends, and what happens before each. */
type World = {
	sent: string[];
	found: string[];
	before: (key: string) => Promise<void>;
	ended: readonly Step[];
};

/** Some letters at a time, as many as `atOnce`. */
const defineLetters = (name: string, atOnce?: number) =>
	defineJob({
		name,
		args: z.object({ count: arg.number(1, 400) }),
		who: "admin",
		effect: "change",
		preview: async ({ count }) => ({
			title: say("letters", { count }),
			rows: [],
			verb: say("send"),
			basis: count,
		}),
		job: {
			...(atOnce === undefined ? {} : { atOnce }),
			steps: async ({ count }) =>
				Array.from({ length: count }, (_, at) => `letter ${at + 1}`),
			step: async (_input, { world }: { world: World }, _context, step) => {
				const { key, again } = step;
				if (again && world.sent.includes(key)) {
					world.found.push(key);
					return { outcome: "already", facts: null };
				}
				await world.before(key);
				world.sent.push(key);
				return { outcome: "done", facts: { key } };
			},
			failure: (_key, { code }) => code,
			end: async (_input, { world }, _context, steps) => {
				world.ended = steps;
				return {
					...done(null),
					view: { title: say("letters sent"), body: [] },
					secret: [],
				};
			},
		},
	});

const sendLetters = defineLetters("letters send");
const sendTogether = defineLetters("letters together", 4);

let world: World;
let test: TestPipeline<{ world: World }>;
beforeEach(async () => {
	world = { sent: [], found: [], before: async () => undefined, ended: [] };
	test = await openTestPipeline([sendLetters, sendTogether], { world });
});
afterEach(() => test.close());

const begin = async (
	count: number,
	name = "letters send",
): Promise<Request> => {
	const asked = await test.ask(name, { count: String(count) });
	return test.say(asked.id, "confirm");
};
const now = async ({ id }: Request): Promise<Request> => {
	const request = await test.pipeline.requests.get(id);
	if (!request) throw new Error("the request is gone");
	return request;
};
/** The first sentence below a card's title. */
const textOf = ({ body }: View): Text => {
	const found = body.find(({ kind }) => kind === "text");
	return found?.kind === "text" ? found.text : "";
};
const outcomes = () => world.ended.map(({ result }) => result?.outcome ?? null);

describe("work of many steps", () => {
	it("goes on without whoever pressed, in order, each step once, and tells its end", async () => {
		const begun = await begin(40);
		expect(begun.state).toBe("running");
		await test.idle();
		const ended = await now(begun);
		expect(ended.state).toBe("done");
		expect(world.sent).toHaveLength(40);
		expect(new Set(world.sent).size).toBe(40);
		expect(world.sent.slice(0, 2)).toEqual(["letter 1", "letter 2"]);
		expect(await test.events()).toEqual(["done"]);
	});

	it("shows how far it is, with a button to stop", async () => {
		const shown: string[] = [];
		world.before = async () => {
			test.clock.now += 700;
		};
		test.onChange((request) =>
			shown.push(JSON.stringify(cardOf(request, "asker"))),
		);
		await begin(9);
		await test.idle();
		const progress = shown.filter((card) => card.includes("card.progress"));
		expect(progress.length).toBeGreaterThan(2);
		expect(progress.at(-1)).toContain('"of":9');
		expect(progress.at(-1)).toContain('"answer":"stop"');
	});

	it("says about how much longer it takes, once that can be told", async () => {
		const shown: string[] = [];
		world.before = async () => {
			test.clock.now += 6000;
		};
		test.onChange((request) =>
			shown.push(reader("en-GB")(textOf(cardOf(request, "asker")))),
		);
		await begin(60);
		await test.idle();
		expect(shown).toContain("4 of 60 done");
		expect(shown).toContain("10 of 60 done, about 5 minutes left");
		expect(shown).toContain("50 of 60 done, about 1 minute left");
		expect(shown).toContain("59 of 60 done");
	});

	it("keeps going when a step cannot be done, and says which", async () => {
		world.before = async (key) => {
			if (key === "letter 2") throw new Problem("already-there");
			if (key === "letter 3") throw new TypeError("what somebody wrote");
		};
		await begin(4);
		await test.idle();
		expect(outcomes()).toEqual(["done", "failed", "failed", "done"]);
		expect(world.ended.map(({ result }) => result?.facts)).toEqual([
			{ key: "letter 1" },
			"already-there",
			"unexpected",
			{ key: "letter 4" },
		]);
		expect(JSON.stringify(test.logged)).not.toContain("what somebody wrote");
	});

	it("tries again what passes by itself, and leaves the rest when it does not", async () => {
		let misses = 2;
		world.before = async (key) => {
			if (key === "letter 1" && misses-- > 0)
				throw new Problem("ksuite-unreachable");
		};
		await begin(2);
		await test.idle();
		expect(outcomes()).toEqual(["done", "done"]);
		world.before = async (key) => {
			if (key !== "letter 1") throw new Problem("ksuite-busy");
		};
		world.sent = [];
		await begin(9);
		await test.idle();
		expect(outcomes()).toEqual([
			"done",
			...["failed", "failed", "failed"],
			...[null, null, null, null, null],
		]);
	});

	it("stops after the running step, for its asker and for whoever may decide, and the log says who", async () => {
		let begun: Request | null = null;
		world.before = async (key) => {
			if (key === "letter 3" && begun)
				await test.say(begun.id, "stop", "decider");
		};
		begun = await begin(6);
		await expect(test.say(begun.id, "stop", "stranger")).rejects.toThrow(
			"not-allowed",
		);
		await test.idle();
		expect(world.sent).toEqual(["letter 1", "letter 2", "letter 3"]);
		expect(outcomes().filter((one) => one === null)).toHaveLength(3);
		expect(await test.events()).toEqual(["stopped", "done"]);
		expect((await now(begun)).state).toBe("done");
	});

	it("is gone on with after the process ended in the middle of a step, which is looked at first", async () => {
		const begun = await begin(5);
		world.before = async (key) => {
			if (key !== "letter 3") return;
			world.sent.push(key);
			// What a kill does: the step was done, and nothing says so any more.
			await new Promise(() => undefined);
		};
		await test.until(() => world.sent.includes("letter 3"));
		const next = await test.reopen();
		world.before = async () => undefined;
		await next.tend();
		await next.idle();
		expect((await now(begun)).state).toBe("running");
		test.clock.now += 31_000;
		await next.tend();
		await next.idle();
		expect((await now(begun)).state).toBe("done");
		expect(world.found).toEqual(["letter 3"]);
		expect(world.sent).toEqual(
			[1, 2, 3, 4, 5].map((number) => `letter ${number}`),
		);
	});

	it("is left to the next process when this one ends in peace, at once", async () => {
		const begun = await begin(300);
		await test.until(() => world.sent.length > 20);
		await test.pipeline.working.close();
		expect((await now(begun)).state).toBe("running");
		const reached = world.sent.length;
		expect(reached).toBeLessThan(300);
		const next = await test.reopen();
		await next.tend();
		await next.idle();
		expect((await now(begun)).state).toBe("done");
		expect(new Set(world.sent).size).toBe(300);
		expect(world.found).toEqual([]);
	});

	it("is done by one of two processes that both look after it", async () => {
		const other = await test.reopen();
		await begin(60);
		await Promise.all([other.tend(), test.tend(), other.tend()]);
		await Promise.all([test.idle(), other.idle()]);
		expect(world.sent).toHaveLength(60);
	});

	it("runs as many steps side by side as the job allows, each once, and stops them all", async () => {
		let running = 0;
		const most: number[] = [];
		world.before = async () => {
			running += 1;
			most.push(running);
			await new Promise((resolve) => setTimeout(resolve, 1));
			running -= 1;
		};
		const whole = await begin(21, "letters together");
		await test.idle();
		expect(Math.max(...most)).toBe(4);
		expect((await now(whole)).state).toBe("done");
		expect(new Set(world.sent).size).toBe(21);
		expect(world.sent).toHaveLength(21);
		let begun: Request | null = null;
		world.before = async (key) => {
			if (key === "letter 5" && begun) await test.say(begun.id, "stop");
		};
		begun = await begin(40, "letters together");
		await test.idle();
		const ended = outcomes().filter((one) => one !== null).length;
		expect(ended).toBeGreaterThanOrEqual(5);
		expect(ended).toBeLessThanOrEqual(9);
	});

	it("looks first at every step that ran side by side when the process ended", async () => {
		const begun = await begin(12, "letters together");
		world.before = async (key) => {
			if (!["letter 3", "letter 4"].includes(key)) return;
			world.sent.push(key);
			await new Promise(() => undefined);
		};
		await test.until(
			() => world.sent.includes("letter 3") && world.sent.length === 12,
		);
		const next = await test.reopen();
		world.before = async () => undefined;
		test.clock.now += 31_000;
		await next.tend();
		await next.idle();
		expect((await now(begun)).state).toBe("done");
		expect(world.found.toSorted()).toEqual(["letter 3", "letter 4"]);
		expect(world.sent).toHaveLength(12);
	});
});
