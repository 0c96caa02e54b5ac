import { expect, it } from "vitest";
import {
	dayOf,
	daysBefore,
	nextDay,
	nextMonth,
} from "../../src/ai/calendar.ts";

const zurich = "Europe/Zurich";

it("knows the day of a moment in a zone", () => {
	const late = Date.UTC(2026, 10, 22, 23, 30);
	expect(dayOf(late, zurich)).toBe("2026-11-23");
	expect(dayOf(late, "America/New_York")).toBe("2026-11-22");
});

it("knows when the next day and month begin, also when clocks change", () => {
	const iso = (moment: number): string => new Date(moment).toISOString();
	const before = Date.UTC(2026, 9, 24, 23);
	expect(iso(nextDay(before, zurich))).toBe("2026-10-25T23:00:00.000Z");
	expect(iso(nextMonth(before, zurich))).toBe("2026-10-31T23:00:00.000Z");
	expect(iso(nextMonth(Date.UTC(2026, 11, 31, 12), zurich))).toBe(
		"2026-12-31T23:00:00.000Z",
	);
});

it("counts days back over months and years", () => {
	expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28");
	expect(daysBefore("2026-01-01", 1)).toBe("2025-12-31");
});
