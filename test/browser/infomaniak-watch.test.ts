import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { fromItsTop, openAtInfomaniak } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

const phone = { width: 390, height: 844 };
const day = 86_400_000;

inBrowser("Everybody in #general hears when storage fills up", (stage) => {
	it("in the morning after it did, on a telephone in the dark; Marc empties the trash from the alert", async () => {
		const product = await openAtInfomaniak(stage);
		const marc = await stage.visit(product, places.marc);
		await marc.hideWelcome();
		await marc.type("/ksuite storage watch --at 80 --in #general");
		await marc.sees("Watch the storage?");
		await marc.press("Watch the storage?", "Watch");
		await marc.sees("Storage: I write here from 80% on");

		const [drive] = product.infomaniak.organisation.drives;
		if (drive) drive.size = 270_000_000_000;
		await product.pass(day);
		await product.suitemate.watch();
		const alert = "Storage is 83% full";
		await marc.sees(alert);

		const nadia = await stage.visit(product, places.nadia, phone);
		await nadia.hideWelcome();
		await nadia.page.emulateMedia({ colorScheme: "dark" });
		const card = await nadia.sees(alert);
		const picture = card.getByRole("img");
		await picture.waitFor();
		const width = () => picture.evaluate((image) => image.naturalWidth);
		await expect.poll(width).toBeGreaterThan(300);
		await fromItsTop(card);
		await keepScreenshot(nadia.page, "watch-phone");

		await marc.press(alert, "Empty the trash: frees 23 GB…");
		await marc.sees("Sent for approval");
		const anna = await stage.visit(product, places.annaDecides);
		const asked = "Marc Dubois asks: Empty the trash for good";
		await anna.press(asked, "Approve");
		await anna.sees("Done: ");
		const left = drive?.items.filter(({ trashed }) => trashed !== null);
		expect(left).toEqual([]);
	});
});
