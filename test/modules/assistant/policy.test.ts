import { afterEach, describe, expect, it } from "vitest";
import { answer } from "../../support/endpoint/script.ts";
import { problemOf, requestOf } from "../../support/suitemate.ts";
import { act, confirmed } from "../house/hands.ts";
import { closeAll, draft, openModel, openOffice, read, said } from "./hands.ts";

afterEach(closeAll);

describe("the rules for AI", () => {
	it("tell everybody what is on for whom, what is masked, where text may go and that nothing is kept", async () => {
		const endpoint = await openModel();
		const test = await openOffice(endpoint);
		const card = said(await act(test, "elise", "ai policy"));
		for (const line of [
			"How AI is used here",
			"Rephrase: everybody",
			"Summarise a thread: everybody",
			"IBANs",
			endpoint.baseUrl,
			"1. Basement: Alpenblick, Geneva",
			"Nothing anybody writes is kept",
			"[Switch AI off for me]",
		])
			expect(card).toContain(line);
		expect(card).not.toContain("Who may use what");
		expect(said(await act(test, "anna", "ai policy"))).toContain(
			"[Who may use what…] [Switch masking off] [Switch AI off for me]",
		);
	});

	it("are changed by an admin who sees before and after, are audited, and hold at once for everybody", async () => {
		const endpoint = await openModel();
		const test = await openOffice(endpoint);
		const input = { feature: "rephrase", role: "admin" };
		const { preview, id } = requestOf(
			await act(test, "anna", "ai policy set", input),
		);
		expect(preview.rows.map(({ value }) => [value].flat().map(read))).toEqual([
			["everybody", "admins and owners"],
		]);
		const done = await test.app.answer(id, "confirm", {
			platform: "slack",
			team: "T0ALPENBLICK",
			user: "U0ANNA",
		});
		expect(said(done)).toContain(
			"“Rephrase” may now be used by admins and owners",
		);
		for (const who of ["elise", "nadia", "stranger"] as const)
			expect(
				problemOf(await act(test, who, "write rephrase", { text: draft })),
			).toBe(
				"“Rephrase” is for admins only. Nothing was sent. What is on for whom: /ksuite ai policy",
			);
		expect(endpoint.asked).toEqual([]);
		for (const who of ["anna", "marc"] as const)
			expect(
				(await act(test, who, "write rephrase", { text: draft })).kind,
			).toBe("view");
		expect(
			(await act(test, "elise", "write shorten", { text: draft })).kind,
		).toBe("view");
		expect(said(await act(test, "anna", "audit list"))).toContain(
			"ai policy set",
		);
	});

	it("can switch a feature off for everybody, and refuse what changes nothing", async () => {
		const endpoint = await openModel();
		const test = await openOffice(endpoint);
		const off = { feature: "rephrase", role: "nobody" };
		await confirmed(test, "anna", "ai policy set", off);
		expect(
			problemOf(await act(test, "marc", "write rephrase", { text: draft })),
		).toContain("“Rephrase” is switched off here.");
		expect(problemOf(await act(test, "anna", "ai policy set", off))).toContain(
			"it is already so",
		);
		expect(endpoint.asked).toEqual([]);
	});

	it("are not for members to change", async () => {
		const test = await openOffice(null);
		for (const [command, input] of [
			["ai policy set", { feature: "rephrase", role: "nobody" }],
			["ai policy masking", { masking: "off" }],
			["ai budget set", { role: "member", day: "5" }],
			["ai selftest", {}],
		] as const)
			expect(problemOf(await act(test, "nadia", command, input))).toContain(
				"You may not do this",
			);
	});

	it("do not count a role that was given for some commands only", async () => {
		const test = await openOffice(await openModel());
		await confirmed(test, "anna", "ai policy set", {
			feature: "rephrase",
			role: "helpdesk",
		});
		const elise = await test.app.who({
			platform: "slack",
			team: "T0ALPENBLICK",
			user: "U0ELISE",
		});
		const give = (grant: Parameters<typeof test.store.grants.give>[1]) =>
			test.store.grants.give(elise.person, grant);
		const ask = () => act(test, "elise", "write rephrase", { text: draft });
		await give({ role: "helpdesk", only: ["users list"] });
		expect((await ask()).kind).toBe("problem");
		await give({ role: "helpdesk", until: test.clock.now - 1 });
		expect((await ask()).kind).toBe("problem");
		await give({ role: "helpdesk" });
		expect((await ask()).kind).toBe("view");
	});
});

describe("masking", () => {
	const text =
		"Please call 079 123 45 67 or write to anna@alpenblick.example today.";
	const seenWith = async (masking: "on" | "off") => {
		const endpoint = await openModel([answer("Please call today.")]);
		const test = await openOffice(endpoint);
		if (masking === "off")
			await confirmed(test, "anna", "ai policy masking", { masking });
		await act(test, "elise", "write rephrase", { text });
		return endpoint.asked[0]?.user ?? "";
	};

	it("hides telephone numbers from the model until an admin switches it off; mail addresses stay hidden", async () => {
		const masked = await seenWith("on");
		expect(masked).toContain("Please call");
		expect(masked).not.toContain("123 45 67");
		expect(masked).not.toContain("anna@");
		const open = await seenWith("off");
		expect(open).toContain("079 123 45 67");
		expect(open).not.toContain("anna@");
	});

	it("is shown as it is, and switched back from its card", async () => {
		const test = await openOffice(null);
		const done = await confirmed(test, "anna", "ai policy masking", {
			masking: "off",
		});
		expect(said(done)).toContain("Masking is off");
		expect(said(await act(test, "elise", "ai policy"))).toContain(
			"are not: masking is off",
		);
		expect(
			said(
				await confirmed(test, "anna", "ai policy masking", { masking: "on" }),
			),
		).toContain("Masking is on");
	});
});

describe("somebody's own switch", () => {
	it("keeps every text of theirs here until they switch it on again, whatever account they use", async () => {
		const endpoint = await openModel();
		const test = await openOffice(endpoint);
		expect(said(await act(test, "nadia", "ai off"))).toContain(
			"AI is off for your account\nNo text of yours is sent to a model from now on.",
		);
		for (const who of ["nadia", "phone"] as const)
			for (const command of ["write rephrase", "write correct"])
				expect(problemOf(await act(test, who, command, { text: draft }))).toBe(
					"You have switched AI off for your account, so nothing was sent. To switch it on again: /ksuite ai on",
				);
		expect(endpoint.asked).toEqual([]);
		expect(
			(await act(test, "elise", "write rephrase", { text: draft })).kind,
		).toBe("view");
		expect(said(await act(test, "phone", "ai policy"))).toContain(
			"You have switched AI off for your own account.",
		);
		expect(said(await act(test, "phone", "ai on"))).toContain("AI is on");
		expect(
			(await act(test, "nadia", "write rephrase", { text: draft })).kind,
		).toBe("view");
	});
});
