import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { eventText } from "../../contracts/pim-account.ts";
import { openAt } from "../../drivers/dav/stage.ts";
import { stateIn } from "../../restore/history.ts";
import { openSabre, type Sabre } from "../../support/dav/sabre.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../../support/restoring.ts";

const day = 86_400_000;
let server: Sabre | null = null;
let test: RestoringTest;
let id: string;

const put = async (file: string, title: string, where = id) => {
	const { account } = test;
	const href = account.place(where, `${file}.ics`);
	const [there] = await account.read(where, [href]);
	const when = there
		? { kind: "is" as const, etag: there.etag }
		: { kind: "absent" as const };
	await account.put(where, { href, text: eventText(file, title), when });
};
const take = async (file: string) => {
	const { account } = test;
	const [there] = await account.read(id, [account.place(id, `${file}.ics`)]);
	if (there) await account.remove(id, there);
};
const look = (given: Record<string, unknown> = {}) =>
	test.read("restore calendar", { calendar: id, point: "7d", ...given });
const problem = async (command: string, input: Record<string, unknown>) => {
	const answer = await test.invoke(command, input);
	if (answer.kind !== "problem") throw new Error(answer.kind);
	return answer.text;
};
const code = (name: string) => ({ say: `problem.${name}`, with: {} });

/** Twelve events a week ago, of which eight were deleted since. */
const aWeekLater = async () => {
	id = (await test.make("Team calendar")).id;
	for (let at = 1; at <= 12; at += 1) await put(`e${at}`, `Meeting ${at}`);
	await test.read("restore now", { collection: id });
	const before = await stateIn(test.account, id);
	test.clock.now += 8 * day;
	for (let at = 1; at <= 8; at += 1) await take(`e${at}`);
	return before;
};
const report = async (ended: View) =>
	test.lines(
		await test.read("restore report", inputOf(ended, "restore report")),
	);

afterEach(async () => {
	await test.close();
	await server?.close();
	server = null;
});

describe("a server that has its days", () => {
	beforeEach(async () => {
		const opened = await openSabre();
		server = opened;
		const account = await openAt(opened);
		test = await openRestoring(() => account);
	});

	it("is tried again, and the rest is left with a way on when it stays away", async () => {
		const before = await aWeekLater();
		const between = await stateIn(test.account, id);
		const view = await look();
		server?.faults.next({ method: "PUT", does: 503, skip: 3, times: 400 });
		server?.faults.next({ method: "REPORT", does: 503, skip: 1, times: 400 });
		const ended = await test.apply(view);
		const lines = test.lines(ended);
		expect(lines[0]).toMatch(/^3 of 8 came back|3 of 8/u);
		expect(lines.join("\n")).toContain("not read again");
		expect(lines.find((line) => line.startsWith("Did not work"))).toBeDefined();
		server?.faults.clear();
		expect((await report(ended)).join("\n")).toContain(
			"The server took no more",
		);
		const rest = await test.read(
			"restore again",
			inputOf(ended, "restore again"),
		);
		expect(test.lines(rest).at(-1)).toBe("[Restore 5 items]");
		await test.apply(rest);
		expect(await stateIn(test.account, id)).toEqual(before);
		// Each of both can be taken back, in whatever order.
		await test.apply(
			await test.read("restore undo", inputOf(ended, "restore undo")),
		);
		await test.apply(
			await test.read("restore undo", inputOf(rest, "restore apply")),
		);
		expect(await stateIn(test.account, id)).toEqual(between);
	});

	it("takes back also what was written though its answer never came", async () => {
		await aWeekLater();
		const between = await stateIn(test.account, id);
		const view = await look();
		// The write arrives, and then nothing answers for a while.
		server?.faults.next({ method: "PUT", does: "cut-after" });
		server?.faults.next({ method: "GET", does: 503, times: 60 });
		server?.faults.next({ method: "PUT", does: 503, times: 400 });
		const ended = await test.apply(view);
		server?.faults.clear();
		const there = await stateIn(test.account, id);
		expect(there.size).toBe(between.size + 1);
		await test.apply(
			await test.read("restore undo", inputOf(ended, "restore undo")),
		);
		expect(await stateIn(test.account, id)).toEqual(between);
	});

	it("that refuses the login is not asked a thousand times", async () => {
		await aWeekLater();
		const view = await look();
		const asked = server?.exchanges.length ?? 0;
		server?.faults.next({ does: 401, times: 400, method: "PUT" });
		const ended = await test.apply(view);
		const puts = server?.exchanges
			.slice(asked)
			.filter(({ method }) => method === "PUT");
		expect(puts?.length).toBeLessThanOrEqual(8);
		expect(test.lines(ended)).toContain("Did not work: 8");
		expect((await report(ended)).join("\n")).toContain(
			"The server did not accept the login any more",
		);
	});

	it("that cannot be reached at the look changes nothing and says so", async () => {
		await aWeekLater();
		server?.faults.next({ does: 503, times: 4000 });
		expect(
			await problem("restore calendar", { calendar: id, point: "7d" }),
		).toEqual(code("restore-unread"));
	});

	it("that cannot be reached at the press changes nothing, and the same card can be pressed again", async () => {
		const before = await aWeekLater();
		const view = await look();
		server?.faults.next({ does: 503, times: 4000 });
		const pressed = await test.press(view);
		await test.idle();
		expect((await test.requestNow(pressed)).ending).toMatchObject({
			kind: "problem",
			text: { say: "problem.restore-unread" },
		});
		server?.faults.clear();
		await test.apply(view);
		expect((await stateIn(test.account, id)).size).toBe(before.size);
	});
});

describe("what can go wrong between the look and the end", () => {
	beforeEach(async () => {
		test = await openRestoring();
	});

	it("a press on stop leaves the rest, which can be looked at again", async () => {
		const before = await aWeekLater();
		const view = await look();
		const ids: string[] = [];
		test.crashing.begin({
			before: async (write) => {
				if (write === 3) await test.say(ids[0] ?? "", "stop");
			},
		});
		ids.push(await test.press(view));
		await test.idle();
		const ended = await test.ended(ids[0] ?? "");
		const missed = test
			.lines(ended)
			.find((line) => line.startsWith("Not reached"));
		expect(missed).toBeDefined();
		await test.apply(
			await test.read("restore again", inputOf(ended, "restore again")),
		);
		expect(await stateIn(test.account, id)).toEqual(before);
	});

	it("an entry whose kept text is damaged fails alone, and is named", async () => {
		await aWeekLater();
		const view = await look();
		const { points } = test.services;
		const whole = points.texts;
		let damaged = "";
		const spoiled = async (addresses: readonly string[]) => {
			const read = new Map(await whole(addresses));
			for (const [address, text] of read)
				if (text.includes("Meeting 3")) damaged = address;
			read.delete(damaged);
			return read;
		};
		Object.assign(points, { texts: spoiled });
		const ended = await test.apply(view);
		expect(test.lines(ended)).toContain("Did not work: 1");
		Object.assign(points, { texts: whole });
		const lines = await report(ended);
		expect(lines).toContain(
			"Meeting 3 | Its kept text is damaged, so nothing was done",
		);
		expect(lines.filter((line) => line.endsWith("| Came back"))).toHaveLength(
			7,
		);
	});

	it("a point that is gone by then, and a second press, get a clear answer", async () => {
		await aWeekLater();
		const view = await look();
		const gone = await look();
		const [source] = await test.services.points.sources();
		await test.apply(view);
		expect(
			await problem("restore apply", inputOf(view, "restore apply")),
		).toEqual(code("restore-over"));
		await test.services.points.prune(source?.id ?? "", [1]);
		expect(
			await problem("restore apply", inputOf(gone, "restore apply")),
		).toEqual(code("point-none"));
	});

	it("two presses in one moment restore once", async () => {
		const before = await aWeekLater();
		const input = inputOf(await look(), "restore apply");
		const answers = await Promise.all([
			test.invoke("restore apply", input),
			test.invoke("restore apply", input),
		]);
		await test.idle();
		const states = await Promise.all(
			answers.map(async (answer) =>
				answer.kind === "request"
					? (await test.requestNow(answer.request.id)).state
					: answer.kind,
			),
		);
		expect(states.filter((state) => state === "done")).toHaveLength(1);
		expect(await stateIn(test.account, id)).toEqual(before);
	});

	it("two restores of one calendar at once bring each entry back once", async () => {
		const before = await aWeekLater();
		const [one, two] = [await look(), await look()];
		await Promise.all([test.press(one), test.press(two)]);
		await test.idle();
		expect(await stateIn(test.account, id)).toEqual(before);
		expect(await test.account.listing(id)).toHaveLength(before.size);
	});

	it("two restores into new ones of one name make two", async () => {
		await aWeekLater();
		const anew = async () =>
			test.read("restore set", {
				...inputOf(await look(), "restore apply"),
				into: "new",
			});
		await test.apply(await anew());
		await test.apply(await anew());
		const names = (await test.account.collections()).map(({ name }) => name);
		expect(
			names.filter((name) => name.startsWith("Team calendar,")),
		).toHaveLength(2);
	});

	it("a new one does not come into an empty one that was there before, which would go with it", async () => {
		await aWeekLater();
		const mine = await test.make("Team calendar, 22 November 2026");
		await test.read("restore now", { collection: mine.id });
		test.clock.now += 1000;
		const anew = await test.read("restore set", {
			...inputOf(await look(), "restore apply"),
			into: "new",
		});
		const ended = await test.apply(anew);
		expect(await test.account.listing(mine.id)).toEqual([]);
		await test.apply(
			await test.read("restore undo", inputOf(ended, "restore undo")),
		);
		const ids = (await test.account.collections()).map((one) => one.id);
		expect(ids).toContain(mine.id);
		expect(ids).toHaveLength(2);
	});

	it("a choice that is made after the press changes nothing any more", async () => {
		await aWeekLater();
		const view = await look();
		const { restore } = inputOf(view, "restore apply");
		await test.apply(view);
		for (const [command, input] of [
			["restore set", { mode: "exact" }],
			["restore name", { name: "Other" }],
			["restore items", {}],
			["restore choose-all", { wanted: "none" }],
		] as const)
			expect(await problem(command, { restore, ...input })).toEqual(
				code("restore-over"),
			);
		const card = await test.read("restore show", { restore });
		expect(test.lines(card).join("\n")).not.toContain("[Restore");
	});

	it("a whole calendar that is gone is found by its name and comes back as a new one", async () => {
		const before = await aWeekLater();
		await test.account.drop(id);
		const view = await test.read("restore calendar", {
			calendar: "team calendar",
			point: "7d",
		});
		expect(test.lines(view)).toContain("Goes into: a new one, “Team calendar”");
		await test.apply(view);
		const [back] = await test.account.collections();
		expect(back?.name).toBe("Team calendar");
		expect(
			[...(await stateIn(test.account, back?.id ?? "")).entries()].toSorted(),
		).toEqual([...before.entries()].toSorted());
	});

	it("of two with one name the one that is there is meant, the other by its points", async () => {
		const before = await aWeekLater();
		const [old] = await test.services.points.sources();
		const anew = await test.make("Team calendar");
		await test.account.drop(id);
		await put("new", "New", anew.id);
		await test.read("restore now", { collection: anew.id });
		const there = await test.read("restore calendar", {
			calendar: "Team calendar",
			point: "latest",
		});
		expect(test.lines(there)[1]).toContain("exactly as it was");
		await test.services.points.miss(old?.id ?? "", test.clock.now);
		const lost = await test.read("restore calendar", {
			calendar: old?.id ?? "",
			point: "7d",
		});
		expect(test.lines(lost)[1]).toContain(`${before.size} would come back`);
	});
});

describe("what may only be read", () => {
	it("is not offered to be restored", async () => {
		const opened = await openRestoring();
		test = opened;
		await aWeekLater();
		const account = {
			...test.account,
			collections: async () =>
				(await opened.account.collections()).map((one) => ({
					...one,
					access: "read" as const,
				})),
		};
		const services = test.services.accounts;
		Object.assign(services, { of: async () => account });
		expect(
			await problem("restore calendar", { calendar: id, point: "7d" }),
		).toEqual(code("sync-readonly"));
	});
});
