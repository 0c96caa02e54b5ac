import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judged } from "../support/infomaniak/judged.ts";
import { textOf } from "../support/slack.ts";
import { invitedIn, median, mostIn, rowsOf } from "./figures.ts";
import { type BulkStage, openBulkStage, pace } from "./stage.ts";
import {
	address,
	faultyInTable,
	numbers,
	refusedThere,
	table,
} from "./table.ts";

const { nadia, marc, anna } = {
	nadia: "U0NADIA",
	marc: "U0MARC",
	anna: "U0ANNA",
};
const fine = numbers.filter((row) => !faultyInTable.has(row));
const right = fine.filter((row) => !refusedThere.has(row));
const long = 40_000;
const ended = /of 288 people were invited/u;

let stage: BulkStage;
let own = "";
beforeAll(async () => {
	stage = await openBulkStage();
	await stage.start();
	own = stage.slack.direct(nadia);
});
afterAll(() => stage.close());

const calls = () => stage.infomaniak.exchanges;

/** Gives the file in the dialog and waits for what is said of it. */
const drop = async (expected: RegExp) => {
	const { slack } = stage;
	await slack.command({
		...{ as: nadia, channel: own, command: "/ksuite", text: "users import" },
	});
	// It opens empty first and is filled a moment later.
	const isFilled = ({ blocks }: { readonly blocks: unknown }) =>
		JSON.stringify(blocks).includes("file_input");
	const view = await slack.waitFor(
		() => slack.views(nadia).find(isFilled),
		long,
	);
	const id = slack.upload(nadia, "people.csv", Buffer.from(table));
	const outcome = await slack.submit({
		...{ as: nadia, view, values: { table: [{ id }] } },
	});
	expect(outcome).toEqual({ kind: "done" });
	return stage.says(own, nadia, expected, long);
};

type Message = Awaited<ReturnType<BulkStage["says"]>>;

const press = async (as: string, message: Message, label: string) => {
	const outcome = await stage.slack.press({ as, message, label });
	expect(outcome).toEqual({ kind: "done" });
};

/** Presses a button that brings a file, and reads its rows without the headings. */
const file = async (message: Message, label: string) => {
	const { slack } = stage;
	const filesThere = () =>
		slack.messages(own, nadia).flatMap(({ files = [] }) => files);
	const known = new Set(filesThere().map(({ id }) => id));
	await press(nadia, message, label);
	const found = await slack.waitFor(
		() => filesThere().find(({ id }) => !known.has(id)),
		long,
	);
	const answer = await fetch(slack.url + found.url);
	return rowsOf(await answer.text()).slice(1);
};

/** Types a command and tells how long its acknowledgement took, ms. */
const acknowledge = async (): Promise<number> => {
	const began = performance.now();
	const outcome = await stage.slack.command({
		...{ as: anna, channel: "C0GENERAL", command: "/ksuite", text: "help" },
	});
	expect(outcome).toEqual({ kind: "done" });
	return performance.now() - began;
};

const acknowledgeTimes = async (isOver: () => boolean) => {
	const times: number[] = [];
	while (!isOver()) {
		times.push(await acknowledge());
		await wait(150);
	}
	return times;
};

describe("three hundred people from one table, twenty of them with a fault", () => {
	const before: number[] = [];
	const beside: number[] = [];
	const seen = { early: new Set<number>(), late: new Set<number>() };

	it("shows what is wrong with twelve of them before anything is asked", async () => {
		const shown = await drop(/\b288 people of 300 rows/u);
		const faulty = await file(shown, "Faulty rows as CSV");
		expect(faulty.map((row) => [Number(row.at(-2)), row.at(-1)])).toEqual(
			[...faultyInTable].map(([row, [, said]]) => [row, said]),
		);
		// The answer takes the place of what was shown.
		await stage.says(own, nadia, "12 faulty rows", long);
		const again = await drop(/\b288 people of 300 rows/u);
		const label = "Ask for approval: invite 288 people";
		await press(nadia, again, label);
		await stage.says(stage.approvals, marc, "Nadia", long);
		expect(invitedIn(calls())).toEqual([]);
	});

	it("goes on where it was when its process is killed with a call on its way", async () => {
		const { infomaniak, slack } = stage;
		for (const [row, [{ kind, code }]] of refusedThere)
			infomaniak.fault({
				match: /POST .*\/invitations$/u,
				body: new RegExp(`"${address(row)}"`, "u"),
				kind,
				...(code ? { code } : {}),
				times: 9,
			});
		// Infomaniak does it only after the process that asked for it is gone.
		const onItsWay = address(150);
		infomaniak.fault({
			match: /POST .*\/invitations$/u,
			body: new RegExp(`"${onItsWay}"`, "u"),
			...{ kind: "slow", wait: 2500 },
		});
		for (let times = 0; times < 15; times += 1)
			before.push(await acknowledge());
		const card = () => slack.messages(stage.approvals, marc).at(-1);
		const message = card();
		if (!message) throw new Error("nothing was asked");
		const isOver = () => ended.test(textOf(card()));
		let numbersOf = seen.early;
		const watching = slack.waitFor(() => {
			const shown = /(\d+) of 288 done/u.exec(textOf(card()))?.[1];
			if (shown) numbersOf.add(Number(shown));
			return isOver();
		}, 60_000);
		await press(marc, message, "Approve");
		let isKilled = false;
		const acknowledging = acknowledgeTimes(() => isKilled);
		while (!invitedIn(calls()).includes(onItsWay)) await wait(5);
		isKilled = true;
		beside.push(...(await acknowledging));
		await stage.end("SIGKILL");
		const isDone = () =>
			infomaniak.organisation.invitations.some(
				({ email }) => email === onItsWay,
			);
		expect(isDone()).toBe(false);
		const sent = calls().length;
		// The next process goes on when the lease is over, which is later.
		await wait(pace.window);
		while (!isDone()) await wait(20);
		expect(calls()).toHaveLength(sent);
		numbersOf = seen.late;
		await stage.start(31_000);
		const going = acknowledgeTimes(isOver);
		await slack.waitFor(() => seen.late.size > 0, long);
		const asking = { as: marc, channel: "C0GENERAL", command: "/ksuite" };
		await slack.command({ ...asking, text: "seats" });
		await stage.says("C0GENERAL", marc, /of 300/u, long);
		expect(invitedIn(calls()).length).toBeLessThan(fine.length);
		await watching;
		beside.push(...(await going));
		expect(textOf(card())).toContain(`${right.length} of 288 people`);
	}, 90_000);

	it("shows how far it is, before and after", () => {
		expect(seen.early.size).toBeGreaterThan(1);
		expect(seen.late.size).toBeGreaterThan(1);
		const order = [...seen.early, ...seen.late];
		expect(order).toEqual(order.toSorted((one, other) => one - other));
	});

	it("invites everybody who is right exactly once, with a seat, and nobody else", () => {
		const { invitations } = stage.infomaniak.organisation;
		expect(invitations.map(({ email }) => email).sort()).toEqual(
			right.map(address).sort(),
		);
		expect(
			invitations.every(({ seat, status }) => seat && status === "pending"),
		).toBe(true);
		const asked = invitedIn(calls());
		expect(asked.toSorted()).toEqual(fine.map(address).sort());
		const seated = calls().flatMap(({ method, path }) =>
			method === "POST" && path.endsWith("/ksuite") ? [path] : [],
		);
		expect(seated).toHaveLength(right.length);
		expect(new Set(seated).size).toBe(right.length);
	});

	it("names the eight that Infomaniak refused, each with its reason", async () => {
		const done = await stage.says(own, nadia, ended, long);
		const result = await file(done, "Result as CSV");
		expect(result.map(([row]) => Number(row))).toEqual(fine);
		const faulty = result.filter(([, , outcome]) => outcome !== "Done");
		expect(faulty.map(([row, email]) => [Number(row), email])).toEqual(
			[...refusedThere.keys()].map((row) => [row, address(row)]),
		);
		for (const [row, , outcome, remark] of faulty) {
			const [, said, reason] = refusedThere.get(Number(row)) ?? [];
			expect(outcome).toBe(said);
			expect(remark).toMatch(reason ?? /^$/u);
		}
	});

	it("keeps the pace, and says nothing that Infomaniak's description does not allow", async () => {
		expect(mostIn(calls(), pace.window)).toBeLessThanOrEqual(pace.calls);
		expect(calls().filter(({ status }) => status === 429)).toEqual([]);
		expect(await judged(calls())).toEqual([]);
	});

	it("acknowledges other people's commands beside it as before", () => {
		expect(beside.length).toBeGreaterThan(20);
		expect(median(beside)).toBeLessThan(20 * Math.max(5, median(before)));
	});

	it("recognises all of it when the same table comes again", async () => {
		stage.infomaniak.noFaults();
		const shown = await drop(/\b8 people of 300 rows/u);
		const label = "Ask for approval: invite 8 people";
		await press(nadia, shown, label);
		const asked = await stage.says(
			stage.approvals,
			marc,
			"Invite 8 people",
			long,
		);
		await press(marc, asked, "Approve");
		await stage.says(own, nadia, /\b8 of 8 people were invited/u, long);
		await drop(/Nobody of these 300 rows/u);
		const { invitations } = stage.infomaniak.organisation;
		expect(invitations.map(({ email }) => email).sort()).toEqual(
			fine.map(address).sort(),
		);
	}, 60_000);
});
