import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { withBot } from "./support/documents.ts";
import { fromItsTop, openAtInfomaniak } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

const rows = [
	"Adresse\tPropriétaire\tAlias",
	"labor@alpenblick.example\tmarc.dubois@alpenblick.example\tlab, laboratoire",
	"werkstatt@alpenblick.example\t\t",
	"lehrlinge@alpenblick.example\t\t",
	"info@alpenblick.example\t\t",
	"halle@elsewhere.example\t\t",
].join("\n");

inBrowser("Nadia works on many things at once", (stage) => {
	it("addresses pasted from a spreadsheet are made, and she sees their passwords once", async () => {
		const product = await openAtInfomaniak(stage, {
			played: { plan: "ksuite_pro", slots: 60, access: "password" },
		});
		const nadia = await withBot(stage, product, "U0NADIA");
		await nadia.type("/ksuite mail import");
		const dialog = nadia.page.getByTestId("modal");
		await dialog.getByLabel("Or paste the rows here").fill(rows);
		await nadia.page.getByTestId("modal-submit").click();
		const preview = await nadia.sees("3 of 5 addresses can be created");
		await fromItsTop(preview);
		await keepScreenshot(nadia.page, "bulk-mail-preview");
		const ask = "Ask for approval: create 3 addresses";
		await nadia.press("3 of 5 addresses", ask);
		const marc = await stage.visit(product, places.marcDecides);
		await marc.hideWelcome();
		const asked = "Nadia Keller asks: Create 3 addresses from a table";
		await marc.sees(asked);
		await marc.press(asked, "Approve");
		const done = "Done: 3 of 3 addresses were created";
		const theirs = await marc.sees(done);
		expect(await theirs.textContent()).not.toContain("passwords");

		await nadia.sees(done);
		await keepScreenshot(nadia.page, "bulk-mail-result");
		await nadia.press(done, "Show the passwords once");
		const shown = await nadia.sees("3 passwords are on a private page");
		const link = shown.getByRole("link", { name: "See the passwords" });
		const opened = nadia.page.waitForEvent("popup");
		await link.click();
		const once = await opened;
		await once.getByRole("button", { name: "Show it now" }).click();
		const value = (await once.locator("#value").textContent()) ?? "";
		expect(value.match(/@alpenblick\.example\t\S{12,}/gu)).toHaveLength(3);
		await keepScreenshot(once, "bulk-passwords");
		await nadia.press(done, "Show the passwords once");
		await nadia.sees("No password waits here");
	});

	it("somebody who leaves: Marc sees what can be undone, and is left with what no program may do", async () => {
		const product = await openAtInfomaniak(stage);
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type("/ksuite users offboard Giulia");
		await nadia.sees("Sent for approval");
		const marc = await stage.visit(product, places.marcDecides);
		await marc.hideWelcome();
		const asked = await marc.sees("Nadia Keller asks: Take Giulia Rossi out");
		await fromItsTop(asked);
		await keepScreenshot(marc.page, "bulk-offboard");
		await marc.press("Nadia Keller asks: Take Giulia Rossi out", "Approve");
		const left = await marc.sees("it needs you in the Manager: Take Giulia");
		await fromItsTop(left);
		await keepScreenshot(marc.page, "bulk-offboard-hands");
		product.infomaniak.byHand.remove("giulia.rossi@alpenblick.example");
		await marc.press("it needs you in the Manager: Take Giulia", "Look now");
		await marc.sees("Done: ");
	});
});
