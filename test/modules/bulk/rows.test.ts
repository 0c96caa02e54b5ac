import { afterAll, beforeAll, expect, it } from "vitest";
import type { Shown } from "../../../src/core/pipeline.ts";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { draw } from "../users/hands.ts";
import { paste, press } from "./hands.ts";

let test: TestSuitemate;
let waiting: Shown;
beforeAll(async () => {
	test = await openTestSuitemate();
	await test.ksuite.plans.change("standard", 60);
	const rows = Array.from(
		{ length: 14 },
		(_, at) => `p${at}@new.example;Ann;No${at}`,
	);
	const table = ["email;first;last", ...rows].join("\n");
	const shown = await paste(test, "nadia", "users import", table);
	waiting = await press(test, "nadia", shown, "Ask for approval");
});
afterAll(() => test.close());

it("whoever decides on an import can see all of its rows", async () => {
	const all = draw(await press(test, "anna", waiting, "Show all rows"));
	for (let at = 0; at < 14; at += 1)
		expect(all).toContain(`p${at}@new.example`);
});

it("nobody else can, whatever button they got hold of", async () => {
	for (const who of ["elise", "stranger"] as const)
		expect(
			draw(await press(test, who, waiting, "Show all rows")),
		).not.toContain("new.example");
});
