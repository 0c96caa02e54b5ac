import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { eventText } from "../../contracts/pim-account.ts";
import { stateIn } from "../../restore/history.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../../support/restoring.ts";

const day = 86_400_000;
let test: RestoringTest;
let theirs: PimAccount;
let id: string;

const put = async (account: PimAccount, where: string, name: string) => {
	const href = account.place(where, `${name}.ics`);
	const text = eventText(name, `Dinner with ${name}`);
	await account.put(where, { href, text, when: { kind: "absent" } });
};
const removeAll = async (account: PimAccount, where: string, most = 99) => {
	for (const row of (await account.listing(where)).slice(0, most))
		await account.remove(where, row);
};
const secrets = /Dinner|Zora|Yves|Xenia|Wanda/u;
const named = ["Zora", "Yves", "Xenia", "Wanda"];

beforeEach(async () => {
	test = await openRestoring();
	const account = test.accountOf("stranger");
	if (!account) throw new Error("there is no account");
	theirs = account;
	id = (await theirs.make({ kind: "calendar", name: "Nadia" })).id;
	for (const name of named) await put(theirs, id, name);
	await test.read("restore now", { of: "stranger" });
	test.clock.now += 8 * day;
	await removeAll(theirs, id, 2);
});
afterEach(() => test.close());

const look = (given: Record<string, unknown> = {}) =>
	test.read("restore calendar", {
		calendar: "Nadia",
		point: "7d",
		of: "stranger",
		...given,
	});
const codeOf = async (
	command: string,
	input: Record<string, unknown>,
	who: "asker" | "stranger" | "decider" = "asker",
) => {
	const answer = await test.invoke(command, input, who);
	return answer.kind === "problem" ? JSON.stringify(answer.text) : answer.kind;
};

describe("what belongs to somebody else", () => {
	it("is shown in numbers, waits for a second person, and its owner is told twice", async () => {
		const view = await look();
		expect(test.lines(view)).toMatchInlineSnapshot(`
			[
			  "Nadia, as it was 8 days ago (22 Nov 2026, 15:00)",
			  "Whose: Name of stranger",
			  "2 would come back · 0 would change · no newer ones · 0 would be lost",
			  "--- rule",
			  "Goes into: the same one",
			  "[Another point ▾ 22 Nov 2026, 15:00, taken when asked, 4 entries]",
			  "[Goes into… ▾ The same one / A new one]",
			  "You see numbers only, because this belongs to somebody else. Its owner will be told.",
			  "Guests get no mail. A restore point is taken first, so this can be undone for 30 days. Newer edits are never overwritten without being shown here.",
			  "[Restore 2 items]",
			]
		`);
		const answer = await test.shown(
			"restore apply",
			inputOf(view, "restore apply"),
		);
		if (answer.kind !== "request") throw new Error(answer.kind);
		const { request } = answer;
		expect([request.state, request.needed, request.decides]).toEqual([
			"waiting",
			1,
			"admin",
		]);
		const { title, rows, notes } = request.preview;
		expect(
			test.lines({
				title,
				body: [
					{ kind: "facts", rows },
					...(notes ?? []).map((text) => ({ kind: "note" as const, text })),
				],
			}),
		).toMatchInlineSnapshot(`
			[
			  "Restore 2 items of Nadia",
			  "Whose: Name of stranger",
			  "As it was: 22 Nov 2026, 15:00",
			  "Goes into: the same one",
			  "Come back: 2",
			  "Why somebody else decides: It belongs to somebody else, who is told",
			  "Guests get no mail. What somebody edited since the look stays as it is.",
			  "A restore point is taken first, so this can be undone for 30 days.",
			]
		`);
		// Neither whoever asked nor a member can decide.
		await expect(test.say(request.id, "approve")).rejects.toThrow();
		await expect(test.say(request.id, "approve", "stranger")).rejects.toThrow();
		expect((await theirs.listing(id)).length).toBe(2);
		await test.say(request.id, "approve", "decider");
		await test.idle();
		expect((await theirs.listing(id)).length).toBe(4);
		expect(test.told.map(({ person }) => person)).toEqual([
			"stranger",
			"stranger",
		]);
		expect(test.told.map((one) => test.lines(one.view))).toMatchInlineSnapshot(`
			[
			  [
			    "asker begins to restore Nadia, which is yours",
			    "Come back: 2",
			    "A second person agreed to it. A restore point was taken first, and you read here how it ends.",
			  ],
			  [
			    "asker restored Nadia, which is yours",
			    "2 of 2 restored in 1 second: Nadia",
			    "Both were read again, and are equal.",
			    "A second person agreed to it. If it was wrong, ask them to undo it: that works for 30 days.",
			  ],
			]
		`);
		const ended = await test.ended(request.id);
		const report = await test.read(
			"restore report",
			inputOf(ended, "restore report"),
		);
		const undo = await test.read(
			"restore undo",
			inputOf(ended, "restore undo"),
		);
		const audit = await test.store.audit.list({});
		const kept = await test.requestNow(request.id);
		for (const shown of [view, kept, ended, report, undo, audit, test.told])
			expect(JSON.stringify(shown)).not.toMatch(secrets);
		expect(JSON.stringify(test.logged)).not.toMatch(/Nadia|Dinner/u);
	});

	it("lets nobody choose or search single entries", async () => {
		const { restore } = inputOf(await look(), "restore apply");
		for (const command of [
			"restore items",
			"restore choose",
			"restore choose-all",
		])
			expect(await codeOf(command, { restore, search: "Zora" })).toMatch(
				/restore-none|dialog/u,
			);
		const lines = test.lines(await look()).join("\n");
		expect(lines).not.toMatch(/Choose items|Search/u);
	});

	it("cannot be named by a member, nor opened by anybody but whoever looked", async () => {
		const given = { calendar: "Nadia", point: "7d", of: "asker" };
		expect(await codeOf("restore calendar", given, "stranger")).toContain(
			"not-allowed",
		);
		for (const command of ["restore points", "restore now"])
			expect(await codeOf(command, { service: true }, "stranger")).toContain(
				"not-allowed",
			);
		const { restore } = inputOf(await look(), "restore apply");
		for (const who of ["stranger", "decider"] as const)
			for (const command of [
				"restore show",
				"restore apply",
				"restore items",
				"restore set",
				"restore report",
				"restore undo",
			])
				expect(await codeOf(command, { restore }, who)).toContain(
					"restore-none",
				);
	});

	it("goes stale when what was asked for changes before somebody agrees", async () => {
		const view = await look();
		const answer = await test.shown(
			"restore apply",
			inputOf(view, "restore apply"),
		);
		if (answer.kind !== "request") throw new Error(answer.kind);
		const { restore } = inputOf(view, "restore apply");
		await test.read("restore set", { restore, into: "new" });
		const said = await test.say(answer.request.id, "approve", "decider");
		expect(said.state).toBe("stale");
		expect((await theirs.listing(id)).length).toBe(2);
	});
});

describe("what belongs to the organisation", () => {
	it("is shown with titles to the help desk, and waits for a second person", async () => {
		const house = await test.services.accounts.of({ kind: "service" });
		if (!house) throw new Error("there is no account");
		const calendar = await house.make({ kind: "calendar", name: "Rooms" });
		await put(house, calendar.id, "Aula");
		await test.read("restore now", { service: true });
		test.clock.now += 8 * day;
		await removeAll(house, calendar.id);
		const view = await test.read("restore calendar", {
			calendar: "Rooms",
			point: "7d",
			service: true,
		});
		expect(test.lines(view).join("\n")).toContain("Dinner with Aula");
		const answer = await test.shown(
			"restore apply",
			inputOf(view, "restore apply"),
		);
		expect(answer.kind === "request" && answer.request.state).toBe("waiting");
		expect(JSON.stringify(answer)).toContain("second.other-service");
	});
});

describe("what is one’s own", () => {
	const own = async (count: number) => {
		const calendar = await test.make("Mine");
		await put(test.account, calendar.id, "First");
		await test.read("restore now", { collection: calendar.id });
		test.clock.now += 8 * day;
		for (let one = 0; one < count; one += 1)
			await put(test.account, calendar.id, `Later ${one}`);
		return calendar.id;
	};
	const pressed = async (calendar: string) => {
		const view = await test.read("restore calendar", {
			calendar,
			point: "7d",
			exact: true,
		});
		const answer = await test.shown(
			"restore apply",
			inputOf(view, "restore apply"),
		);
		if (answer.kind !== "request") throw new Error(answer.kind);
		return answer.request;
	};

	it("needs nobody else for a little", async () => {
		const calendar = await own(2);
		const request = await pressed(calendar);
		await test.idle();
		expect((await test.requestNow(request.id)).state).toBe("done");
		expect((await stateIn(test.account, calendar)).size).toBe(1);
		expect(test.told).toEqual([]);
	});

	it("needs a second person when more than half of it would be touched", async () => {
		const request = await pressed(await own(3));
		expect(request.state).toBe("waiting");
		expect(JSON.stringify(request.preview.rows)).toContain("second.half");
	});

	it("needs a second person when nothing would be left", async () => {
		const calendar = await own(1);
		await removeAll(test.account, calendar);
		await test.read("restore now", { collection: calendar });
		test.clock.now += 8 * day;
		await put(test.account, calendar, "Alone");
		const request = await pressed(calendar);
		expect(request.state).toBe("waiting");
		expect(JSON.stringify(request.preview.rows)).toContain("second.empties");
	});
});
