import { expect, it } from "vitest";
import { inBrowser } from "./support/stage.ts";

inBrowser("Somebody whom the app does not know yet", (stage) => {
	it("links the account on the Home tab, with the code from the mailbox", async () => {
		const product = await stage.start();
		const carlos = await stage.visit(product, "U0CARLOS/C0GENERAL");
		const { page } = carlos;
		await page.getByTestId("locale").selectOption("en-US");
		await page.getByRole("button", { name: "Send", exact: true }).waitFor();
		await page.getByTestId("home").click();
		await page.getByRole("button", { name: "Link my account" }).click();
		await page.getByTestId("tab-messages").click();
		await carlos.sees("Link your chat account to your kSuite user");
		await carlos.press("Link your chat account", "Send me a code…");
		const address = page.getByTestId("modal").getByLabel("Mail address");
		expect(await address.inputValue()).toBe("carlos.ortega@alpenblick.example");
		await page.getByTestId("modal-submit").click();
		await carlos.sees("Look into your mail");
		await page.getByTestId("mailbox").click();
		const mail = page.getByTestId("mail").first();
		await mail.getByText("Your code is").waitFor();
		const code = /\d{6}/u.exec((await mail.textContent()) ?? "")?.[0] ?? "";
		await page.getByTestId("home").click();
		await page.getByTestId("tab-messages").click();
		await carlos.press("Look into your mail", "Type in the code…");
		await page.getByTestId("modal").getByLabel("Code").fill(code);
		await page.getByTestId("modal-submit").click();
		await carlos.sees("You are linked as Carlos Ortega");
		await page.getByTestId("tab-home").click();
		await page.getByText("You are Carlos Ortega").waitFor();
	});
});
