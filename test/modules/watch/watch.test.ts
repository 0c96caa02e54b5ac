import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Addressee, Announcer } from "../../../src/core/chat.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { View } from "../../../src/core/view.ts";
import { createWatching } from "../../../src/watching.ts";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

const day = 86_400_000;
type Said = { to: Addressee; view: View };

let test: TestSuitemate;
let said: Said[];
let isInvited: boolean;
let isReachable: boolean;
let isReadable: boolean;

const announcer: Announcer = {
	channels: async () => [{ id: "C0GENERAL", name: "general" }],
	channel: async (text) => {
		if (/nowhere/u.test(text)) throw new Problem("not-found");
		if (!isInvited) throw new Problem("not-in-conversation");
		return { id: "C0GENERAL", name: "general" };
	},
	announce: async (to, view) => {
		if (!isReachable) throw new Problem("unavailable");
		if (to.kind === "channel" && !isInvited)
			throw new Problem("not-in-conversation");
		said.push({ to, view });
	},
};

beforeEach(async () => {
	said = [];
	isInvited = isReachable = isReadable = true;
	test = await openTestSuitemate({}, ({ ksuite }) => ({
		announcer,
		ksuite: {
			...ksuite,
			mail: {
				...ksuite.mail,
				quota: async () => {
					if (!isReadable) throw new Problem("unavailable");
					return ksuite.mail.quota();
				},
			},
		},
	}));
});
afterEach(() => test.close());

const open = () =>
	createWatching({
		...test.services,
		store: test.store,
		background: (work) => work(),
		zone: "Europe/Zurich",
		log: (event) => test.events.push(event),
		now: () => test.clock.now,
	});

const seen = ({ view }: Said) =>
	draw({ kind: "view", view, secret: [], sensitive: false });
const titles = () => said.map((one) => seen(one).split("\n")[0]);
const logged = (name: string) =>
	test.events
		.filter(({ event }) => event === name)
		.map(({ event: _, ...rest }) => rest);
/** The storage of the demo with another amount in use. */
const tomorrow = (days = 1) => {
	test.clock.now += days * day;
};

describe("somebody who has storage watched", () => {
	it("sees what will be told and where, and the channel reads it at once", async () => {
		const asked = await type(
			test,
			"nadia",
			"storage watch --at 90 --in #general",
		);
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Watch the storage?
			Now: 262 of 315 GB (83%)
			From: 90%
			Told: #general
			(I look every morning, and write there once when it is reached. The first message comes now.)
			[Watch (primary)] [Cancel]"
		`);
		const done = await carryOut(
			test,
			"nadia",
			"storage watch --at 90 --in #general",
		);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The storage is watched from now on
			Now: 262 of 315 GB (83%)
			From: 90%
			Told: #general
			[What is watched] [Undo: stop watching]
			(Can be undone at any time.)"
		`);
		expect(said[0]?.to).toEqual({ kind: "channel", channel: "C0GENERAL" });
		expect(said.map(seen).join("\n\n")).toMatchInlineSnapshot(`
			"Storage: I write here from 90% on
			picture: Storage: 262 of 315 GB (83%).
			Now: 262 of 315 GB (83%)
			In the trash: 23 GB
			30 days ago: 237 GB
			Growing about 0.8 GB a day; full around 25 January 2027 (between 19 January 2027 and 20 February 2027).
			[Stop watching…]
			(Nadia Keller asked for this. I look every morning and write once when it is reached.)"
		`);
	});

	it("reads what is already over at once, with what can be done", async () => {
		await carryOut(test, "nadia", "storage watch --at 80,95 --in #general");
		expect(said.map(seen).join("\n\n")).toMatchInlineSnapshot(`
			"Storage is 83% full: 262 of 315 GB
			picture: Storage: 262 of 315 GB (83%).
			Now: 262 of 315 GB (83%)
			In the trash: 23 GB
			30 days ago: 237 GB
			Growing about 0.8 GB a day; full around 25 January 2027 (between 19 January 2027 and 20 February 2027).
			What brings room: emptying the trash, deleting for good what is large, more users, or a higher plan.
			[Empty the trash: frees 23 GB…] [What takes room] [Preview Standard, 22 users] [Preview Pro, 20 users] [Stop watching…]
			(#general: from 80% and 95%. Set by Nadia Keller. Nothing was changed.)"
		`);
		const [first] = said;
		const shown = first && {
			kind: "view" as const,
			view: first.view,
			secret: [],
			sensitive: false,
		};
		expect(shown && doors(shown)).toMatchInlineSnapshot(`
			[
			  "Empty the trash: frees 23 GB… → invoke storage purge-trash {}",
			  "What takes room → invoke storage top {}",
			  "Preview Standard, 22 users → invoke plan preview {"plan":"standard","users":22}",
			  "Preview Pro, 20 users → invoke plan preview {"plan":"pro","users":20}",
			  "Stop watching… → invoke storage unwatch {"watch":"storage:C0GENERAL"}",
			]
		`);
		await open()();
		expect(said).toHaveLength(1);
	});

	it("has the admins told privately when no channel is named", async () => {
		await carryOut(test, "nadia", "storage watch --at 90 --of seats");
		const users = said.map(({ to }) =>
			to.kind === "person" ? to.account.user : to.channel,
		);
		expect(users.sort()).toEqual(["U0ANNA", "U0MARC"]);
		expect(said.slice(0, 1).map(seen).join()).toMatchInlineSnapshot(`
			"20 of 21 seats are taken (95%)
			picture: Seats: 20 of 21 (95%).
			Now: 20 of 21 (95%)
			What brings room: more users, or an invitation that is not needed any more.
			[Seats] [Preview Standard, 23 users] [Stop watching…]
			(The admins, privately: from 90%. Set by Nadia Keller. Nothing was changed.)"
		`);
	});

	it.each([
		["storage watch --at 90 --in #nowhere", "problem.not-found"],
		["storage watch --at 101", "dialog storage watch, not usable: at"],
		["storage watch", "dialog storage watch, not usable: "],
		["storage watch --at 90 --of mail", "dialog storage watch, not usable: of"],
	])("is told what is wrong with %s", async (line, answer) => {
		expect(draw(await type(test, "nadia", line))).toBe(answer);
	});

	it("is told when the app is not in the channel, before and after the preview, and nothing is watched", async () => {
		isInvited = false;
		const line = "storage watch --at 90 --in #general";
		expect(draw(await type(test, "nadia", line))).toBe(
			"problem.not-in-conversation",
		);
		isInvited = true;
		isReachable = false;
		expect(draw(await carryOut(test, "nadia", line))).toContain(
			"Watch the storage",
		);
		expect(await test.store.watches.list()).toEqual([]);
	});

	it("has to be of the help desk", async () => {
		expect(draw(await type(test, "elise", "storage watch --at 90"))).toBe(
			"problem.not-allowed",
		);
		expect(draw(await type(test, "elise", "storage watches"))).toBe(
			"problem.not-allowed",
		);
	});

	it("sees the list, and ends what is watched", async () => {
		expect(
			draw(await type(test, "nadia", "storage watches")),
		).toMatchInlineSnapshot(`
			"Nothing is watched
			Nobody is told when storage, seats or addresses fill up.
			[Watch…]"
		`);
		await carryOut(test, "nadia", "storage watch --at 90 --in #general");
		await carryOut(test, "nadia", "storage watch --at 80 --of addresses");
		const list = await type(test, "nadia", "storage watches");
		expect(draw(list)).toMatchInlineSnapshot(`
			"2 watches
			What | From | Told | Set by | Since
			Mail addresses | 80% | The admins, privately | Nadia Keller | 22 November 2026
			Storage | 90% | #general | Nadia Keller | 22 November 2026
			[Watch…] [Stop: Mail addresses, The admins, privately] [Stop: Storage, #general]"
		`);
		expect(doors(list)).toMatchInlineSnapshot(`
			[
			  "Watch… → dialog storage watch {}",
			  "Stop: Mail addresses, The admins, privately → invoke storage unwatch {"watch":"addresses:admins"}",
			  "Stop: Storage, #general → invoke storage unwatch {"watch":"storage:C0GENERAL"}",
			]
		`);
		const asked = await type(test, "nadia", "storage unwatch");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Stop 2 watches?
			Mail addresses: From 80%. The admins, privately
			Storage: From 90%. #general
			[Stop (primary)] [Cancel]"
		`);
		isInvited = false;
		const done = await carryOut(test, "nadia", "storage unwatch --in general");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: This is not watched any more
			Storage: From 90%. #general
			[Undo: watch again (Storage)]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: watch again (Storage) → invoke storage watch {"at":"90","of":"storage","in":"C0GENERAL"}",
			]
		`);
		expect(draw(await type(test, "nadia", "storage unwatch --of seats"))).toBe(
			"problem.not-found",
		);
		expect((await test.store.watches.list()).map(({ id }) => id)).toEqual([
			"addresses:admins",
		]);
	});
});

describe("the daily round", () => {
	it("takes each reading once a day, one of two processes, at once after a start", async () => {
		const [one, two] = [open(), open()];
		await Promise.all([one(), two()]);
		await one();
		const taken = { outcome: "taken" };
		expect(logged("sample")).toEqual([
			{ of: "storage", ...taken },
			{ of: "seats", ...taken },
			{ of: "addresses", ...taken },
		]);
		expect(await test.store.samples.last("storage")).toMatchObject({
			day: "2026-11-22",
			used: 262,
			allowed: 315,
			trash: 23,
		});
		test.clock.now = Date.UTC(2026, 10, 23, 5, 30);
		await one();
		expect(logged("sample")).toHaveLength(3);
		test.clock.now = Date.UTC(2026, 10, 23, 6, 30);
		await one();
		expect(logged("sample")).toHaveLength(6);
	});

	it("tries a failed reading again after pauses that grow, and takes the others", async () => {
		isReadable = false;
		const round = open();
		for (let minute = 0; minute <= 40; minute += 1) {
			await round();
			test.clock.now += 60_000;
		}
		const failed = {
			of: "addresses",
			outcome: "later",
			problem: "unavailable",
		};
		expect(logged("sample").slice(2)).toEqual([failed, failed, failed, failed]);
		isReadable = true;
		test.clock.now += 3_600_000;
		await round();
		expect(logged("sample").at(-1)).toEqual({
			of: "addresses",
			outcome: "taken",
		});
	});

	it("tells once when something fills up, and again two weeks later", async () => {
		await test.store.watches.put({
			id: "addresses:C0GENERAL",
			of: "addresses",
			at: [80],
			to: { channel: "C0GENERAL", name: "general" },
			by: "Nadia Keller",
			since: 0,
		});
		await Promise.all([open()(), open()()]);
		expect(said.map(seen).join("\n\n")).toMatchInlineSnapshot(`
			"38 of 42 mail addresses are used (90%)
			picture: Mail addresses: 38 of 42 (90%).
			Now: 38 of 42 (90%)
			What brings room: more users, a higher plan, or addresses that can be aliases. Aliases are not counted.
			[Addresses left] [Preview Standard, 24 users] [Preview Pro, 20 users] [Stop watching…]
			(#general: from 80%. Set by Nadia Keller. Nothing was changed.)"
		`);
		const round = open();
		for (let days = 0; days < 13; days += 1) {
			tomorrow();
			await round();
		}
		expect(said).toHaveLength(1);
		tomorrow();
		await round();
		await round();
		expect(titles()).toHaveLength(2);
		expect(logged("alert")).toEqual([
			{ of: "addresses", outcome: "shown" },
			{ of: "addresses", outcome: "shown" },
		]);
	});

	it("tries again when the chat does not answer, and tells the admins when the channel is gone", async () => {
		await test.store.watches.put({
			id: "storage:C0GENERAL",
			of: "storage",
			at: [80],
			to: { channel: "C0GENERAL", name: "general" },
			by: "Nadia Keller",
			since: 0,
		});
		isReachable = false;
		const round = open();
		await round();
		await round();
		expect(logged("alert")).toEqual([
			{ of: "storage", outcome: "later", problem: "unavailable" },
		]);
		isReachable = true;
		isInvited = false;
		for (let minute = 0; minute < 20; minute += 1) {
			test.clock.now += 60_000;
			await round();
		}
		const people = said.map(({ to }) => to.kind);
		expect(people).toEqual(["person", "person"]);
		expect(said.slice(0, 1).map(seen).join()).toContain(
			"I cannot write any more",
		);
	});

	it("is what the growth of storage is read from, our own days first", async () => {
		for (let days = 0; days < 20; days += 1)
			await test.store.samples.add({
				of: "storage",
				day: `day ${days}`,
				at: test.clock.now - (20 - days) * day,
				used: 100 + days * 5,
				allowed: 315,
				trash: 0,
			});
		const history = await test.services.storageHistory(90);
		expect(history).toHaveLength(90);
		expect(history.slice(-4).map(({ used }) => Math.round(used))).toEqual([
			185, 190, 195, 262,
		]);
	});
});
