import { expect, it } from "vitest";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { chooseOn, posted, startWriting, submit } from "./support/writing.ts";

inBrowser("Writing as it suits somebody", (stage) => {
	it("a term of the glossary is used in a text, and can be removed and brought back", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0GENERAL");
		const { page } = nadia;
		const dialog = page.getByTestId("modal");
		await nadia.hideWelcome();
		await nadia.type("/write glossary");
		await nadia.sees("Glossary: no terms");
		await nadia.press("Glossary: no terms", "Add a term…");
		await dialog.getByLabel("Term", { exact: true }).fill("numbers");
		await dialog
			.getByLabel("What holds for it")
			.selectOption({ label: "Is used instead of other words" });
		await dialog.getByLabel("Instead of").fill("figures, data");
		await dialog.getByLabel("Language").selectOption({ label: "English" });
		await keepScreenshot(page, "glossary");
		await submit(nadia);
		await nadia.sees("The term numbers was added");
		await chooseOn(nadia, "I was not able to finish the report", "rephrase");
		await nadia.sees("Rephrased · English");
		expect(await nadia.reads("Rephrased")).toContain(
			"because the numbers from Basel arrived late",
		);
		await nadia.press("The term numbers was added", "Undo: remove");
		await nadia.sees("The term numbers was removed");
		await nadia.press("The term numbers was removed", "Undo: add again");
		await nadia.sees("The term numbers was added");
		await nadia.type("/write glossary");
		await nadia.sees("Glossary: 1 term");
	});

	it("with consent, the text takes the place of one's own message", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0WEBSITE");
		const { page } = nadia;
		await nadia.hideWelcome();
		await nadia.type("/write connect");
		const ask = await nadia.sees("Let Suitemate write in your name");
		const opened = page.waitForEvent("popup");
		await ask.getByRole("link", { name: "Go on to Slack" }).click();
		const slack = await opened;
		await slack.getByTestId("consent-allow").click();
		await slack.getByText("Suitemate may now write in your name").waitFor();
		await slack.close();
		await chooseOn(nadia, "The contact form is broken", "correct");
		await nadia.sees("Corrected · English");
		await nadia.press("Corrected", "Replace my message…");
		await submit(nadia);
		await nadia.sees("Your message was replaced");
		const message = await posted(nadia, "I don't know yet why it happened");
		expect(await message.getAttribute("data-user")).toBe("U0NADIA");
		expect(await message.textContent()).toContain("(edited)");
	});

	it("what is written to the app itself is answered in the thread of it", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/D0NADIABOT");
		await nadia.hideWelcome();
		await nadia.type(
			"rephrase I was not able to call Mrs Moretti due to the fact that she is away until Friday.",
		);
		const card = await nadia.sees("Rephrased · English");
		expect(await card.textContent()).toContain(
			"I could not call Mrs Moretti because she is away until Friday.",
		);
		expect(await card.getAttribute("class")).toContain("reply");
	});

	it("something new is begun beside the composer", async () => {
		const { product } = await startWriting(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0GENERAL");
		const { page } = nadia;
		await nadia.hideWelcome();
		await page.getByTestId("plus").click();
		await page.getByTestId("shortcut-write_new").click();
		const dialog = page.getByTestId("modal");
		await dialog.getByLabel("What you want").selectOption({ label: "Correct" });
		await dialog
			.getByLabel("Text")
			.fill("I dont know why it happend, the door was open.");
		await submit(nadia);
		await page.getByTestId("home").click();
		await page.getByTestId("tab-messages").click();
		await nadia.sees("Corrected · English");
		expect(await nadia.reads("Corrected")).toContain(
			"I don't know why it happened, the door was open.",
		);
	});
});
