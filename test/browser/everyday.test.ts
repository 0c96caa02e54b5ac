import { expect, it } from "vitest";
import { askForLuca, places } from "./support/demo.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

inBrowser("A working day", (stage) => {
	it("the storage is a picture that is really drawn, and its text says the same", async () => {
		const product = await stage.start();
		const marc = await stage.visit(product, places.marc);
		await marc.hideWelcome();
		await marc.type("/ksuite storage");
		const card = await marc.sees("Storage 262 of 315 GB used (83%)");
		const picture = card.getByRole("img");
		await picture.waitFor();
		expect(await picture.getAttribute("alt")).toMatch(
			/kDrive 201 GB, kChat 38 GB, in the trash 23 GB, free 53 GB of 315 GB/u,
		);
		const width = () => picture.evaluate((image) => image.naturalWidth);
		await expect.poll(width).toBeGreaterThan(300);
		await keepScreenshot(marc.page, "storage");
	});

	it("Marc's home page shows what waits for him, and he approves it there", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		const marc = await stage.visit(product, "U0MARC/home");
		const home = marc.page.getByTestId("home-view");
		await home.getByText("1 request waits for you").waitFor();
		const picture = home.getByRole("img").last();
		const width = () => picture.evaluate((image) => image.naturalWidth);
		await expect.poll(width).toBeGreaterThan(300);
		await keepScreenshot(marc.page, "home");
		await home.getByRole("button", { name: "Approve" }).click();
		await home.getByText("Nothing waits for you").waitFor();
		await home.getByText("Seats 21 of 21").waitFor();
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees(/Done: Luca Moretti.*approved by Marc Dubois/su);
	});

	it("the password of a new mailbox is on a page that opens once", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type("/ksuite mail create apprentice");
		await nadia.sees("Create the address apprentice@alpenblick.example?");
		await nadia.press("Create the address", "Create");
		const done = await nadia.sees("The address apprentice@alpenblick.example");
		const link = done.getByRole("link", { name: "See the password" });
		const address = (await link.getAttribute("href")) ?? "";
		const opened = nadia.page.waitForEvent("popup");
		await link.click();
		const once = await opened;
		await once.getByRole("button", { name: "Show it now" }).click();
		const password = (await once.locator("#value").textContent()) ?? "";
		expect(password.length).toBeGreaterThan(11);
		expect(await nadia.page.content()).not.toContain(password);
		await once.goto(address);
		await once.getByText("There is nothing here any more").waitFor();
		expect(await once.content()).not.toContain(password);
		// Chromium calls it an error that the page answers 410, and this is what it should answer.
		expect(nadia.faults.splice(0)).toEqual([expect.stringContaining("410")]);
	});
});
