import { afterEach, beforeEach, expect, it } from "vitest";
import { type CalendarsTest, openCalendars } from "../calendars/stage.ts";
import { draw, type } from "../users/hands.ts";

const day = 86_400_000;

let test: CalendarsTest;
beforeEach(async () => {
	test = await openCalendars();
});
afterEach(() => test.close());

/** What an admin reads about restore points, with how it is. */
const look = async (): Promise<string> => {
	const lines = draw(await type(test, "anna", "doctor")).split("\n");
	const line = lines.findIndex((one) => one.startsWith("- Restore points:"));
	const state = lines.slice(0, line).findLast((one) => !one.startsWith("- "));
	return `${state} ${lines[line]}`;
};

it("says that points are kept as soon as there is one, also before the first night", async () => {
	expect(await look()).toContain("– Not set up - Restore points: There are");
	await type(test, "elise", "restore now");
	expect(await look()).toBe(
		"✓ Fine - Restore points: 2 calendars and address books are protected, and none is behind.",
	);
});

it("warns when two nights went by without a point", async () => {
	await type(test, "elise", "restore now");
	test.clock.now += 2 * day;
	expect(await look()).toContain("✓ Fine - Restore points: 2 calendars");
	test.clock.now += day;
	expect(await look()).toContain(
		"▲ Warning - Restore points: 2 of 2 calendars and address books had no point in the last two nights. → The log says why",
	);
	await type(test, "elise", "restore now Work");
	expect(await look()).toContain("▲ Warning - Restore points: 1 of 2");
	for (const { source } of await test.store.caring.list())
		await test.store.caring.done(source, { night: "2026-11-25" });
	expect(await look()).toContain("✓ Fine - Restore points: 2 calendars");
});

it("names damage first, and where to read on", async () => {
	await type(test, "elise", "restore now");
	const [first] = await test.store.caring.list();
	await test.store.caring.done(first?.source ?? "", { damaged: 3 });
	expect(await look()).toContain(
		"✕ Broken - Restore points: 1 calendar or address book has damaged points. → Look at the disk first.",
	);
});
