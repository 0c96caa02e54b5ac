import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thresholds } from "../../../src/modules/watch/args.ts";
import { judge } from "../../../src/modules/watch/judge.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 7);
const at = { at: [80, 90] };
const reading = (used: number) => ({ used, allowed: 100, trash: null });
const told = (marks: Record<string, number>) =>
	new Map(
		Object.entries(marks).map(([mark, days]) => [mark, now - days * day]),
	);

describe("a reading", () => {
	it.each([
		["below all", 79.9, null, {}, null, [], []],
		["on the first", 80, null, {}, "80", ["80"], []],
		["above both at once", 91, null, {}, "90", ["80", "90"], []],
		["above the second later", 91, null, { 80: 3 }, "90", ["80", "90"], []],
		["still above", 83, null, { 80: 3 }, null, [], []],
		["still above after two weeks", 83, null, { 80: 14 }, "80", ["80"], []],
		["a little below again", 78.5, null, { 80: 3 }, null, [], []],
		["two percent below", 78, null, { 80: 3 }, null, [], ["80"]],
		["between them again", 85, null, { 80: 9, 90: 9 }, null, [], ["90"]],
		["full in 14 days", 50, 14, {}, "full", ["full"], []],
		["full in 15 days", 50, 15, {}, null, [], []],
		["full soon and told", 50, 9, { full: 5 }, null, [], []],
		["full soon, told long ago", 50, 9, { full: 15 }, "full", ["full"], []],
		["full further away again", 50, 22, { full: 5 }, null, [], ["full"]],
		["full a little further away", 50, 20, { full: 5 }, null, [], []],
		["above and full soon", 85, 3, {}, "80", ["80", "full"], []],
		["full", 100, 0, {}, "90", ["80", "90"], []],
	])("%s", (_, used, full, before, due, marks, forget) => {
		const days = full === null ? null : now + full * day;
		expect(judge(at, reading(used), days, told(before), now)).toEqual({
			due,
			marks,
			forget,
		});
	});

	it("of nothing that is there counts as full", () => {
		const nothing = { used: 0, allowed: 0, trash: null };
		expect(judge(at, nothing, null, new Map(), now).due).toBe("90");
	});

	it("is told once however often it is judged, on one day", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 120, noNaN: true }), {
					maxLength: 30,
				}),
				(amounts) => {
					const known = new Map<string, number>();
					for (const used of amounts) {
						const first = judge(at, reading(used), null, known, now);
						for (const mark of first.forget) known.delete(mark);
						for (const mark of first.marks) known.set(mark, now);
						expect(judge(at, reading(used), null, known, now)).toEqual({
							due: null,
							marks: [],
							forget: [],
						});
					}
				},
			),
		);
	});
});

describe("thresholds", () => {
	it.each([
		["80", [80]],
		["80 %", [80]],
		["90,80", [80, 90]],
		["80; 80 95%", [80, 95]],
		["1/100", [1, 100]],
	])("%s", (text, wanted) => {
		expect(thresholds.parse(text)).toEqual(wanted);
	});
	it.each(["", "0", "101", "80.5", "-5", "many", "1,2,3,4,5,6", "80\u202e"])(
		"%j are none",
		(text) => {
			expect(thresholds.safeParse(text).success).toBe(false);
		},
	);
});
