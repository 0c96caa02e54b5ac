import { expect, it } from "vitest";
import { download, shows, withBot } from "./support/documents.ts";
import { fromItsTop } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { submit } from "./support/writing.ts";

const marc = "marc.dubois@alpenblick.example";

inBrowser("Nadia and her contacts", (stage) => {
	it("finds one, shares the address book until a day, ends the share, and takes a file out", async () => {
		const product = await stage.start();
		const nadia = await withBot(stage, product, "U0NADIA");
		const { page } = nadia;
		await nadia.type("/ksuite contacts list");
		await nadia.press("Your address book", "Find…");
		const dialog = page.getByTestId("modal");
		await dialog.getByLabel("Search").fill("jaquet");
		await submit(nadia);
		await nadia.sees("No contact found among 30");
		await nadia.type("/ksuite contacts find bühler");
		await shows(nadia, "1 contact found among 30", "Bühler Holzbau");

		await nadia.type(
			`/ksuite contacts share Contacts ${marc} --right write --until 2030-12-31`,
		);
		const asked = `Share Contacts with ${marc}?`;
		const card = await nadia.sees(asked);
		await fromItsTop(card);
		await keepScreenshot(page, "contacts-share");
		await nadia.press(asked, "Share");
		const shared = "Done: Contacts is shared with Marc Dubois";
		await nadia.sees(shared);
		await nadia.press(shared, "All shares");
		await shows(nadia, "1 share of Contacts", "31 December 2030");
		const other = await withBot(stage, product, "U0MARC");
		await other.type("/ksuite contacts list");
		await other.sees("shared with you, read and write");
		await nadia
			.message("1 share of Contacts")
			.getByRole("button", { name: /^End: / })
			.click();
		await nadia.press("End the share of Contacts", "End the share");
		await nadia.sees("Done: Contacts is no longer shared");

		await nadia.type("/ksuite contacts export Contacts");
		await nadia.sees("30 contacts of Contacts");
		const text = (await download(nadia, "contacts-")).toString("utf8");
		expect(text.match(/^BEGIN:VCARD\r$/gmu)).toHaveLength(30);
		expect(text).toContain("FN:Beat Bühler");
	});
});
