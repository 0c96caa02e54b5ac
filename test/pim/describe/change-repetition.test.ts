import { describe, expect, it } from "vitest";
import { changes, event } from "./drawn.ts";

const changed = (before: readonly string[], after: readonly string[]) =>
	changes(event(...before), event(...after));

describe("how an event repeats", () => {
	it("every second one", () => {
		expect(
			changed(
				["RRULE:FREQ=WEEKLY;BYDAY=TU"],
				["RRULE:FREQ=WEEKLY;BYDAY=TU;INTERVAL=2"],
			),
		).toMatchInlineSnapshot(`"Repeats: every Tuesday → every second Tuesday"`);
	});

	it("repeats now", () => {
		expect(changed([], ["RRULE:FREQ=DAILY"])).toMatchInlineSnapshot(
			`"Repeats now: every day"`,
		);
	});

	it("repeats no longer", () => {
		expect(changed(["RRULE:FREQ=WEEKLY"], [])).toMatchInlineSnapshot(
			`"Repeats no longer, before: every week"`,
		);
	});

	it("every third week, several days", () => {
		expect(
			changed(
				["RRULE:FREQ=WEEKLY;BYDAY=FR,MO"],
				["RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TU,FR"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: every Monday and Friday → every 3 weeks on Monday, Tuesday and Friday"`,
		);
	});

	it("working days", () => {
		expect(
			changed(
				["RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
				["RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"],
			),
		).toMatchInlineSnapshot(`"Repeats: every working day → every day"`);
	});

	it("a number of times", () => {
		expect(
			changed(
				["RRULE:FREQ=DAILY;INTERVAL=3"],
				["RRULE:FREQ=DAILY;INTERVAL=3;COUNT=10"],
			),
		).toMatchInlineSnapshot(`"Repeats: every 3 days → every 3 days, 10 times"`);
	});

	it("until a day", () => {
		expect(
			changed(
				["RRULE:FREQ=WEEKLY;COUNT=1"],
				["RRULE:FREQ=WEEKLY;UNTIL=20270303T090000Z"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: every week, once → every week, until 3 March 2027"`,
		);
	});

	it("until a day without an hour", () => {
		expect(
			changed(["RRULE:FREQ=WEEKLY"], ["RRULE:FREQ=WEEKLY;UNTIL=20270303"]),
		).toMatchInlineSnapshot(
			`"Repeats: every week → every week, until 3 March 2027"`,
		);
	});

	it("first Monday, last Friday", () => {
		expect(
			changed(
				["RRULE:FREQ=MONTHLY;BYDAY=1MO"],
				["RRULE:FREQ=MONTHLY;BYDAY=-1FR"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: the first Monday of every month → the last Friday of every month"`,
		);
	});

	it("by its place among days", () => {
		expect(
			changed(
				["RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2"],
				["RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: the second Tuesday of every month → the last working day of every second month"`,
		);
	});

	it("the last day but one", () => {
		expect(
			changed(
				["RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-2"],
				["RRULE:FREQ=MONTHLY;BYDAY=1MO,3MO"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: the last day but one of every month → the first Monday and the third Monday of every month"`,
		);
	});

	it("dates of a month", () => {
		expect(
			changed(
				["RRULE:FREQ=MONTHLY;BYMONTHDAY=15"],
				["RRULE:FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1,15"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: every month on day 15 → every 6 months on days 1 and 15"`,
		);
	});

	it("the last of a month", () => {
		expect(
			changed(["RRULE:FREQ=MONTHLY"], ["RRULE:FREQ=MONTHLY;BYMONTHDAY=-1"]),
		).toMatchInlineSnapshot(
			`"Repeats: every month → on the last day of every month"`,
		);
	});

	it("every year", () => {
		expect(
			changed(
				["RRULE:FREQ=YEARLY;INTERVAL=2"],
				["RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: every second year → every year on 24 December"`,
		);
	});

	it("a weekday of a year", () => {
		expect(
			changed(
				["RRULE:FREQ=YEARLY;BYMONTH=3"],
				["RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: every year in March → the fourth Thursday of November every year"`,
		);
	});

	it("a rule without words", () => {
		expect(
			changed(
				["RRULE:FREQ=YEARLY;BYWEEKNO=20"],
				["RRULE:FREQ=YEARLY;BYEASTER=0"],
			),
		).toMatchInlineSnapshot(
			`"Repeats: by a rule of its own (FREQ=YEARLY;BYWEEKNO=20) → by a rule of its own (FREQ=YEARLY;BYEASTER=0)"`,
		);
	});

	it("what no words say", () => {
		expect(
			changed(["RRULE:FREQ=WEEKLY;WKST=MO"], ["RRULE:FREQ=WEEKLY;WKST=SU"]),
		).toMatchInlineSnapshot(
			`"Repeats: FREQ=WEEKLY;WKST=MO → FREQ=WEEKLY;WKST=SU"`,
		);
	});

	it("the order of its parts", () => {
		expect(
			changed(["RRULE:FREQ=WEEKLY;BYDAY=TU"], ["RRULE:BYDAY=TU;FREQ=WEEKLY"]),
		).toMatchInlineSnapshot(`""`);
	});

	it("a date left out", () => {
		expect(
			changed(
				["RRULE:FREQ=WEEKLY"],
				["RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/Zurich:20260303T100000"],
			),
		).toMatchInlineSnapshot(`"Left out on 3 March 2026"`);
	});

	it("several left out, one no longer", () => {
		expect(
			changed(
				["EXDATE;VALUE=DATE:20260303"],
				[
					"EXDATE;VALUE=DATE:20260310,20260317,20260324,20260331,20260407,20260414",
				],
			),
		).toMatchInlineSnapshot(`
			"No longer left out on 3 March 2026
			Left out on 10 March 2026, 17 March 2026, 24 March 2026 and 3 more"
		`);
	});

	it("another date besides", () => {
		expect(
			changed([], ["RDATE;TZID=Europe/Zurich:20260304T100000"]),
		).toMatchInlineSnapshot(`"Also on 4 Mar 2026, 10:00"`);
	});

	it("a period besides that went", () => {
		expect(
			changed(["RDATE;VALUE=PERIOD:20260304T090000Z/PT1H"], []),
		).toMatchInlineSnapshot(`"No longer on 4 Mar 2026, 10:00"`);
	});
});
