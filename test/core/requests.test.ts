import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Account } from "../../src/core/actor.ts";
import { cardOf } from "../../src/core/card.ts";
import type { Answer } from "../../src/core/view.ts";
import {
	accounts,
	openTestSuitemate,
	problemOf,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../support/suitemate.ts";

const luca = {
	email: "luca.moretti@alpenblick.example",
	first: "Luca",
	last: "Moretti",
};
const hour = 3_600_000;

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const ask = (account: Account = accounts.nadia, why?: string) =>
	test.app.invoke(
		{ command: "users add", input: luca, ...(why ? { why } : {}) },
		account,
		quietPort,
	);
const say = (id: string, answer: Answer, account: Account, reason?: string) =>
	test.app.answer(id, answer, account, reason);
const seats = async () => (await test.services.users.seats()).used;
const events = async () =>
	(await test.store.audit.list({}))
		.map((line) => `${line.event} ${line.by.name}`)
		.reverse();

describe("a change on the last free seat", () => {
	it("waits for a second person, runs once when approved, and the audit log shows both", async () => {
		const request = requestOf(
			await ask(accounts.nadia, "starts on 1 December"),
		);
		expect(request).toMatchObject({
			id: "R-0001",
			state: "waiting",
			needed: 1,
		});
		expect(await seats()).toBe(20);
		const done = requestOf(await say(request.id, "approve", accounts.anna));
		expect(done.state).toBe("done");
		expect(await seats()).toBe(21);
		expect(await events()).toEqual([
			"asked Nadia Keller",
			"approved Anna Baumann",
			"done Nadia Keller",
		]);
		expect(await test.store.audit.verify()).toEqual({
			kind: "whole",
			lines: 3,
		});
	});

	it("is never approved by its asker, whichever account they use", async () => {
		const own = requestOf(await ask(accounts.marc));
		expect(problemOf(await say(own.id, "approve", accounts.marc))).toMatch(
			/you asked for this/iu,
		);
		const nadias = requestOf(await ask(accounts.nadia));
		const person = nadias.asker.person;
		await test.store.grants.give(person, { role: "admin" });
		expect(problemOf(await say(nadias.id, "approve", accounts.phone))).toMatch(
			/you asked for this/iu,
		);
		expect(await seats()).toBe(20);
	});

	it("is never approved from the asker's own account, whoever it was linked to since", async () => {
		const request = requestOf(await ask(accounts.marc));
		const other = await test.ksuite.users.get(
			"anna.baumann@alpenblick.example",
		);
		const account = "slack:T0ALPENBLICK:U0MARC";
		const relink = (userId: string) =>
			test.store.links.add({ account, userId, verified: 1, by: "owner" });
		await relink(other?.id ?? "");
		problemOf(await say(request.id, "approve", accounts.marc));
		problemOf(await say(request.id, "approve", accounts.anna));
		await test.store.links.remove(accounts.marc);
		problemOf(await say(request.id, "approve", accounts.marc));
		expect((await test.app.request(request.id))?.state).toBe("waiting");
	});

	it("is not decided by somebody without the right, and that consumes nothing", async () => {
		const request = requestOf(await ask());
		for (const account of [accounts.elise, accounts.stranger])
			problemOf(await say(request.id, "approve", account));
		expect((await test.app.request(request.id))?.state).toBe("waiting");
	});

	it("runs once however often and by whomever it is approved at the same time", async () => {
		const request = requestOf(await ask());
		const answers = await Promise.all(
			[accounts.anna, accounts.anna, accounts.marc, accounts.anna].map((who) =>
				say(request.id, "approve", who),
			),
		);
		expect(answers.map((answer) => answer.kind)).toEqual([
			"request",
			"request",
			"request",
			"request",
		]);
		expect(await seats()).toBe(21);
		const again = requestOf(await say(request.id, "approve", accounts.marc));
		expect(again.state).toBe("done");
		expect(
			(await events()).filter((event) => event.startsWith("done")),
		).toHaveLength(1);
	});

	it("is void when the seats moved while it was waiting", async () => {
		const request = requestOf(await ask());
		await test.ksuite.plans.change("standard", 22);
		const stale = requestOf(await say(request.id, "approve", accounts.anna));
		expect(stale.state).toBe("stale");
		expect(await seats()).toBe(20);
		expect((await events()).at(-1)).toBe("stale Nadia Keller");
	});

	it("is void when the seat is gone", async () => {
		const request = requestOf(await ask());
		await test.ksuite.users.invite({
			email: "x@alpenblick.example",
			firstName: "X",
			lastName: "Y",
			role: "normal",
			language: "en",
		});
		const ended = requestOf(await say(request.id, "approve", accounts.anna));
		expect(ended.state).toBe("stale");
		expect(await seats()).toBe(21);
	});

	it("can be declined with a reason that the asker reads", async () => {
		const request = requestOf(await ask());
		const declined = requestOf(
			await say(request.id, "decline", accounts.anna, "no budget"),
		);
		expect(declined.state).toBe("declined");
		expect(JSON.stringify(cardOf(declined, "asker"))).toContain("no budget");
	});

	it("can be withdrawn by its asker only", async () => {
		const request = requestOf(await ask());
		problemOf(await say(request.id, "withdraw", accounts.anna));
		expect(
			requestOf(await say(request.id, "withdraw", accounts.nadia)).state,
		).toBe("withdrawn");
		expect(
			requestOf(await say(request.id, "approve", accounts.anna)).state,
		).toBe("withdrawn");
		expect(await seats()).toBe(20);
	});

	it("reminds after 4 hours, escalates after 12 and expires after 24, counted from the request", async () => {
		const request = requestOf(await ask());
		const nudges: (string | null)[] = [];
		test.onChange((_request, nudge) => nudges.push(nudge));
		for (const hours of [3, 1.1, 7, 1, 12]) {
			test.clock.now += hours * hour;
			await test.tend();
		}
		expect(nudges).toEqual(["remind", "escalate", null]);
		expect((await test.app.request(request.id))?.state).toBe("expired");
		expect(
			requestOf(await say(request.id, "approve", accounts.anna)).state,
		).toBe("expired");
		expect(await seats()).toBe(20);
	});

	it("expires at the click when nobody tended it", async () => {
		const request = requestOf(await ask());
		test.clock.now += 25 * hour;
		expect(
			requestOf(await say(request.id, "approve", accounts.anna)).state,
		).toBe("expired");
	});

	it("does not run when the asker lost the right meanwhile", async () => {
		const request = requestOf(await ask());
		await test.store.grants.take(request.asker.person, "helpdesk");
		expect(
			requestOf(await say(request.id, "approve", accounts.anna)).state,
		).toBe("failed");
		expect(await seats()).toBe(20);
	});

	it("is read back after a crash in the middle: done when it happened, unknown when nobody can tell", async () => {
		const happened = requestOf(await ask());
		await test.store.requests.change(happened, { state: "running" });
		await test.ksuite.users.invite({
			email: luca.email,
			firstName: "Luca",
			lastName: "Moretti",
			role: "normal",
			language: "it",
		});
		await test.recover();
		expect((await test.app.request(happened.id))?.state).toBe("done");
	});
});

describe("two approvals", () => {
	it("are needed from two different people", async () => {
		await test.close();
		test = await openTestSuitemate({ APPROVALS_NEEDED: "2" });
		const request = requestOf(await ask());
		expect(request.needed).toBe(2);
		expect(
			requestOf(await say(request.id, "approve", accounts.anna)).state,
		).toBe("waiting");
		problemOf(await say(request.id, "approve", accounts.anna));
		expect(
			requestOf(await say(request.id, "approve", accounts.marc)).state,
		).toBe("done");
		expect(await seats()).toBe(21);
	});
});

describe("the audit log", () => {
	it("keeps who asked and who was refused", async () => {
		requestOf(await ask());
		const refused = await test.app.invoke(
			{ command: "users add", input: luca },
			accounts.elise,
			quietPort,
		);
		expect(problemOf(refused)).not.toBe("");
		expect(await events()).toEqual([
			"asked Nadia Keller",
			"refused Élise Favre",
		]);
		expect(await test.store.audit.verify()).toEqual({
			kind: "whole",
			lines: 2,
		});
	});
});

describe("what somebody types wrong", () => {
	it.each([
		[
			"an unknown command",
			{ command: "users explode", input: {} },
			accounts.marc,
		],
		[
			"a command without the right",
			{ command: "users list", input: {} },
			accounts.elise,
		],
		[
			"a command of a stranger",
			{ command: "users list", input: {} },
			accounts.stranger,
		],
	])("%s gets a sentence", async (_case, invocation, account) => {
		const shown = await test.app.invoke(invocation, account, quietPort);
		expect(problemOf(shown)).not.toMatch(/^problem\./u);
	});

	it("opens a dialog when arguments are missing, with those that were given", async () => {
		const shown = await test.app.invoke(
			{ command: "users add", input: { email: luca.email } },
			accounts.nadia,
			quietPort,
		);
		expect(shown).toEqual({
			kind: "dialog",
			command: "users add",
			input: { email: luca.email },
			invalid: [],
		});
	});
});
