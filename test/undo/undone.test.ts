import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { teamAgain } from "../../src/modules/teams/add-again.ts";
import { draw } from "../modules/users/hands.ts";
import { problemOf, type TestSuitemate } from "../support/suitemate.ts";
import {
	carry,
	type Input,
	type Name,
	open,
	undo,
	undoOf,
	viewOf,
} from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await open();
});
afterEach(() => test.close());

const luca = { email: "luca@moretti.example", first: "Luca", last: "Moretti" };
const elise = "elise.favre@alpenblick.example";
const term = { term: "Rechner", rule: "keep", scope: "organisation" };
const helpdesk = { person: elise, role: "helpdesk" };
const vouched = { person: "Sophie", account: "@U0STRANGER" };

const read = (): Promise<unknown> => stateOf(test);

/** Everything that the changes below change. */
const stateOf = async ({ ksuite, store, services }: TestSuitemate) => ({
	people: await ksuite.users.all(),
	seats: await ksuite.users.seats(),
	teams: (await ksuite.teams.list()).map(({ name, userIds }) => ({
		name,
		people: [...(userIds ?? [])].sort(),
	})),
	addresses: await ksuite.mail.list(),
	plan: await ksuite.plans.read(),
	grants: await store.grants.all(),
	links: (await store.links.all()).length,
	watches: (await store.watches.list()).map(({ id, at }) => ({ id, at })),
	categories: await store.categories.list(),
	terms: (
		await services.house.entries.list("term", [
			{ scope: "organisation", holder: "" },
		])
	).map(({ body }) => body),
	budgets: await services.aiRules.budgets(),
});

/** Who changes what, and what then is to be read when its way back is pressed twice. */
const changes: readonly (readonly [Name, string, Input, again: string])[] = [
	["nadia", "users add", luca, "not-found"],
	["anna", "users external", luca, "not-found"],
	["anna", "users role", { person: "Priya", role: "admin" }, "nothing-to-do"],
	["anna", "teams add", { team: "Neu" }, "not-found"],
	["nadia", "teams join", { team: "IT", person: "Marc" }, "nothing-to-do"],
	["nadia", "teams leave", { team: "IT", person: "Priya" }, "nothing-to-do"],
	["anna", "teams remove", { team: "IT" }, "already-there"],
	["anna", "mail create", { address: "neu" }, "not-found"],
	["nadia", "mail alias", { address: "info", alias: "auskunft" }, "not-found"],
	["anna", "plan change", { plan: "pro", users: "25" }, "nothing-to-do"],
	["marc", "roles grant", helpdesk, "nothing-to-do"],
	["marc", "people vouch", vouched, "nothing-to-do"],
	["nadia", "storage watch", { at: "90" }, "not-found"],
	["anna", "ai budget set", { role: "member", day: "900" }, "nothing-to-do"],
	["anna", "write glossary add", term, "not-found"],
	["anna", "categories add", { name: "Spesen" }, "not-found"],
];

describe("the way back", () => {
	it.each(changes)(
		"by %s from %s brings back what was, and pressed again says how it is",
		async (who, command, input, again) => {
			const before = await read();
			const done = await carry(test, who, command, input);
			expect(await read()).not.toEqual(before);
			viewOf(await undo(test, who, done));
			expect(await read()).toEqual(before);
			const late = await undo(test, who, done);
			expect(codeOf(late)).toBe(again);
			expect(problemOf(late)).toMatch(
				/(?:nothing was|Nothing was) (?:changed|done)/u,
			);
			expect(await read()).toEqual(before);
		},
	);

	it("from a removed team puts its people back, and says who is gone by then", async () => {
		const done = await carry(test, "anna", "teams remove", { team: "Vente" });
		await carry(test, "anna", "users remove", { person: elise });
		const back = await undo(test, "anna", done);
		expect(draw(back)).toMatchInlineSnapshot(`
			"Done: The team Vente was added
			3 of 4 people are in it again.
			[Add somebody…] [Undo: remove the team]
			(Can be undone at any time.)"
		`);
	});

	it("from a removed team of many makes it without them", () => {
		const userIds = Array.from({ length: 31 }, (_, at) => `${at}`);
		const blocks = teamAgain({ id: "7", name: "IT", userIds });
		const view = { title: "", body: blocks };
		const shown = { kind: "view", view, secret: [], sensitive: false } as const;
		expect(draw(shown)).toMatchInlineSnapshot(`
			"
			[Undo: make it again]
			(Undo makes the team again, without its 31 people. What was shared with it does not come back.)"
		`);
		expect(undoOf(shown).input).toEqual({ team: "IT" });
	});

	it("from an invitation is closed once the person accepted", async () => {
		const done = await carry(test, "nadia", "users add", luca);
		const { users } = test.services;
		const { get } = users;
		Object.assign(users, {
			get: async (who: string) => ({ ...(await get(who)), state: "active" }),
		});
		const late = await undo(test, "nadia", done);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"This is not possible the way things are now, so nothing was changed. Look at it first, then choose the command that fits."`,
		);
	});

	it("from a new address is an admin's, and another one's yes", async () => {
		const done = await carry(test, "nadia", "mail create", { address: "neu" });
		expect(codeOf(await undo(test, "nadia", done))).toBe("not-allowed");
		const { command, input } = undoOf(done);
		expect(
			draw(await carry(test, "anna", command, input)),
		).toMatchInlineSnapshot(`
				"Done: The address neu@alpenblick.example was deleted
				Addresses: 38 of 42 used
				(This cannot be undone. The address can be created again, without its mail.)"
			`);
	});

	it("from a taken alias is closed once the name is somebody else's", async () => {
		const alias = { address: "info", alias: "auskunft" };
		await carry(test, "nadia", "mail alias", alias);
		const gone = { ...alias, remove: true };
		const done = await carry(test, "nadia", "mail alias", gone);
		await carry(test, "nadia", "mail alias", { ...alias, address: "hello" });
		const late = await undo(test, "nadia", done);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"This exists already, so nothing was changed. Look in the list, or choose another name."`,
		);
	});

	it("from a bigger plan is closed once what is used needs it", async () => {
		const big = { plan: "pro", users: "25" };
		const done = await carry(test, "anna", "plan change", big);
		await carry(test, "nadia", "users add", luca);
		await carry(test, "nadia", "users add", {
			...luca,
			email: "lea@moretti.example",
		});
		const late = await undo(test, "anna", done);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"This does not fit: the seats in use need more users. Nothing was changed. The nearest number of users is 22; /ksuite plan preview shows what it would give."`,
		);
	});

	it("from a role for some commands until a day gives just that back", async () => {
		const limits = { only: "mail create", until: "2026-12-31" };
		await carry(test, "marc", "roles grant", { ...helpdesk, ...limits });
		const given = await test.store.grants.all();
		const taken = await carry(test, "marc", "roles revoke", helpdesk);
		expect(draw(taken)).toMatchInlineSnapshot(`
			"Done: Élise Favre no longer has the role help desk
			[Undo: give it again]
			(Can be undone at any time.)"
		`);
		await undo(test, "marc", taken);
		expect(await test.store.grants.all()).toEqual(given);
		const wider = await carry(test, "marc", "roles grant", helpdesk);
		await undo(test, "marc", wider);
		expect(await test.store.grants.all()).toEqual(given);
	});

	it("from a role that had ended has nothing to give back", async () => {
		const until = "2026-11-23";
		await carry(test, "marc", "roles grant", { ...helpdesk, until });
		test.clock.now += 3 * 86_400_000;
		const taken = await carry(test, "marc", "roles revoke", helpdesk);
		expect(draw(taken)).toMatchInlineSnapshot(`
			"Done: Élise Favre no longer has the role help desk
			(It had ended by itself already.)"
		`);
	});

	it("from a watch at other thresholds sets the old ones", async () => {
		await carry(test, "nadia", "storage watch", { at: "90" });
		const before = await read();
		const done = await carry(test, "nadia", "storage watch", { at: "95" });
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The storage is watched from now on
			Now: 262 of 315 GB (83%)
			From: 95%
			Told: The admins, privately
			[What is watched] [Undo: as it was before]
			(Can be undone at any time.)"
		`);
		await undo(test, "nadia", done);
		expect(await read()).toEqual(before);
		const ended = await carry(test, "nadia", "storage unwatch");
		await undo(test, "nadia", ended);
		expect(await read()).toEqual(before);
	});

	it("from a changed term says it as it was, and is closed when it is gone", async () => {
		const added = await carry(test, "anna", "write glossary add", term);
		const before = await read();
		const { id } = undoOf(added).input;
		const prefer = { rule: "prefer", instead: "Computer" };
		const changed = await carry(test, "anna", "write glossary edit", {
			...{ id, term: "Rechner" },
			...prefer,
		});
		expect(draw(changed)).toMatchInlineSnapshot(`
			"Done: The term Rechner was changed
			Term: Rechner
			What holds for it: Stays as it is → Is used instead of other words
			Instead of: nothing → Computer
			Language: Any language
			[Undo: as it was before] [Change…] [Remove] [Glossary]
			(Can be undone at any time.)"
		`);
		await undo(test, "anna", changed);
		expect(await read()).toEqual(before);
		const gone = await undo(test, "anna", added);
		expect(draw(gone)).toMatchInlineSnapshot(`
			"Done: The term Rechner was removed
			[Undo: add again] [Glossary]
			(Can be undone at any time.)"
		`);
		const late = await undo(test, "anna", changed);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"I looked and did not find it. Nothing was changed. Check the spelling, or look in the list."`,
		);
	});

	it("from a changed category says it as it was, also what was empty", async () => {
		await carry(test, "anna", "categories add", { name: "Spesen" });
		const before = await read();
		const changed = await carry(test, "anna", "categories edit", {
			...{ category: "Spesen", hint: "Belege", words: "Beleg" },
			...{ folder: "Anders", de: "Auslagen" },
		});
		await undo(test, "anna", changed);
		expect(await read()).toEqual(before);
	});
});

const codeOf = (shown: Awaited<ReturnType<typeof carry>>): string => {
	if (shown.kind !== "problem") throw new Error(shown.kind);
	const { text } = shown;
	return typeof text === "object" && "say" in text
		? text.say.replace("problem.", "")
		: "";
};
