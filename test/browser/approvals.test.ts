import { expect, it } from "vitest";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

const general = "U0NADIA/C0GENERAL";
const approvals = "C0APPROVALS";
const luca =
	"/ksuite users add luca.moretti@alpenblick.example Luca Moretti --why “starts on 1 December, sales”";

inBrowser("the last free seat", (stage) => {
	it("goes to somebody new when an admin approves what the help desk asked for, and both cards say so", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, general);
		await nadia.type(luca);
		await nadia.sees("Sent for approval");
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		const asked = await nadia.sees("Waiting for approval: Add Luca Moretti");
		expect(await asked.innerText()).toContain("starts on 1 December, sales");
		expect(await asked.innerText()).toMatch(/20 of 20|20 of 21/u);
		await keepScreenshot(nadia.page, "approval-asker");
		const anna = await stage.visit(product, `U0ANNA/${approvals}`);
		const card = await anna.sees("Nadia Keller asks: Add Luca Moretti");
		await keepScreenshot(anna.page, "approval-decider");
		await card.getByRole("button", { name: "Approve" }).click();
		const done = /Done: Luca Moretti was invited.*approved by Anna Baumann/su;
		await anna.sees(done);
		await nadia.sees(done);
		await nadia.goTo("general");
		await nadia.type("/ksuite seats");
		await nadia.sees("21 of 21 seats used");
	});
});
