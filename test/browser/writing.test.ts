import { expect, it } from "vitest";
import { tabTo } from "./support/keyboard.ts";
import { briefs } from "./support/model/pages.ts";
import { customerMail } from "./support/pasted.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { chooseOn, posted, startWriting, submit } from "./support/writing.ts";

inBrowser("Writing in English", (stage) => {
	it("with the keyboard alone: rephrased from the menu of a message, then in another tone", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0GENERAL");
		const { page } = nadia;
		const message = await nadia.sees("I was not able to finish the report");
		await tabTo(page, message.getByTestId("message-menu"));
		await page.keyboard.press("Enter");
		await page.getByTestId("shortcut-rephrase").waitFor();
		await page.keyboard.press("Enter");
		const card = await nadia.sees("Rephrased · English");
		expect(await nadia.reads("Rephrased")).toContain(
			"I could not finish the report on Friday because the figures",
		);
		await tabTo(page, card.getByRole("combobox", { name: "Tone" }));
		await page.keyboard.type("Diplo");
		await page.keyboard.press("Enter");
		await nadia.sees("Tone: Diplomatic");
		expect(await nadia.reads("Tone: Diplomatic")).toContain(
			"I will gladly send it to you on Monday at 10:00.",
		);
	});

	it("corrected, one change left out, looked at in a field, and posted", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0WEBSITE");
		const { page } = nadia;
		const dialog = page.getByTestId("modal");
		await nadia.hideWelcome();
		await chooseOn(nadia, "The contact form is broken", "correct");
		await nadia.sees("Corrected · English");
		await nadia.press("Corrected", "Choose changes…");
		const left = dialog.getByRole("checkbox", { name: "happend → happened" });
		await left.uncheck();
		await keepScreenshot(page, "review");
		await submit(nadia);
		await nadia.sees("With the changes you chose");
		const chosen =
			"I restarted it but I don't know yet why it happend, will look again after lunch.";
		expect(await nadia.reads("With the changes you chose")).toContain(chosen);
		await nadia.press("With the changes you chose", "Copy or edit…");
		const field = dialog.getByRole("textbox");
		expect(await field.inputValue()).toContain(chosen);
		await field.fill("The contact form works again.");
		await submit(nadia);
		await nadia.sees("Your version");
		await nadia.press("Your version", "Post…");
		expect(await dialog.textContent()).toContain("The contact form works");
		await submit(nadia);
		await nadia.sees("Posted");
		await posted(nadia, "The contact form works again.");
	});

	it("a reply chosen from three stands in the thread of the message", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0SALES");
		await nadia.hideWelcome();
		await chooseOn(nadia, "Luca Moretti starts with you", "replies");
		const card = await nadia.sees("3 replies to choose from");
		await keepScreenshot(nadia.page, "replies");
		await card.getByRole("button", { name: "Use this" }).first().click();
		await nadia.sees("Your text · English");
		await nadia.press("Your text · English", "Post…");
		await submit(nadia);
		await nadia.sees("Posted");
		const reply = await posted(nadia, "Yes, I will see to it.");
		expect(await reply.getAttribute("class")).toContain("reply");
	});

	it("a mail answered from keywords goes to whoever wrote, as a link and as a file", async () => {
		const { product } = await startWriting(stage);
		const giulia = await stage.visit(product, "U0GIULIA/C0SALES");
		const { page } = giulia;
		await page.getByTestId("locale").selectOption("en-US");
		await page.getByRole("button", { name: "Send", exact: true }).waitFor();
		await giulia.hideWelcome();
		await giulia.type(
			`/write mail 2 boxes leave on Wednesday 25 November by express, sorry, only pay for the 10 that arrived\n\n${customerMail}`,
		);
		const card = await giulia.sees("Your mail · English");
		expect(await giulia.reads("Your mail")).toContain(
			"Not included: Bernard Aubert <bernard.aubert@hotel-bellerive.example>",
		);
		const link = card.getByRole("link", { name: "Open in my mail program" });
		const address = (await link.getAttribute("href")) ?? "";
		expect(address).toMatch(
			/^mailto:claire\.aubert@hotel-bellerive\.example\?/u,
		);
		expect(address).not.toContain("bernard");
		await keepScreenshot(page, "mail");
		await giulia.press("Your mail", "As .eml file");
		await giulia.sees("Your mail as a file");
		await page.getByTestId("home").click();
		await page.getByTestId("tab-messages").click();
		const file = page.getByRole("link", { name: "Download mail.eml" });
		const href = await file.evaluate((link) => link.href);
		const eml = await (await page.request.get(href)).text();
		expect(eml).toContain('To: "Claire Aubert" <claire.aubert@');
		expect(eml).not.toContain("bernard");
	});

	it("a home page says how long its parts are; a summary who does what until when, and leads to each message", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0WEBSITE");
		const { page } = nadia;
		await nadia.hideWelcome();
		await nadia.type(`/write site home ${briefs.en}`);
		await nadia.sees("Home page · English");
		const home = await nadia.reads("Home page · English");
		expect(home).toContain("Page title: 53 of 60 characters");
		expect(home).toContain("Description: 99 of 155 characters");
		expect(home).toContain("Place an order (14 of 40 characters)");
		await keepScreenshot(page, "site");
		await chooseOn(nadia, "The new site goes live", "summary");
		const card = await nadia.sees("Summary of a thread of 10 messages");
		expect(await nadia.reads("Summary of a thread")).toMatch(
			/Decisions.*price list in Italian.*Actions.*Open questions.*cookie banner/su,
		);
		await keepScreenshot(page, "summary");
		const line = card
			.getByRole("listitem")
			.filter({ hasText: "Nadia Keller: Order the new host" });
		await line.getByRole("link", { name: /^Marc Dubois, / }).click();
		await expect
			.poll(() => page.locator(".message.found").textContent())
			.toContain("Then we move.");
	});
});
