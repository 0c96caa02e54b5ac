import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardOf } from "../../src/core/card.ts";
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
		expect(JSON.stringify(cardOf(looked, "asker"))).toContain("card.looked");
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
			"seen done",
		]);
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
