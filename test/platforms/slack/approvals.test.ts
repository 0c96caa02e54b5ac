import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	general,
	openSlackTest,
	type SlackTest,
	textOf,
} from "../../support/slack.ts";

let test: SlackTest;
beforeEach(async () => {
	test = await openSlackTest();
});
afterEach(() => test.close());

const luca =
	"users add luca.moretti@alpenblick.example Luca Moretti --why “starts on 1 December, sales”";
const used = () => test.used();
const direct = (user: string) => test.slack.direct(user);

describe("a request in Slack", () => {
	it("shows its card to the approvers and the asker, runs when approved, and every card follows", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const asker = await test.says(
			direct("U0NADIA"),
			"U0NADIA",
			"Waiting for approval",
		);
		expect(textOf(asker)).toContain("starts on 1 December, sales");
		const card = await test.says(test.approvals, "U0MARC", "Nadia Keller asks");
		await test.slack.press({ as: "U0ANNA", message: card, label: "Approve" });
		await test.says(test.approvals, "U0MARC", /approved by Anna Baumann/u);
		await test.says(
			direct("U0NADIA"),
			"U0NADIA",
			/Done: .*approved by Anna Baumann/su,
		);
		expect(await used()).toBe(21);
		expect(
			test.slack
				.messages(test.approvals, "U0MARC")
				.filter((message) => textOf(message).includes("Luca")),
		).toHaveLength(1);
	});

	it("keeps its card in somebody's own messages when they look at the details", async () => {
		await test.close();
		test = await openSlackTest({ APPROVALS_CHANNEL: "" });
		await test.type("U0NADIA", luca, "Sent for approval");
		const annas = () => test.slack.messages(direct("U0ANNA"), "U0ANNA");
		const card = await test.says(direct("U0ANNA"), "U0ANNA", "Nadia Keller");
		await test.slack.press({ as: "U0ANNA", message: card, label: "Details" });
		const details = await test.slack.waitFor(() =>
			annas().find(({ ts }) => ts > card.ts),
		);
		expect(textOf(details)).toContain("Luca Moretti");
		const kept = annas().find(({ ts }) => ts === card.ts);
		expect(textOf(kept)).toBe(textOf(card));
	});

	it("tells somebody privately why they cannot approve", async () => {
		await test.type("U0MARC", luca, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "Marc Dubois asks");
		await test.slack.press({ as: "U0MARC", message: card, label: "Approve" });
		const answer = await test.says(
			test.approvals,
			"U0MARC",
			"That did not work",
		);
		expect(answer.private).toBe(true);
		expect(await used()).toBe(20);
	});

	it("runs once when the button is pressed twice and by two people at once", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "Nadia Keller asks");
		await Promise.all(
			["U0ANNA", "U0ANNA", "U0MARC"].map((as) =>
				test.slack.press({ as, message: card, label: "Approve" }),
			),
		);
		await test.says(test.approvals, "U0MARC", /Done: /u);
		expect(await used()).toBe(21);
		const { audit } = test.product().suitemate.services;
		expect(
			(await audit.list({})).filter(({ event }) => event === "done"),
		).toHaveLength(1);
	});

	it("asks for the reason of a decline and shows it to the asker", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "Nadia Keller asks");
		await test.slack.press({ as: "U0MARC", message: card, label: "Decline…" });
		const view = await test.slack.waitFor(() =>
			test.slack.views("U0MARC").at(-1),
		);
		await test.slack.submit({
			as: "U0MARC",
			view,
			values: { reason: "No budget before January" },
		});
		const asker = await test.says(
			direct("U0NADIA"),
			"U0NADIA",
			"Declined by Marc Dubois",
		);
		expect(textOf(asker)).toContain("No budget before January");
	});

	it("is decided after a restart between card and click, and both cards follow", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "Nadia Keller asks");
		await test.says(direct("U0NADIA"), "U0NADIA", "Waiting for approval");
		await test.restart();
		await test.slack.press({ as: "U0ANNA", message: card, label: "Approve" });
		await test.says(test.approvals, "U0MARC", /Done: /u);
		await test.says(direct("U0NADIA"), "U0NADIA", /Done: /u);
		expect(await used()).toBe(21);
	});

	it("brings a card up to date later when Slack would not take it at once", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "Nadia Keller asks");
		test.slack.fault({ method: "chat.update", kind: "500", times: 12 });
		await test.slack.press({ as: "U0ANNA", message: card, label: "Approve" });
		await test.slack.waitFor(
			() =>
				textOf(
					test.slack
						.messages(test.approvals, "U0MARC")
						.find(({ ts }) => ts === card.ts),
				).includes("Done: "),
			15_000,
		);
		expect(await used()).toBe(21);
	});
});

describe("a request nobody decides on", () => {
	it("is brought to each approver's own messages, then to the owners', then expires on every card", async () => {
		await test.close();
		test = await openSlackTest({
			REMINDER_HOURS: "0.0001",
			ESCALATION_HOURS: "0.0015",
			APPROVAL_HOURS: "0.0032",
		});
		await test.type("U0NADIA", luca, "Sent for approval");
		await test.says(direct("U0ANNA"), "U0ANNA", "Nadia Keller", 15_000);
		await test.says(direct("U0MARC"), "U0MARC", "the owners are told", 15_000);
		for (const [channel, who] of [
			[test.approvals, "U0MARC"],
			[direct("U0NADIA"), "U0NADIA"],
			[direct("U0MARC"), "U0MARC"],
		] as const)
			await test.says(channel, who, "Expired without an answer", 25_000);
		expect(await used()).toBe(20);
	}, 60_000);
});

describe("a change that asks the same person", () => {
	it("happens on confirmation, in place of its private card", async () => {
		await test.buySeat();
		const card = await test.type("U0NADIA", luca, /Add Luca Moretti[^"]*\?/u);
		await test.slack.press({ as: "U0NADIA", message: card, label: "Add" });
		await test.says(general, "U0NADIA", /Done: /u);
		expect(await used()).toBe(21);
	});
});
