import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Shown } from "../../../src/core/pipeline.ts";
import { Problem } from "../../../src/core/problem.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { createPages } from "../mail/one-time.ts";
import { draw, type } from "../users/hands.ts";
import { lastOf, press } from "./hands.ts";

let test: TestSuitemate;
let pages: ReturnType<typeof createPages>;
let giulia = "";
const domain = "alpenblick.example";
const account = { platform: "slack", team: "T0ALPENBLICK", user: "U0GIULIA" };

beforeEach(async () => {
	test = await openTestSuitemate();
	pages = createPages();
	Object.assign(test.services, {
		showOnce: pages.showOnce,
		showOnceReady: pages.showOnceReady,
	});
	const user = await test.ksuite.users.get(`giulia.rossi@${domain}`);
	giulia = user?.id ?? "";
	await test.store.links.add({
		account: "slack:T0ALPENBLICK:U0GIULIA",
		userId: giulia,
		verified: 0,
		by: "owner",
	});
	await test.store.grants.give(`user:${giulia}`, { role: "helpdesk" });
	const input = { address: "giulia2", owner: "Giulia" };
	const port = { progress: () => undefined, signal: AbortSignal.any([]) };
	const invocation = { command: "mail delete", input: { address: "info" } };
	await test.app.invoke({ command: "mail create", input }, account, port);
	expect(await test.app.invoke(invocation, account, port)).toMatchObject({
		kind: "problem",
	});
});
afterEach(() => test.close());

const seen = async (line: string): Promise<Shown> => {
	const { id } = requestOf(await type(test, "nadia", line));
	await test.app.answer(id, "approve", accounts.anna);
	await test.idle();
	return lastOf(test, id);
};

describe("somebody who leaves", () => {
	it("is shown as a checklist that says what can be undone", async () => {
		const asked = await type(test, "nadia", "users offboard Giulia");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Waiting for approval: Take Giulia Rossi out everywhere
			Mail address: giulia.rossi@alpenblick.example
			Seats: 20 of 21 → 19 of 21
			New passwords: Nobody sees them
			Addresses: direzione@alpenblick.example and giulia.rossi@alpenblick.example: kept, and belong to nobody then
			Calendars: Riunioni di direzione: gone with the person
			Step | Can it be undone?
			New password for direzione@alpenblick.example, so that nobody gets in | In part: /ksuite mail password makes another one
			New password for giulia.rossi@alpenblick.example, so that nobody gets in | In part: /ksuite mail password makes another one
			Unlink the chat account U0GIULIA | Yes: the person links it again
			Take the role here: help desk | Yes: /ksuite roles grant
			Withdraw the open request R-0001 | No: it has to be asked for again
			Leave the team Direzione | Yes: /ksuite teams join
			Remove Giulia Rossi from the organisation | No: a new invitation only
			(A step that does not work does not stop the others. The person can be invited again, but what goes with them does not come back.)
			[Withdraw]"
		`);
	});

	it("is let go step by step, last out of the organisation", async () => {
		const before = await test.store.requests.list({ states: ["waiting"] });
		expect(before.map(({ invocation }) => invocation.command)).toEqual([
			"mail create",
		]);
		expect(draw(await seen("users offboard Giulia"))).toMatchInlineSnapshot(`
			"Done: Giulia Rossi is out of the organisation
			Step | Result
			New password for direzione@alpenblick.example, so that nobody gets in | Done
			New password for giulia.rossi@alpenblick.example, so that nobody gets in | Done
			Unlink the chat account U0GIULIA | Done
			Take the role here: help desk | Done
			Withdraw the open request R-0001 | Done
			Leave the team Direzione | Done
			Remove Giulia Rossi from the organisation | Done"
		`);
		expect(await test.ksuite.users.get(giulia)).toBeNull();
		expect(await test.store.links.to(giulia)).toEqual([]);
		expect(await test.store.grants.of(`user:${giulia}`)).toEqual([]);
		const [waiting] = before;
		const request = await test.app.request(waiting?.id ?? "");
		expect(request?.state).toBe("withdrawn");
		expect(test.told.map(({ id }) => id)).toContain(waiting?.id);
	});

	it("has new passwords that nobody sees, unless they are asked for", async () => {
		const quiet = await seen("users offboard Giulia");
		expect(draw(quiet)).not.toContain("Show the passwords");
		const { id } = requestOf(quiet);
		expect(JSON.stringify(await test.store.jobs.steps(id))).not.toContain(
			'"secret":"',
		);
	});

	it("leaves the new passwords to the one who asked, once", async () => {
		const done = await seen("users offboard Giulia --passwords");
		const shown = await press(test, "nadia", done, "Show the passwords");
		expect(draw(shown).split("\n")[0]).toBe(
			"2 passwords are on a private page",
		);
		expect(pages.secrets[0]?.value).toMatch(
			/^direzione@alpenblick\.example\t\S+\ngiulia\.rossi@alpenblick\.example\t\S+$/u,
		);
		const { id } = requestOf(done);
		expect(JSON.stringify(await test.store.jobs.steps(id))).not.toContain(
			'"secret":"',
		);
	});

	it("is let go although a step does not work, and that is told", async () => {
		const { mail } = test.ksuite;
		const resetPassword: typeof mail.resetPassword = async (address) => {
			if (address.startsWith("direzione"))
				throw new Problem("ksuite-refused", { code: "not_now" });
			return mail.resetPassword(address);
		};
		Object.assign(test.services, { mail: { ...mail, resetPassword } });
		const done = draw(await seen("users offboard Giulia"));
		expect(done.split("\n").slice(0, 3)).toMatchInlineSnapshot(`
			[
			  "Done: Giulia Rossi is out of the organisation",
			  "Step | Result",
			  "New password for direzione@alpenblick.example, so that nobody gets in | Infomaniak refused this (not_now). Nothing was changed.",
			]
		`);
		expect(done).toContain("1 step did not work");
	});

	it("is removed by hand where the system cannot, with all else done", async () => {
		const remove = async () => ({
			kind: "handover" as const,
			steps: ["Open the Manager", "Remove the person"],
			link: "https://manager.example",
		});
		Object.assign(test.services, { users: { ...test.ksuite.users, remove } });
		const handed = await seen(
			`users offboard giulia.rossi@${domain} --passwords`,
		);
		expect(draw(handed)).toMatchInlineSnapshot(`
			"Approved, and still to be done in the Manager: Take Giulia Rossi out everywhere
			Step | Result
			New password for direzione@alpenblick.example, so that nobody gets in | Done
			New password for giulia.rossi@alpenblick.example, so that nobody gets in | Done
			Unlink the chat account U0GIULIA | Done
			Take the role here: help desk | Done
			Withdraw the open request R-0001 | Done
			Leave the team Direzione | Done
			Remove Giulia Rossi from the organisation | This has to be done in the Manager
			[Show the passwords once (primary)]
			(2 passwords wait for the one who asked, for seven days, and for nobody else.)
			- Open the Manager
			- Remove the person
			Open the Manager: https://manager.example
			[Look now] [I did it (primary)] [Give it back]
			(I look by myself whether it happened, first in a minute.)"
		`);
		const { id } = requestOf(handed);
		await test.ksuite.users.remove(giulia);
		await test.app.answer(id, "look", accounts.anna);
		expect(draw(await lastOf(test, id)).split("\n")[0]).toMatchInlineSnapshot(
			`"Done: The person is no longer in the organisation"`,
		);
	});

	it.each([
		["given back", "Given back by Anna Baumann"],
		["given up", "Not seen, so I gave up looking"],
	])("keeps what was done when its last step is %s", async (how, title) => {
		const remove = async () => ({
			kind: "handover" as const,
			steps: ["Remove the person"],
			link: "https://manager.example",
		});
		Object.assign(test.services, { users: { ...test.ksuite.users, remove } });
		const { id } = requestOf(await seen("users offboard Giulia"));
		if (how === "given back")
			await test.app.answer(id, "give back", accounts.anna);
		else {
			test.clock.now += 15 * 86_400_000;
			await test.tend();
		}
		const ended = draw(await lastOf(test, id));
		expect(ended).toContain(title);
		expect(ended).toContain("Leave the team Direzione | Done");
	});

	it("who has not accepted yet loses the invitation", async () => {
		const [pending] = await test.ksuite.users.list({ state: "pending" });
		const done = await seen(`users offboard ${pending?.email}`);
		expect(draw(done)).toContain("Take the invitation of");
		expect(await test.ksuite.users.get(pending?.id ?? "")).toBeNull();
	});

	it("is never oneself, and never the last owner", async () => {
		expect(draw(await type(test, "nadia", "users offboard Nadia"))).toBe(
			"problem.yourself",
		);
		expect(draw(await type(test, "anna", "users offboard Marc"))).toBe(
			"problem.last-owner",
		);
		expect(draw(await type(test, "elise", "users offboard Giulia"))).toBe(
			"problem.not-allowed",
		);
	});
});
