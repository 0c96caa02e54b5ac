import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { askForLuca, lucaDone, places } from "./support/demo.ts";
import { tabTo } from "./support/keyboard.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

inBrowser("Everything can be reached", (stage) => {
	it("with the keyboard alone: command, completion, dialog, Escape, a decision", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		const { page } = nadia;
		const { keyboard } = page;
		const dialog = page.getByTestId("modal");
		await tabTo(page, page.getByTestId("composer"));
		await keyboard.type("/ks");
		await page.getByRole("option", { name: "/ksuite" }).waitFor();
		await keyboard.press("Enter");
		await keyboard.type("users add");
		await keyboard.press("Enter");
		await dialog.waitFor();
		await keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		await keyboard.type("/ksuite users add");
		await keyboard.press("Enter");
		await dialog.waitFor();
		for (const text of ["luca.moretti@alpenblick.example", "Luca", "Moretti"]) {
			await keyboard.type(text);
			await keyboard.press("Tab");
		}
		await tabTo(page, page.getByTestId("modal-submit"));
		await keyboard.press("Enter");
		await dialog.waitFor({ state: "detached" });
		await nadia.sees("Sent for approval");

		const marc = await stage.visit(product, places.marcDecides);
		const card = await marc.sees("Nadia Keller asks: Add Luca Moretti");
		await tabTo(marc.page, card.getByRole("button", { name: "Approve" }));
		await marc.page.keyboard.press("Enter");
		await marc.sees(lucaDone);
	});

	it("on a telephone: nothing scrolls sideways but tables, and all of it is under the thumb", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia, phone);
		const { page } = nadia;
		const menu = page.getByRole("button", { name: "Menu", exact: true });
		await fits(page);
		await nadia.hideWelcome();
		await nadia.type("/ksuite users list");
		const list = await nadia.sees("Priya Sharma");
		const inside = await list
			.getByRole("region", { name: "Table" })
			.evaluate((table) => table.scrollWidth - table.clientWidth);
		expect(inside).toBeGreaterThan(100);
		await fits(page);
		await nadia.type("/ksuite users add");
		await page.getByTestId("modal-submit").waitFor();
		await inWindow(page, "modal-submit");
		await inWindow(page, "modal-close");
		await fits(page);
		await page.getByTestId("modal-close").click();
		const message = await nadia.sees("HDMI-2");
		await message.getByTestId("message-menu").click();
		await inWindow(page, "shortcut-rephrase");
		await page.keyboard.press("Escape");
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");

		await menu.click();
		await nadia.actAs("U0MARC");
		await menu.click();
		await nadia.goTo("it-approvals");
		await nadia.sees("Nadia Keller asks: Add Luca Moretti");
		await fits(page);
		await keepScreenshot(page, "phone");
		await nadia.press("Nadia Keller asks: Add Luca Moretti", "Approve");
		await nadia.sees(lucaDone);
		await menu.click();
		await page.getByTestId("home").click();
		await page.getByTestId("home-view").getByRole("img").last().waitFor();
		await fits(page);
		await menu.click();
		await page.getByTestId("mailbox").click();
		await page.getByText("It never leaves this machine.").waitFor();
		await fits(page);
	});
});

const phone = { width: 390, height: 844 };

const fits = async (page: Page): Promise<void> => {
	const width = await page.evaluate<number>(
		"document.scrollingElement.scrollWidth",
	);
	expect(width).toBeLessThanOrEqual(phone.width);
};

const inWindow = async (page: Page, testid: string): Promise<void> => {
	const box = await page.getByTestId(testid).boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
	expect(box?.y).toBeGreaterThanOrEqual(0);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
};
