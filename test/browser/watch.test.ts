import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

inBrowser("Nadia has a channel told when storage fills up", (stage) => {
	it("typed whole: everybody there reads the number, how it grows and what would help, and she looks at a plan from it", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.hideWelcome();
		await nadia.type("/ksuite storage watch --at 80 --in #general");
		await nadia.sees("Watch the storage?");
		await nadia.press("Watch the storage?", "Watch");
		await nadia.sees("The storage is watched from now on");

		const elise = await stage.visit(product, places.elise);
		await elise.hideWelcome();
		const alert = await elise.sees(/83.?% (?:full|plein)|: 262/u);
		const picture = alert.getByRole("img");
		await picture.waitFor();
		const width = () => picture.evaluate((image) => image.naturalWidth);
		await expect.poll(width).toBeGreaterThan(300);
		await nadia.sees("Storage is 83% full: 262 of 315 GB");
		await keepScreenshot(nadia.page, "watch-alert");
		await nadia.press("Storage is 83% full", "Preview Standard, 22 users");
		await nadia.sees("Standard with 22 users is possible");
		await nadia.press("Storage is 83% full", "Stop watching…");
		await nadia.sees("Stop watching?");
	});

	it("in the dialog: what does not fit is said there, and the rest may be left out", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.hideWelcome();
		await nadia.type("/ksuite storage watch");
		const dialog = nadia.page.getByTestId("modal");
		await dialog.getByLabel("Tell from how many percent").fill("lots");
		await nadia.page.getByTestId("modal-submit").click();
		await dialog.getByRole("alert").first().waitFor();
		await dialog.getByLabel("Tell from how many percent").fill("95");
		await nadia.page.getByTestId("modal-submit").click();
		await nadia.sees("Watch the storage?");
	});
});
