import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../src/commands.ts";
import type { Request } from "../../../src/core/request.ts";
import { waitingBlocks } from "../../../src/modules/home/waiting-blocks.ts";
import { createPen, drawView } from "../../../src/platforms/slack/draw/view.ts";
import { faultsOfView, reader } from "../../support/drawn.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const bodyOf = async (who: keyof typeof accounts) => {
	const shown = await type(test, who, "home");
	if (shown.kind !== "view") throw new Error(shown.kind);
	return shown.view;
};

describe("the home page", () => {
	it("shows an admin what waits, with buttons, and their own requests", async () => {
		await type(test, "nadia", "storage purge-trash");
		await type(test, "anna", "plan change pro 25");
		expect(draw(await type(test, "anna", "home"))).toMatchInlineSnapshot(`
			"Hello Anna Baumann
			(You are Anna Baumann (anna.baumann@alpenblick.example) in kSuite.)
			1 request waits for you
			Nadia Keller asks: Empty the trash for good
			What goes: 12 files and folders
			Comes back: 23 GB
			Storage: 262 of 315 GB → 239 of 315 GB
			The largest: Fotoshooting 2024 (6.2 GB), server-alt.qcow2 (4.6 GB) and masters-old.zip (3.1 GB)
			[Approve (primary)] [Decline… (danger)] [Details]
			(R-0001 · expires in 24 hours — Mon 15:00)
			Your request
			- R-0002 · Change the plan to Pro with 25 users · Waiting until 23 Nov 2026, 15:00
			[Look at R-0002]
			rule
			picture: Seats 20 of 21 · storage 262 of 315 GB
			Seats 20 of 21 · storage 262 of 315 GB
			rule
			No model is connected yet, so writing actions wait. /ksuite ai look shows how to connect one.
			[Rephrase a text…] [Ask a document…] [Add a person…] [New mail address…] [People] [Seats] [Storage] [Requests] [Help]
			(Only you see this page. Everything here can also be typed: /ksuite help)"
		`);
	});

	it("no longer shows what was decided", async () => {
		const asked = requestOf(await type(test, "nadia", "storage purge-trash"));
		await test.app.answer(asked.id, "decline", accounts.anna, "not now");
		expect(draw(await type(test, "anna", "home"))).toContain(
			"Nothing waits for you",
		);
		expect(draw(await type(test, "nadia", "home"))).toContain("Declined");
	});

	it("shows a member what everybody may see and do", async () => {
		const seen = await type(test, "elise", "home");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Hello Élise Favre
			(You are Élise Favre (elise.favre@alpenblick.example) in kSuite.)
			Nothing waits for you
			rule
			picture: Seats 20 of 21 · storage 262 of 315 GB
			Seats 20 of 21 · storage 262 of 315 GB
			rule
			No model is connected yet, so writing actions wait. /ksuite ai look shows how to connect one.
			[Rephrase a text…] [Ask a document…] [Storage] [Requests] [Help]
			(Only you see this page. Everything here can also be typed: /ksuite help)"
		`);
	});

	it("tells somebody who is not linked how to link the account", async () => {
		const seen = await type(test, "stranger", "home");
		expect(draw(seen).split("\n").slice(1, 3)).toMatchInlineSnapshot(`
			[
			  "I do not know yet which kSuite user you are. Until you link your account you can write and look around, but not ask for changes. It takes a minute: I mail a code to your address.",
			  "[Link my account (primary)]",
			]
		`);
		expect(doors(seen)[0]).toBe("Link my account → invoke people link {}");
	});

	it("has one picture with seats and storage", async () => {
		const { body } = await bodyOf("elise");
		const pictures = body.flatMap((one) =>
			one.kind === "picture" && "stacks" in one.chart ? [one.chart.stacks] : [],
		);
		expect(pictures).toMatchObject([
			[
				{ limit: 21, unit: "number", parts: [{ amount: 20 }] },
				{ limit: 315, unit: "gigabyte" },
			],
		]);
	});

	it("has no table, fits a page however much waits, and names what more there is", async () => {
		for (let number = 1; number <= 6; number++) {
			await type(test, "nadia", "storage purge-trash");
			await type(test, "anna", `plan change pro ${20 + number}`);
		}
		const view = await bodyOf("anna");
		expect(view.body.some(({ kind }) => kind === "table")).toBe(false);
		expect(faultsOfView(view, "en-GB")).toEqual([]);
		expect(draw(await type(test, "anna", "home"))).toContain("[2 more]");
		const drawn = drawView(view, createPen(reader("de-CH")), "cut off here");
		expect(JSON.stringify(drawn)).not.toContain("cut off here");
	});

	it("has only buttons that lead somewhere", async () => {
		const names: readonly string[] = commands.map(({ name }) => name);
		for (const who of ["marc", "stranger"] as const) {
			const targets = (await bodyOf(who)).body.flatMap((block) =>
				block.kind === "buttons"
					? block.buttons.flatMap(({ does }) =>
							does.kind === "answer" ? [] : [does.command],
						)
					: [],
			);
			expect(targets.filter((name) => !names.includes(name))).toEqual([]);
		}
	});

	it("asks for hands, not for a decision, when a request was handed over", async () => {
		const asked = requestOf(await type(test, "nadia", "storage purge-trash"));
		const handed: Request = { ...asked, state: "handed over" };
		const view = {
			title: "",
			body: waitingBlocks([handed]),
		};
		expect(
			draw({ kind: "view", view, secret: [], sensitive: false }),
		).toMatchInlineSnapshot(`
			"
			1 request waits for you
			Approved, and it needs you to do it by hand: Empty the trash for good
			What goes: 12 files and folders
			Comes back: 23 GB
			Storage: 262 of 315 GB → 239 of 315 GB
			The largest: Fotoshooting 2024 (6.2 GB), server-alt.qcow2 (4.6 GB) and masters-old.zip (3.1 GB)
			[Details]
			(R-0001)"
		`);
	});
});
