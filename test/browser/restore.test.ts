import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { download, withBot } from "./support/documents.ts";
import { fromItsTop } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { fits, phone, submit } from "./support/writing.ts";

const tall = { width: 1280, height: 1020 };

inBrowser("Nadia brings back what was in a calendar a week ago", (stage) => {
	it("sees the difference, leaves one item out, restores the rest, and takes it back", async () => {
		const product = await stage.start();
		const nadia = await withBot(stage, product, "U0NADIA", tall);
		const { page } = nadia;
		await page.getByTestId("plus").click();
		await page.getByRole("menuitem", { name: "Restore something" }).click();
		const dialog = page.getByTestId("modal");
		await dialog.getByRole("option", { name: "Team calendar" }).click();
		await dialog.getByLabel("As it was").selectOption("7 days ago");
		await submit(nadia);
		const look = "Team calendar, as it was 7 days ago";
		const card = await nadia.sees(look);
		expect(await card.textContent()).toContain(
			"12 would come back · 3 would change · 5 newer ones stay as they are · 0 would be lost",
		);
		await fromItsTop(card);
		await keepScreenshot(page, "restore-difference");

		await nadia.press(look, "Choose items…");
		await nadia.press("15 items of this restore", "Search…");
		await dialog.getByLabel("Search").fill("new tills");
		await submit(nadia);
		await nadia.press("6 items of this restore", "Tick items…");
		await dialog.getByLabel(/pilot in Lausanne/u).uncheck();
		await keepScreenshot(page, "restore-items");
		await submit(nadia);
		await nadia.sees("1 item is not chosen.");
		await nadia.press(look, "Restore 14 items");
		const done = "Done: 14 of 14 restored";
		expect(await (await nadia.sees(done)).textContent()).toContain(
			"All 14 were read again, and are equal.",
		);

		await nadia.press(done, "Report");
		const report = "What the restore of Team calendar did";
		await nadia.sees(report);
		const rows = (await download(nadia, "restore.csv")).toString("utf8");
		expect(rows.match(/Came back/gu)).toHaveLength(11);
		expect(rows.match(/Became what it was/gu)).toHaveLength(3);
		expect(rows).not.toContain("pilot in Lausanne");
		await fromItsTop(nadia.message(report));
		await keepScreenshot(page, "restore-report");
		await nadia.press(report, "Undo…");
		await nadia.sees("11 would be lost");
		await nadia.press("11 would be lost", "Take back 14 items");
		await nadia.sees("Done: 14 of 14 taken back");
	});

	it("of somebody else by numbers only, when Marc agrees, and its owner is told", async () => {
		const product = await stage.start();
		const nadia = await withBot(stage, product, "U0NADIA", tall);
		await nadia.type(
			"/ksuite restore calendar Direction --point 7d --of giulia.rossi@alpenblick.example",
		);
		await nadia.sees("That did not work");
		await nadia.type(
			'/ksuite restore calendar "Salons et foires" --point 7d --of elise.favre@alpenblick.example',
		);
		const look = "You see numbers only";
		const card = await nadia.sees(look);
		expect(await card.textContent()).toContain("Élise Favre");
		expect(await card.textContent()).not.toContain("Comptoir suisse");
		await nadia.press(look, "Restore 2 items");
		await nadia.sees("Waiting for approval: Restore 2 items");
		const marc = await stage.visit(product, places.marcDecides, tall);
		await marc.hideWelcome();
		const asked = "Nadia Keller asks: Restore 2 items of Salons et foires";
		const request = await marc.sees(asked);
		expect(await request.textContent()).toContain("It belongs to somebody");
		await keepScreenshot(marc.page, "restore-approval");
		await marc.press(asked, "Approve");
		await marc.sees("Done: 2 of 2 restored");
		const elise = await withBot(stage, product, "U0ELISE", tall);
		const told = elise.page.getByTestId("message").filter({
			hasText: "Nadia Keller",
		});
		await told.nth(1).waitFor();
	});

	it("on a phone and in German, contacts into a new address book", async () => {
		const product = await stage.start();
		const anna = await withBot(stage, product, "U0ANNA", phone);
		await anna.type("/ksuite restore calendar Personal --point 7d");
		const card = await anna.sees("Stand vor 7 Tagen");
		expect(await card.textContent()).toContain("Elternabend");
		await fromItsTop(card);
		await keepScreenshot(anna.page, "de-restore-phone");
		await fits(anna.page);

		await anna.type("/ksuite restore contacts Contacts --point 7d");
		const contacts = /Contacts, Stand vor 7 Tagen/u;
		const book = await anna.sees(contacts);
		await book.getByLabel("Ziel…").selectOption({ label: "Neu anlegen" });
		const fresh = /Ziel: .*«Contacts, \d+\. \p{L}+ \d{4}»/u;
		await anna.sees(fresh);
		await anna
			.message(fresh)
			.getByRole("button", { name: /Einträge wiederherstellen$/u })
			.click();
		await anna.sees(/(\d+) von \1 .*Contacts, \d/u);
		await fits(anna.page);
	});
});
