import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";
import { act, termsOf } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const swiss = async (who: Parameters<typeof termsOf>[1]) =>
	(await termsOf(test, who)).swiss;

describe("Swiss spelling", () => {
	it("is off until somebody chooses it", async () => {
		expect(
			draw(await type(test, "elise", "write swiss")),
		).toMatchInlineSnapshot(`
			"You write German with ß
			In the organisation: Off
			For you: As the organisation
			[On for me] [Off for me]
			(Swiss spelling holds for German texts only. A choice of your own comes before that of the organisation.)"
		`);
		expect(await swiss("elise")).toBe(false);
	});

	it("is chosen for oneself at once, and given back to the organisation", async () => {
		await type(test, "elise", "write swiss on");
		expect([await swiss("elise"), await swiss("marc")]).toEqual([true, false]);
		await carryOut(test, "anna", "write swiss on --scope organisation");
		await type(test, "elise", "write swiss off");
		expect([await swiss("elise"), await swiss("marc")]).toEqual([false, true]);
		await type(test, "elise", "write swiss inherit");
		expect(await swiss("elise")).toBe(true);
		expect(await swiss("stranger")).toBe(true);
	});

	it("for everybody is an admin's, shown first and audited", async () => {
		const line = "write swiss on --scope organisation";
		expect(draw(await type(test, "elise", line))).toBe("problem.not-allowed");
		expect(draw(await type(test, "anna", line))).toMatchInlineSnapshot(`
			"Turn Swiss spelling on for everybody?
			In the organisation: Off → On
			[Do it (primary)] [Cancel]"
		`);
		expect(await swiss("marc")).toBe(false);
		const done = await carryOut(test, "anna", line);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "On for me → invoke write swiss {"spelling":"on"}",
			  "Off for me → invoke write swiss {"spelling":"off"}",
			  "Off for everybody… → invoke write swiss {"spelling":"off","scope":"organisation"}",
			]
		`);
		expect(draw(await type(test, "anna", line))).toBe("problem.nothing-to-do");
		expect((await test.store.audit.list({}))[0]).toMatchObject({
			event: "done",
			command: "write swiss",
		});
	});

	it.each([
		[{ spelling: "maybe" }, "spelling"],
		[{ spelling: "on", scope: "team" }, "scope"],
		[{ spelling: "inherit", scope: "organisation" }, "scope"],
	])("asks again for %j", async (input, field) => {
		expect(await act(test, "anna", "write swiss", input)).toMatchObject({
			kind: "dialog",
			invalid: [field],
		});
	});
});
