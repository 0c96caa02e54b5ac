import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Button, View } from "../../../src/core/view.ts";
import { contentMark } from "../../../src/pim/content-mark.ts";
import { eventText } from "../../contracts/pim-account.ts";
import {
	askersView,
	openRestoring,
	type RestoringTest,
} from "../../support/restoring.ts";

let test: RestoringTest;
let calendar: string;
const day = 86_400_000;

beforeEach(async () => {
	test = await openRestoring();
	calendar = (await test.make("Team calendar")).id;
});
afterEach(() => test.close());

const put = async (name: string, text: string, where = calendar) => {
	const { account } = test;
	const href = account.place(where, `${name}.ics`);
	const [there] = await account.read(where, [href]);
	const when = there
		? { kind: "is" as const, etag: there.etag }
		: { kind: "absent" as const };
	expect((await account.put(where, { href, text, when })).kind).toBe("done");
};

const remove = async (name: string) => {
	const href = test.account.place(calendar, `${name}.ics`);
	const [there] = await test.account.read(calendar, [href]);
	if (there) await test.account.remove(calendar, there);
};

/** Everything that is there: the content by file. */
const state = async (where = calendar) => {
	const rows = await test.account.listing(where);
	const objects = await test.account.read(
		where,
		rows.map(({ href }) => href),
	);
	return Object.fromEntries(
		objects
			.map(({ href, text }) => [href, contentMark(text)] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
};

const buttonOf = (view: View, command: string): Button => {
	const found = view.body
		.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.find(({ does }) => "command" in does && does.command === command);
	if (!found) throw new Error(`no button for ${command}`);
	return found;
};

const inputOf = (view: View, command: string): Record<string, unknown> => {
	const { does } = buttonOf(view, command);
	return "input" in does ? { ...does.input } : {};
};

/** Presses the button that restores, and waits for the end. */
const apply = async (view: View): Promise<View> => {
	const answer = await test.shown(
		"restore apply",
		inputOf(view, "restore apply"),
	);
	if (answer.kind !== "request") throw new Error(answer.kind);
	await test.idle();
	const request = await test.pipeline.requests.get(answer.request.id);
	if (request?.ending?.kind !== "view")
		throw new Error(JSON.stringify(request?.ending));
	return askersView(request.ending);
};

/** A calendar with ten events a week ago, of which three were deleted, two edited and one added since. */
const aWeekLater = async () => {
	for (let at = 1; at <= 10; at += 1)
		await put(`e${at}`, eventText(`uid-${at}`, `Meeting ${at}`));
	await test.read("restore now");
	const before = await state();
	test.clock.now += 8 * day;
	for (const name of ["e1", "e2", "e3"]) await remove(name);
	await put("e4", eventText("uid-4", "Meeting four"));
	await put("e5", eventText("uid-5", "Meeting five"));
	await put("late", eventText("uid-late", "Came later"));
	return before;
};

describe("restoring a calendar", () => {
	it("shows the difference first", async () => {
		await aWeekLater();
		const view = await test.read("restore calendar", {
			calendar: "Team calendar",
			point: "7d",
		});
		expect(test.lines(view)).toMatchInlineSnapshot(`
			[
			  "Team calendar, as it was 8 days ago (22 Nov 2026, 15:00)",
			  "3 would come back · 2 would change · 1 newer one stays as it is · 0 would be lost",
			  "## 3 would come back",
			  "- Meeting 1, 2 Dec 2026, 10:00",
			  "- Meeting 2, 2 Dec 2026, 10:00",
			  "- Meeting 3, 2 Dec 2026, 10:00",
			  "## 2 would change",
			  "- Meeting 4 — Title: Meeting four → Meeting 4",
			  "- Meeting 5 — Title: Meeting five → Meeting 5",
			  "## 1 newer one stays as it is",
			  "- Came later, 2 Dec 2026, 10:00",
			  "[Choose items…]",
			  "[Search…]",
			  "--- rule",
			  "Goes into: the same one",
			  "[Another point ▾ 22 Nov 2026, 15:00, taken when asked, 10 entries]",
			  "[Goes into… ▾ The same one / A new one]",
			  "[Edited ones… ▾ Edited ones become what they were / Edited ones come back as a copy / Edited ones stay as they are]",
			  "[Newer ones… ▾ Newer ones stay / Newer ones are taken away]",
			  "Guests get no mail. A restore point is taken first, so this can be undone for 30 days. Newer edits are never overwritten without being shown here.",
			  "[Restore 5 items]",
			]
		`);
	});

	it("puts back and changes back, leaves what is newer, and takes itself back exactly", async () => {
		const before = await aWeekLater();
		const between = await state();
		const view = await test.read("restore calendar", {
			calendar: "Team",
			point: "7d",
		});
		const ended = await apply(view);
		expect(test.lines(ended)).toMatchInlineSnapshot(`
			[
			  "5 of 5 restored in 1 second: Team calendar",
			  "All 5 were read again, and are equal.",
			  "Can be undone until 30 December 2026 (in 30 days).",
			  "[Undo…]",
			  "[Report]",
			]
		`);
		const late = test.account.place(calendar, "late.ics");
		expect(await state()).toEqual({ ...before, [late]: between[late] });
		const undo = await test.read(
			"restore undo",
			inputOf(ended, "restore undo"),
		);
		test.clock.now += 60_000;
		const undone = await apply(undo);
		expect(test.lines(undone)[0]).toContain("5 of 5 taken back");
		expect(await state()).toEqual(between);
		// And the taking back is taken back, too.
		const again = await test.read("restore undo", {});
		await apply(again);
		expect(await state()).toEqual({ ...before, [late]: between[late] });
	});

	it("brings back exactly what was", async () => {
		const before = await aWeekLater();
		const view = await test.read("restore calendar", {
			calendar: "Team calendar",
			point: "7d",
			exact: true,
		});
		await apply(view);
		expect(await state()).toEqual(before);
	});

	it("leaves an edit that came after the look, and says so", async () => {
		await aWeekLater();
		const view = await test.read("restore calendar", {
			calendar: "Team calendar",
			point: "7d",
		});
		await put("e4", eventText("uid-4", "Edited just now"));
		const edited = (await state())[test.account.place(calendar, "e4.ics")];
		const ended = await apply(view);
		expect(test.lines(ended)).toContain("Edited meanwhile, so left alone: 1");
		expect((await state())[test.account.place(calendar, "e4.ics")]).toBe(
			edited,
		);
		const rest = await test.read(
			"restore again",
			inputOf(ended, "restore again"),
		);
		expect(test.lines(rest).join("\n")).toContain("Edited just now");
		await apply(rest);
		expect((await state())[test.account.place(calendar, "e4.ics")]).toBe(
			contentMark(eventText("uid-4", "Meeting 4")),
		);
	});

	it("goes into a new calendar, which is gone again when it is taken back", async () => {
		const before = await aWeekLater();
		const between = await state();
		const view = await test.read("restore calendar", {
			calendar: "Team calendar",
			point: "7d",
		});
		const restore = inputOf(view, "restore apply").restore;
		const into = await test.read("restore set", { restore, into: "new" });
		expect(test.lines(into)).toContain(
			"Goes into: a new one, “Team calendar, 22 November 2026”",
		);
		const ended = await apply(into);
		const made = (await test.account.collections()).find(({ name }) =>
			name.startsWith("Team calendar,"),
		);
		expect(Object.values(await state(made?.id)).toSorted()).toEqual(
			Object.values(before).toSorted(),
		);
		expect(await state()).toEqual(between);
		await apply(
			await test.read("restore undo", inputOf(ended, "restore undo")),
		);
		const names = (await test.account.collections()).map(({ name }) => name);
		expect(names).not.toContain(made?.name);
	});
});
