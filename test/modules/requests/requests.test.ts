import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const ask = async (who: keyof typeof accounts, line: string) =>
	requestOf(await type(test, who, line));

describe("the list of requests", () => {
	it("is empty at first, and says so", async () => {
		expect(
			draw(await type(test, "elise", "requests list")),
		).toMatchInlineSnapshot(`
			"No requests
			Nothing was asked for that you can see. Changes that need a second person appear here."
		`);
	});

	it("has what waits for this person first, then the others", async () => {
		await ask("nadia", "storage purge-trash");
		await ask("anna", "plan change pro 25");
		const seen = await type(test, "anna", "requests list");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"2 requests, 1 waits for you
			Number | What | Asked by | Asked | State
			R-0001 | Empty the trash for good | Nadia Keller | 22 Nov 2026, 15:00 | Waits for you
			R-0002 | Change the plan to Pro with 25 users | Anna Baumann | 22 Nov 2026, 15:00 | Waiting until 23 Nov 2026, 15:00
			[Look at R-0001 (primary)] [Look at R-0002]"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "Look at R-0001 → invoke requests show {"request":"R-0001"}",
			  "Look at R-0002 → invoke requests show {"request":"R-0002"}",
			]
		`);
	});

	it("shows a member only their own", async () => {
		await ask("anna", "plan change pro 25");
		const own = await ask("elise", "mail create sales.ch@alpenblick.example");
		const text = draw(await type(test, "elise", "requests list"));
		expect(text).toContain(own.id);
		expect(text).not.toContain("Pro");
	});

	it("can be narrowed to a state", async () => {
		const { id } = await ask("anna", "plan change pro 25");
		await test.app.answer(id, "withdraw", accounts.anna);
		await ask("anna", "storage purge-trash");
		const text = draw(
			await type(test, "anna", "requests list --state withdrawn"),
		);
		expect(text).toContain("1 request\n");
		expect(text).toContain("Withdrawn");
	});

	it("leaves out confirmations that were only looked at, and those of others", async () => {
		const looked = await ask("marc", "roles grant Priya helpdesk");
		expect(draw(await type(test, "anna", "requests list"))).toContain(
			"No requests",
		);
		expect(draw(await type(test, "marc", "requests list"))).toContain(
			looked.id,
		);
		await test.app.answer(looked.id, "cancel", accounts.marc);
		expect(draw(await type(test, "marc", "requests list"))).toContain(
			"No requests",
		);
	});

	it("no longer waits for somebody who approved, when two have to", async () => {
		await test.close();
		test = await openTestSuitemate({ APPROVALS_NEEDED: "2" });
		const { id } = await ask("nadia", "storage purge-trash");
		await test.app.answer(id, "approve", accounts.anna);
		const mine = draw(await type(test, "anna", "requests list"));
		expect(mine).not.toContain("Waits for you");
		expect(draw(await type(test, "marc", "requests list"))).toContain(
			"Waits for you",
		);
	});
});

describe("one request", () => {
	it("is the whole card for who may decide, with who else can and what happened", async () => {
		const { id } = await ask("nadia", "storage purge-trash");
		const seen = await type(test, "anna", `requests show ${id}`);
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Nadia Keller asks: Empty the trash for good
			What goes: 12 files and folders
			Comes back: 23 GB
			Storage: 262 of 315 GB → 239 of 315 GB
			The largest: Fotoshooting 2024 (6.2 GB), server-alt.qcow2 (4.6 GB) and masters-old.zip (3.1 GB)
			(This cannot be undone.)
			[Approve (primary)] [Decline… (danger)]
			(R-0001 · one approval needed, from people with the role admin · expires in 24 hours — Mon 15:00)
			Can decide now: Anna Baumann and Marc Dubois
			- 22 Nov 2026, 15:00: asked, Nadia Keller"
		`);
	});

	it("can be withdrawn by its asker, and found by its number in any case", async () => {
		const { id } = await ask("nadia", "storage purge-trash");
		const seen = await type(test, "nadia", `requests show ${id.toLowerCase()}`);
		expect(doors(seen)).toEqual(["Withdraw → withdraw"]);
	});

	it("has no buttons for somebody who only looks on", async () => {
		const { id } = await ask("anna", "storage purge-trash");
		expect(doors(await type(test, "nadia", `requests show ${id}`))).toEqual([]);
	});

	it("is not there for others, like one that does not exist", async () => {
		const { id } = await ask("anna", "plan change pro 25");
		for (const text of [id, "R-9999", "nonsense"])
			expect(draw(await type(test, "elise", `requests show ${text}`))).toBe(
				"problem.request-gone",
			);
	});

	it("says when nobody can decide on it", async () => {
		const { id } = await ask("nadia", "storage purge-trash");
		for (const { account } of await test.store.links.all())
			if (!account.includes("NADIA"))
				await test.store.links.remove({
					platform: "slack",
					team: "T0ALPENBLICK",
					user: account.split(":")[2] ?? "",
				});
		expect(draw(await type(test, "nadia", `requests show ${id}`))).toContain(
			"Nobody who is linked can decide on this now.",
		);
	});
});

describe("withdrawing", () => {
	it("shows what is withdrawn; the button does it", async () => {
		const { id } = await ask("nadia", "storage purge-trash");
		const offered = await type(test, "nadia", `requests withdraw ${id}`);
		expect(draw(offered)).toMatchInlineSnapshot(`
			"Withdraw R-0001: Empty the trash for good?
			What goes: 12 files and folders
			Comes back: 23 GB
			Storage: 262 of 315 GB → 239 of 315 GB
			The largest: Fotoshooting 2024 (6.2 GB), server-alt.qcow2 (4.6 GB) and masters-old.zip (3.1 GB)
			[Withdraw (danger)]
			(Asked 22 Nov 2026, 15:00 · expires in 24 hours — Mon 15:00)"
		`);
		expect(doors(offered)).toEqual(["Withdraw → withdraw"]);
		expect((await test.app.request(id))?.state).toBe("waiting");
		const taken = await test.app.answer(id, "withdraw", accounts.nadia);
		expect(taken).toMatchObject({ request: { state: "withdrawn" } });
		expect(draw(await type(test, "nadia", `requests withdraw ${id}`))).toBe(
			"problem.request-settled",
		);
	});

	it("is for the asker only, from either account, and only in time", async () => {
		const { id } = await ask("nadia", "storage purge-trash");
		const line = `requests withdraw ${id}`;
		expect(draw(await type(test, "anna", line))).toBe("problem.not-yours");
		expect(doors(await type(test, "phone", line))).toHaveLength(1);
		test.clock.now += 25 * 3_600_000;
		expect(draw(await type(test, "nadia", line))).toBe(
			"problem.request-expired",
		);
		expect(draw(await type(test, "nadia", "requests withdraw R-9"))).toBe(
			"problem.request-gone",
		);
	});
});

describe("who may decide", () => {
	it("is answered the same here as when somebody decides", async () => {
		const request = await ask("nadia", "storage purge-trash");
		const priya = await test.ksuite.users.get(
			"priya.sharma@alpenblick.example",
		);
		await test.store.grants.give(`user:${priya?.id}`, {
			role: "admin",
			only: ["storage"],
		});
		for (const account of Object.values(accounts)) {
			const actor = await test.app.who(account);
			expect(test.services.mayDecide(request, actor)).toBe(
				test.app.mayDecide(request, actor),
			);
		}
	});
});
