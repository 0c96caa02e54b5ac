import { afterEach, describe, expect, it } from "vitest";
import type { Text } from "../../../src/core/text.ts";
import {
	accounts,
	problemOf,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { act, confirmed, type Name } from "../house/hands.ts";
import { closeAll, draft, openModel, openOffice, read, said } from "./hands.ts";

afterEach(closeAll);

const rephrase = (test: TestSuitemate, who: Name = "elise") =>
	act(test, who, "write rephrase", { text: draft });

const lineOf = async (test: TestSuitemate, who: Name) => {
	const { person } = await test.app.who(accounts[who]);
	const line: Text | null = await test.services.ai.budgetLine(person);
	return line === null ? null : read(line);
};

describe("a budget", () => {
	it("is none until an admin sets one", async () => {
		const test = await openOffice(await openModel());
		await rephrase(test);
		expect(said(await act(test, "elise", "ai budget"))).toContain(
			"You may use AI without a limit\nToday: 110 tokens used, no limit\nThis month: 110 tokens used, no limit",
		);
		expect(await lineOf(test, "elise")).toBeNull();
	});

	it("is shown before it bites, bites with a sentence, and starts anew the next day", async () => {
		const endpoint = await openModel();
		const test = await openOffice(endpoint);
		await confirmed(test, "anna", "ai budget set", {
			role: "member",
			day: "250",
		});
		await rephrase(test);
		expect(await lineOf(test, "elise")).toBeNull();
		expect(said(await rephrase(test))).toContain(
			"Used today: 220 of 250 tokens",
		);
		expect(await lineOf(test, "elise")).toBe("Used today: 220 of 250 tokens");
		expect(said(await act(test, "elise", "ai budget"))).toContain(
			"Today: 220 of 250 tokens used (88%), 30 left\nStarts anew: 23 Nov 2026, 00:00",
		);
		expect((await rephrase(test)).kind).toBe("view");
		expect(problemOf(await rephrase(test))).toBe(
			"Your budget for today is used up: 330 of 250 tokens. Nothing was sent. It starts anew on 23 Nov 2026, 00:00. An admin can raise it: /ksuite ai budget set",
		);
		expect(endpoint.asked).toHaveLength(3);
		expect((await rephrase(test, "nadia")).kind).toBe("view");
		test.clock.now = Date.UTC(2026, 10, 22, 22, 59);
		expect((await rephrase(test)).kind).toBe("problem");
		test.clock.now = Date.UTC(2026, 10, 22, 23, 1);
		expect((await rephrase(test)).kind).toBe("view");
	});

	it("of a month holds over its days, and names the first of the next", async () => {
		const test = await openOffice(await openModel());
		await confirmed(test, "anna", "ai budget set", {
			role: "member",
			month: "200",
		});
		await rephrase(test);
		test.clock.now += 86_400_000;
		await rephrase(test);
		expect(await lineOf(test, "elise")).toBe(
			"Used this month: 220 of 200 tokens",
		);
		expect(problemOf(await rephrase(test))).toContain(
			"Your budget for this month is used up: 220 of 200 tokens. Nothing was sent. It starts anew on 1 Dec 2026, 00:00.",
		);
		test.clock.now = Date.UTC(2026, 11, 1, 8);
		expect((await rephrase(test)).kind).toBe("view");
	});

	it("is changed with before and after, part by part, and lifted with none", async () => {
		const test = await openOffice(null);
		const set = (input: Record<string, string>) =>
			act(test, "anna", "ai budget set", { role: "helpdesk", ...input });
		const shown = async (input: Record<string, string>) =>
			requestOf(await set(input)).preview.rows.map(({ value }) =>
				[value].flat().map(read).join(" → "),
			);
		expect(await shown({ day: "50'000" })).toEqual([
			"no limit → 50,000 tokens a day",
		]);
		await confirmed(test, "anna", "ai budget set", {
			role: "helpdesk",
			day: "50'000",
		});
		expect(await shown({ month: "1000000" })).toEqual([
			"50,000 tokens a day → 50,000 tokens a day, 1,000,000 a month",
		]);
		expect(await shown({ day: "none" })).toEqual([
			"50,000 tokens a day → no limit",
		]);
		expect(problemOf(await set({ day: "50000" }))).toContain("already so");
		expect(problemOf(await set({}))).toContain("already so");
		for (const input of [
			{ day: "0" },
			{ day: "-5" },
			{ day: "many" },
			{ day: "1e9" },
			{ month: "99999999999" },
			{ role: "king", day: "5" },
		])
			expect((await set(input)).kind).toBe("dialog");
		expect(said(await act(test, "anna", "ai budget"))).toContain(
			"Help desk: 50,000 tokens a day",
		);
		expect(said(await act(test, "elise", "ai budget"))).not.toContain(
			"Help desk:",
		);
	});

	it("counts for the highest role somebody has", async () => {
		const test = await openOffice(await openModel());
		for (const role of ["member", "helpdesk", "admin"])
			await confirmed(test, "anna", "ai budget set", { role, day: "1" });
		await rephrase(test, "marc");
		expect((await rephrase(test, "marc")).kind).toBe("view");
		await rephrase(test, "nadia");
		expect((await rephrase(test, "phone")).kind).toBe("problem");
	});
});
