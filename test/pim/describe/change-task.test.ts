import { describe, expect, it } from "vitest";
import { changes, task } from "./drawn.ts";

describe("what changed in a task", () => {
	it("due", () => {
		expect(
			changes(
				task("DUE;VALUE=DATE:20261201"),
				task("DUE;TZID=Europe/Zurich:20261202T170000"),
			),
		).toMatchInlineSnapshot(`"Due: Tue, 1 Dec 2026 → 2 Dec 2026, 17:00"`);
	});

	it("due that came", () => {
		expect(
			changes(task(), task("DUE;VALUE=DATE:20261201")),
		).toMatchInlineSnapshot(`"Due: none → Tue, 1 Dec 2026"`);
	});

	it("begun", () => {
		expect(
			changes(
				task("STATUS:NEEDS-ACTION", "PERCENT-COMPLETE:0"),
				task("STATUS:IN-PROCESS", "PERCENT-COMPLETE:40"),
			),
		).toMatchInlineSnapshot(`
			"Status: to do → begun
			Progress: 0% → 40%"
		`);
	});

	it("done", () => {
		expect(
			changes(
				task("STATUS:NEEDS-ACTION"),
				task("STATUS:COMPLETED", "COMPLETED:20261201T100000Z"),
			),
		).toMatchInlineSnapshot(`
			"Done: none → 1 Dec 2026, 11:00
			Status: to do → done"
		`);
	});

	it("a priority that is none", () => {
		expect(
			changes(task("PRIORITY:5"), task("PRIORITY:0")),
		).toMatchInlineSnapshot(`"Priority: medium (5) → none"`);
	});
});
