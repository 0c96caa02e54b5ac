import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openExporting } from "../src/exporting.ts";
import { exportsHere } from "../src/pim/exports.ts";
import { contactText } from "./contracts/pim-account.ts";
import { eventText } from "./support/memory-account.ts";

const looks = { name: "Work", color: null };
const events = Array.from({ length: 300 }, (_, at) =>
	eventText(`event-${at}`, `Meeting ${at}`),
);
const contacts = Array.from({ length: 300 }, (_, at) =>
	contactText(`contact-${at}`, `Élise ${at}`),
);

const script = (text: string): URL =>
	new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const patience = 60_000;

describe("the making of export files", () => {
	let exporting: ReturnType<typeof openExporting>;
	beforeEach(() => {
		exporting = openExporting();
	});
	afterEach(() => exporting.close());

	it("gives the same file beside us as here, however many ask at once", async () => {
		const files = await Promise.all([
			exporting.calendar(events, looks),
			exporting.contacts(contacts),
			exporting.calendar(events.slice(0, 3), looks),
		]);
		expect(files).toEqual([
			await exportsHere.calendar(events, looks),
			await exportsHere.contacts(contacts),
			await exportsHere.calendar(events.slice(0, 3), looks),
		]);
		expect(files).not.toContain(null);
	});

	it("gives no file where a second reader finds something else", async () => {
		const broken = [...events, "BEGIN:VCALENDAR"];
		expect(await exporting.calendar(broken, looks)).toBeNull();
		expect(await exporting.contacts([...contacts, "no card"])).toBeNull();
		expect(await exporting.calendar(events, looks)).not.toBeNull();
	});

	it("hands over large texts in portions and loses none", async () => {
		const note = "a".repeat(400_000);
		const large = ["one", "two", "three", "four", "five"].map((uid) =>
			contactText(uid, uid, [`NOTE:${note}`]),
		);
		expect(await exporting.contacts(large)).toBe(
			await exportsHere.contacts(large),
		);
	});
});

describe("a thread that cannot make a file", () => {
	it.each([
		[
			"breaks",
			"import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });",
		],
		[
			"ends",
			"import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(0));",
		],
		["does not even start", "throw new Error('broken');"],
	])(
		"says so when it %s, and few objects are exported all the same",
		async (_, text) => {
			const exporting = openExporting(patience, script(text));
			for (const _again of [1, 2])
				await expect(exporting.calendar(events, looks)).rejects.toMatchObject({
					code: "unavailable",
				});
			const few = events.slice(0, 3);
			expect(await exporting.calendar(few, looks)).not.toBeNull();
			await exporting.close();
		},
	);

	it("is ended when it takes too long", async () => {
		const silent = script(
			"import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
		);
		const exporting = openExporting(50, silent);
		await expect(exporting.contacts(contacts)).rejects.toMatchObject({
			code: "unavailable",
		});
		await exporting.close();
	});

	it("is ended by closing, and whoever waits is told", async () => {
		const silent = script(
			"import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
		);
		const exporting = openExporting(patience, silent);
		const waiting = [
			exporting.contacts(contacts),
			exporting.calendar(events, looks),
		];
		const told = Promise.allSettled(waiting);
		await exporting.close();
		for (const one of await told)
			expect(one).toMatchObject({
				status: "rejected",
				reason: { code: "unavailable" },
			});
	});
});
