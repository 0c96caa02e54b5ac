import { expect, it } from "vitest";
import { askForLuca, places } from "./support/demo.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

inBrowser("Nadia of the help desk asks for the last free seat", (stage) => {
	it("typed whole: Anna approves, the seat is used, both see it, and the log names both", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await keepScreenshot(nadia.page, "page");
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		await nadia.hideWelcome();
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees("Waiting for approval: Add Luca Moretti");
		const asked = await nadia.reads("Waiting for approval");
		expect(asked).toContain("20 of 21  →  21 of 21 (last free seat)");
		expect(asked).toContain("“starts on 1 December, sales”");
		await keepScreenshot(nadia.page, "approval-asker");

		const marc = await stage.visit(product, places.marcDecides);
		await marc.hideWelcome();
		await marc.sees("Nadia Keller asks: Add Luca Moretti");
		await keepScreenshot(marc.page, "approval-decider");
		const anna = await stage.visit(product, places.annaDecides);
		await anna.press("Nadia Keller asks: Add Luca Moretti", "Approve");

		const done = /Done: Luca Moretti was invited.*approved by Anna Baumann/su;
		for (const one of [nadia, marc, anna]) await one.sees(done);
		await nadia.goTo("general");
		await nadia.type("/ksuite seats");
		await nadia.sees("21 of 21 seats used");
		await marc.goTo("general");
		await marc.type("/ksuite audit list");
		await marc.sees("Audit log");
		const log = await marc.reads("Audit log");
		expect(log).toContain("Nadia Keller");
		expect(log).toContain("Anna Baumann");
	});

	it("through completion and the dialog: the same page then acts as Anna, who approves", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		const { page } = nadia;
		await nadia.hideWelcome();
		await page.getByTestId("composer").pressSequentially("/ks");
		await page.getByRole("option", { name: "/ksuite" }).waitFor();
		await page.keyboard.press("Tab");
		await page.keyboard.type("users add");
		await page.keyboard.press("Enter");
		const dialog = page.getByTestId("modal");
		await dialog.getByLabel("Mail address").fill("not an address");
		await page.getByTestId("modal-submit").click();
		await dialog.getByRole("alert").first().waitFor();
		await dialog
			.getByLabel("Mail address")
			.fill("luca.moretti@alpenblick.example");
		await dialog.getByLabel("First name").fill("Luca");
		await dialog.getByLabel("Last name").fill("Moretti");
		await dialog.getByLabel("Why").fill("starts on 1 December, sales");
		await keepScreenshot(page, "dialog");
		await page.getByTestId("modal-submit").click();
		await nadia.sees("Sent for approval");
		await dialog.waitFor({ state: "detached" });

		await nadia.actAs("U0ANNA");
		await nadia.goTo("it-approvals");
		await nadia.press("Nadia Keller asks: Add Luca Moretti", "Approve");
		await nadia.sees(/Done: Luca Moretti was invited.*by Anna Baumann/su);
	});
});
