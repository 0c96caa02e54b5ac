import { afterEach, describe, expect, it } from "vitest";
import { answer, status } from "../../support/endpoint/script.ts";
import { problemOf } from "../../support/suitemate.ts";
import { act, viewOf } from "../house/hands.ts";
import {
	better,
	closeAll,
	draft,
	openModel,
	openOffice,
	said,
} from "./hands.ts";

afterEach(closeAll);

describe("the counts of AI", () => {
	it("show everybody their own, and an admin everybody's by feature, person and place", async () => {
		const test = await openOffice(await openModel());
		await act(test, "elise", "write rephrase", { text: draft });
		await act(test, "elise", "write shorten", { text: draft });
		await act(test, "nadia", "write rephrase", { text: draft });
		const own = said(await act(test, "elise", "ai usage"));
		expect(own).toContain(
			"What you used of AI in 30 days\n2 questions · 220 tokens (200 read, 20 written)",
		);
		expect(own).toContain("Rephrase: 1 question · 110 tokens");
		expect(own).toContain("Basement, scripted-model: 2 questions");
		expect(own).not.toContain("Nadia");
		const all = said(await act(test, "anna", "ai usage"));
		expect(all).toContain("What everybody used of AI in 30 days\n3 questions");
		expect(all).toContain("Élise Favre | 2 | 0 | 200 | 20");
		expect(all).toContain("Nadia Keller | 1 | 0 | 100 | 10");
		expect(all).toContain(
			"Picture: Bars of 330 tokens: Rephrase 220, Shorten 110, Élise Favre 220 and Nadia Keller 110",
		);
		expect(
			said(await act(test, "anna", "ai usage", { person: "Nadia Keller" })),
		).toContain("What Nadia Keller used of AI in 30 days\n1 question");
	});

	it("are nobody else's business", async () => {
		const test = await openOffice(null);
		for (const person of ["Marc Dubois", "Nobody Atall"])
			expect(
				problemOf(await act(test, "elise", "ai usage", { person })),
			).toContain("You may not do this");
		expect(
			said(await act(test, "elise", "ai usage", { person: "Élise Favre" })),
		).toContain("What you used of AI");
		expect(viewOf(await act(test, "elise", "ai usage")).body).toHaveLength(2);
	});

	it("count failed and stopped questions, with the tokens as far as they are known", async () => {
		const endpoint = await openModel([
			status(500),
			status(500),
			status(500),
			status(500),
		]);
		const test = await openOffice(endpoint);
		await act(test, "elise", "write rephrase", { text: draft });
		const card = said(await act(test, "elise", "ai usage"));
		expect(card).toContain("1 question, 1 of them failed · 0 tokens");
		expect(card).toContain("Basement, no whole answer");
	});

	it("count a text that broke off as estimated", async () => {
		const endpoint = await openModel([
			{ kind: "broken", text: ["I could not ", "finish "], by: "cut" },
		]);
		const test = await openOffice(endpoint);
		await act(test, "elise", "write rephrase", { text: draft });
		const { person } = await test.app.who({
			platform: "slack",
			team: "T0ALPENBLICK",
			user: "U0ELISE",
		});
		const [sum] = await test.store.usage.sum("feature", "2026-01-01", person);
		expect(sum?.failed).toBe(1);
		expect(sum?.estimated).toBe(1);
		expect(sum?.output).toBeGreaterThan(0);
		expect(said(await act(test, "elise", "ai usage"))).toContain(
			"In 1 question the tokens are estimated",
		);
	});

	it("count every question of a second try", async () => {
		const endpoint = await openModel([
			answer(`Sure! ${draft} https://evil.example`, { promptTokens: 100 }),
			answer(better, { promptTokens: 100 }),
		]);
		const test = await openOffice(endpoint);
		await act(test, "elise", "write rephrase", { text: draft });
		expect(endpoint.asked).toHaveLength(2);
		expect(said(await act(test, "elise", "ai usage"))).toContain(
			"2 questions · 220 tokens",
		);
	});

	it("count nothing where nothing was sent", async () => {
		const test = await openOffice(null);
		await act(test, "elise", "write rephrase", { text: draft });
		expect(said(await act(test, "elise", "ai usage"))).toContain(
			"No model was asked in this time.",
		);
	});

	it("look back as many days as asked, and forget after ninety", async () => {
		const test = await openOffice(await openModel());
		await act(test, "elise", "write rephrase", { text: draft });
		test.clock.now += 40 * 86_400_000;
		const asked = async (days?: number) =>
			said(await act(test, "elise", "ai usage", days ? { days } : {}));
		expect(await asked()).toContain("No model was asked");
		expect(await asked(41)).toContain("1 question");
		expect((await act(test, "elise", "ai usage", { days: 91 })).kind).toBe(
			"dialog",
		);
		await test.tend();
		expect(await asked(90)).toContain("1 question");
		test.clock.now += 51 * 86_400_000;
		await test.tend();
		expect(await test.store.usage.sum("person", "2026-01-01", null)).toEqual(
			[],
		);
	});

	it("fit on a card however many people and features there are", async () => {
		const test = await openOffice(null);
		const { features } = await import("../../../src/ai/features.ts");
		for (let index = 0; index < 60; index += 1)
			for (const feature of features)
				await test.store.usage.add(
					{
						person: `slack:T1:U${index}`,
						day: "2026-11-20",
						feature,
						endpoint: `Endpoint ${index % 7}`,
						model: `model-with-a-long-name-${index % 9}`,
					},
					{
						calls: 10_000_000,
						failed: 3,
						input: 9_000_000_000,
						output: 8_000_000_000,
						estimated: 1,
					},
				);
		const card = said(await act(test, "anna", "ai usage"));
		expect(card).toContain("All others");
		expect(card).toContain("U0 |");
	});
});
