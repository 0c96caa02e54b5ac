import { expect, it } from "vitest";
import type { Manners } from "./support/document-model.ts";
import {
	choose,
	download,
	invoice,
	notes,
	paper,
	sendFiles,
	shows,
	startDocuments,
	withBot,
} from "./support/documents.ts";
import { headingsOf } from "./support/docx.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { submit } from "./support/writing.ts";

const contract = paper("de-contract.justified.pdf", "Wartungsvertrag.pdf");

inBrowser("Asking documents", (stage) => {
	it("a question beside a file is answered with the words that prove it, then another in the thread, in a dialog, and one that nothing answers", async () => {
		let manners: Manners = "good";
		const { product } = await startDocuments(stage, () => manners);
		const nadia = await withBot(stage, product, "U0NADIA");
		const { page } = nadia;
		const dialog = page.getByTestId("modal");
		await sendFiles(nadia, [contract], "Wie lange ist die Kündigungsfrist?");
		await shows(
			nadia,
			"“Wie lange ist die Kündigungsfrist?”",
			"sechs Monate auf das Ende der Laufzeit",
			/gekündigt wird\.” — page 1/u,
			"I read all 2 pages.",
		);
		await keepScreenshot(page, "documents-answer");
		await replyTo(nadia, "“Wie lange ist die Kündigungsfrist?”");
		await nadia.type("Was kostet die Wartung?");
		await shows(
			nadia,
			"“Was kostet die Wartung?”",
			"4860 Franken im Jahr",
			"— page 1",
		);
		await nadia.press("“Was kostet die Wartung?”", "Ask more…");
		await dialog.getByRole("textbox").fill("Wer haftet bei Hochwasser?");
		await submit(nadia);
		await shows(
			nadia,
			"Not in the document",
			"“Wer haftet bei Hochwasser?”",
			"I read all of the text and found nothing that answers this.",
		);
		manners = "invents";
		await replyTo(nadia, "Not in the document");
		await nadia.type("Was kostet die Wartung wirklich?");
		await shows(nadia, "No answer I can prove", "kostet die Wartung wirklich");
		expect(await page.getByText("never written by anybody").count()).toBe(0);
		manners = "obeys";
		await nadia.press("No answer I can prove", "Again");
		await shows(nadia, "No answer I can prove");
		expect(await page.getByText("evil.example").count()).toBe(0);
	});

	it("summarised and asked in a dialog with a file of one’s own", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0GENERAL");
		const { page } = nadia;
		const dialog = page.getByTestId("modal");
		await nadia.hideWelcome();
		await nadia.type("/ask");
		await nadia.press("Which document?", "Choose files…");
		await dialog
			.locator("input[type=file]")
			.setInputFiles([paper("en-contract.distilled.pdf", "Cleaning.pdf")]);
		await dialog.getByRole("textbox").fill("How long is the notice period?");
		await dialog.locator("[data-testid=attached]:not(.loading)").waitFor();
		await submit(nadia);
		await shows(nadia, "“How long is the notice period?”", "Three months");
		await nadia.press("“How long is the notice period?”", "Summarise");
		await shows(
			nadia,
			"Summary of “Cleaning.pdf”",
			"a fixed fee of 3200 francs a month",
			"up to two million francs for each event. — page 1",
		);
		await nadia.press("Summary of", "Shorter");
		// Both buttons stand on the usual length; the shortest has no “Shorter”.
		await nadia
			.message("Summary of “Cleaning.pdf”")
			.getByRole("button", { name: "Shorter" })
			.waitFor({ state: "detached" });
		await nadia.press("Summary of", "Back to the documents");
		await shows(nadia, "“Cleaning.pdf”", "PDF · 1 page · English");
	});

	it("translated: the file comes back in the same shape, and as a Word file that opens", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await withBot(stage, product, "U0NADIA");
		await sendFiles(nadia, [notes]);
		await shows(nadia, "“Website project notes.md”", "Markdown");
		await choose(
			nadia,
			"“Website project notes.md”",
			"Translate",
			"Translate into German",
		);
		await shows(
			nadia,
			"Translated into German",
			"numbers, links and addresses",
		);
		const markdown = await download(nadia, "Website project notes.de.md");
		expect(markdown.toString("utf8")).toContain("## Beschlossen");
		await choose(
			nadia,
			"Translated into German",
			"As another file",
			"Word (.docx)",
		);
		const word = await download(nadia, "Website project notes.de.docx");
		expect(await headingsOf(word)).toEqual([
			"Website: Projektsitzung vom 19. November 2026",
			"Beschlossen",
			"Zu erledigen",
			"Risiken",
		]);
	});

	it("fields of an invoice in a table, of three in a row each, and in a file for spreadsheets", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await withBot(stage, product, "U0NADIA");
		await sendFiles(nadia, [paper("en-invoice.pdf", "HPW-2026-0417.pdf")]);
		await shows(nadia, "“HPW-2026-0417.pdf”", "I would file it");
		await nadia.press("“HPW-2026-0417.pdf”", "Extract fields…");
		await submit(nadia);
		const card = await shows(
			nadia,
			"Fields of “HPW-2026-0417.pdf”",
			"1490.00 GBP",
			"Harrowgate Paper Works Ltd",
		);
		expect(await card.locator("tbody tr").count()).toBe(6);
		await keepScreenshot(nadia.page, "documents-extract");
		await sendFiles(
			nadia,
			[
				paper("en-invoice.pdf", "=HPW.pdf"),
				paper("de-invoice.pdf", "Tannwalder.pdf"),
				invoice("Zumstein.pdf"),
			],
			"Extract the fields",
		);
		await shows(nadia, "Fields of 3 documents", "R-2026-1187", "R-2026-0417");
		const table = (await download(nadia, "extract-")).toString("utf8");
		expect(table).toContain("R-2026-1187");
		expect(table).not.toMatch(/(?:^|[,;\n"])=HPW/u);
	});
});

const replyTo = async (
	{ sees, page }: Awaited<ReturnType<typeof withBot>>,
	text: string,
): Promise<void> => {
	const message = await sees(text);
	await message.hover();
	await message.getByTestId("message-menu").click();
	await page.getByRole("menuitem", { name: "Reply in thread" }).click();
};
