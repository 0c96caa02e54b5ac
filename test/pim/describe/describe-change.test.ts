import { expect, it } from "vitest";
import { calendar, changes, contact, event } from "./drawn.ts";

it("says that a text can be read no more, can be read again, or never could", () => {
	const sound = event("SUMMARY:a");
	expect(changes(sound, "<html>")).toBe("It cannot be read any more");
	expect(changes("<html>", sound)).toBe("It can be read again");
	expect(changes("<html>", "")).toBe("It cannot be read, and changed");
	expect(changes("", "")).toBe("");
});

it("compares what has no words with what has some", () => {
	expect(changes(calendar(), event("SUMMARY:a"))).toBe(
		"Something else changed",
	);
	expect(changes(event("SUMMARY:a"), contact("FN:a"))).toBe(
		[
			"Title: a → none",
			"It is another kind of entry now",
			"1 other field changed: FN",
		].join("\n"),
	);
});

it("is silent about how servers write the same again", () => {
	const before = event(
		"SUMMARY:a",
		"RRULE:FREQ=WEEKLY;BYDAY=MO,TU",
		"ATTENDEE;CN=Anna:mailto:a@x.ch",
	);
	const after = event(
		"ATTENDEE;CN=Anna;SCHEDULE-STATUS=1.1:mailto:a@x.ch",
		"DTSTAMP:20260101T000000Z",
		"RRULE:BYDAY=TU,MO;FREQ=WEEKLY",
		"SUMM\r\n ARY:a",
	);
	expect(changes(before, after)).toBe("");
});
