import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../../src/core/text.ts";
import { changePlan } from "../../../src/modules/plans/change.ts";
import { legality } from "../../../src/modules/plans/legal.ts";
import { planRules } from "../../../src/modules/plans/rules.ts";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

describe("the plan", () => {
	it("is shown with what is used of it", async () => {
		const seen = await type(test, "nadia", "plan");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Standard with 21 users
			Seats: 20 of 21
			Storage: 262 of 315 GB
			Mail addresses: 38 of 42
			Renews on: 26 February 2027
			[Compare the plans] [Preview another…]"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "Compare the plans → invoke plan compare {}",
			  "Preview another… → dialog plan preview {"plan":"standard"}",
			]
		`);
	});

	it("is compared with the two others for this very organisation", async () => {
		const seen = await type(test, "nadia", "plan compare");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"The three plans
			 | Standard (yours) | Pro | Enterprise
			Storage for each user | 15 GB | 3,000 GB | 6,000 GB
			Storage with 21 users | 315 GB | 63,000 GB | 126,000 GB
			Mail addresses for each user | 2 | 5 | 10
			Mail addresses with 21 users | 42 | 105 | 210
			First user | free | paid | paid
			Fewest users for what you use | 20 (Seats) | 20 (Seats) | 20 (Seats)
			(You have 21 users now. Every plan ends at 300 users. Storage is one pool for all; mail is not counted.)
			[Preview Standard…] [Preview Pro…] [Preview Enterprise…]"
		`);
	});
});

describe("previewing another plan", () => {
	it("shows before and after, and an admin the way to ask for it", async () => {
		const seen = await type(test, "anna", "plan preview pro 25");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Pro with 25 users is possible
			Seats: 20 of 21 → 20 of 25
			Storage: 262 of 315 GB → 262 of 75,000 GB
			Mail addresses: 38 of 42 → 38 of 125
			[Ask for it… (primary)]
			(This is only a preview. Nothing was changed.)"
		`);
		expect(doors(await type(test, "nadia", "plan preview pro 25"))).toEqual([]);
	});

	it("names the limit that forbids it and the nearest number that would do", async () => {
		const seen = await type(test, "nadia", "plan preview standard 17");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Standard with 17 users is not possible
			Not possible: the seats in use need more users. The nearest possible number of users is 20.
			Seats: 20 of 21 → 20 of 17
			Storage: 262 of 315 GB → 262 of 255 GB
			Mail addresses: 38 of 42 → 38 of 34
			[Preview 20 users]
			(This is only a preview. Nothing was changed.)"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "Preview 20 users → invoke plan preview {"plan":"standard","users":20}",
			]
		`);
	});

	it("does not offer to ask for what is there already", async () => {
		expect(doors(await type(test, "anna", "plan preview standard 21"))).toEqual(
			[],
		);
	});

	const use = { seats: 20, addresses: 38, storage: 262 };
	it.each([
		["enough", 20, use, { kind: "legal" }],
		["seats", 19, use, { kind: "illegal", limit: "seats", nearest: 20 }],
		[
			"addresses",
			21,
			{ ...use, addresses: 43 },
			{ kind: "illegal", limit: "addresses", nearest: 22 },
		],
		[
			"storage",
			21,
			{ ...use, storage: 316 },
			{ kind: "illegal", limit: "storage", nearest: 22 },
		],
		["300", 301, use, { kind: "illegal", limit: "ceiling", nearest: 300 }],
		[
			"more than any number gives",
			300,
			{ ...use, storage: 4501 },
			{ kind: "illegal", limit: "storage", nearest: null },
		],
	])("is decided by %s", (_, users, used, found) => {
		expect(legality(planRules().standard, used, users)).toEqual(found);
	});
});

describe("asking for another plan", () => {
	it("waits for a second person and shows what it would give", async () => {
		const asked = await type(test, "anna", "plan change pro 25");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Waiting for approval: Change the plan to Pro with 25 users
			Plan: Standard with 21 users → Pro with 25 users
			Seats: 20 of 21 → 20 of 25
			Storage: 262 of 315 GB → 262 of 75,000 GB
			Mail addresses: 38 of 42 → 38 of 125
			(The price changes too. Infomaniak shows it in the Manager.)
			[Withdraw]"
		`);
	});

	it("is done once approved", async () => {
		const done = await carryOut(test, "anna", "plan change pro 25", "marc");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The plan is Pro with 25 users
			Seats: 20 of 25
			Storage: 262 of 75,000 GB
			Mail addresses: 38 of 125
			[Undo: back to Standard with 21 users] [Plan]
			(Undo is another change of the plan: what is used must fit then, and the price changes again.)"
		`);
		expect(await test.ksuite.plans.read()).toMatchObject({ users: 25 });
	});

	it.each([
		["standard 17", 20, "limit.seats"],
		["pro 301", 300, "limit.ceiling"],
	])(
		"refuses %s with the nearest legal number",
		async (wanted, users, limit) => {
			const refused = await type(test, "anna", `plan change ${wanted}`);
			expect(refused).toMatchObject({
				text: {
					say: "problem.not-legal-plan",
					with: { users, limit: say(limit) },
				},
			});
		},
	);

	it("has nothing to do when it is so already", async () => {
		expect(draw(await type(test, "anna", "plan change standard 21"))).toBe(
			"problem.nothing-to-do",
		);
	});

	it("is an admin's to ask, not the help desk's", async () => {
		expect(draw(await type(test, "nadia", "plan change pro 25"))).toBe(
			"problem.not-allowed",
		);
	});

	it("is void when somebody joined meanwhile, but not when a file did", async () => {
		const asked = await type(test, "anna", "plan change pro 25");
		if (asked.kind !== "request") throw new Error(asked.kind);
		await test.ksuite.storage.purgeTrash();
		await test.ksuite.mail.create("more@alpenblick.example", null);
		const { id } = asked.request;
		const late = await test.app.answer(id, "approve", accounts.marc);
		expect(late).toMatchObject({ request: { state: "stale" } });
		const again = await type(test, "anna", "plan change pro 25");
		if (again.kind !== "request") throw new Error(again.kind);
		expect(
			await test.app.answer(again.request.id, "approve", accounts.marc),
		).toMatchObject({ request: { state: "done" } });
	});

	it("reads afterwards whether it happened in the Manager", async () => {
		const actor = await test.app.who(accounts.anna);
		const context = {
			actor,
			now: test.clock.now,
			request: null,
			progress: () => undefined,
			signal: new AbortController().signal,
		};
		const look = () =>
			changePlan.check?.({ plan: "pro", users: 25 }, test.services, context);
		expect(await look()).toBeNull();
		await test.ksuite.plans.change("pro", 25);
		expect(await look()).toMatchObject({ say: "plan.change.done" });
	});
});
