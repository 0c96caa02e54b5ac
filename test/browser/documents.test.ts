import { expect, it } from "vitest";
import {
	choose,
	invoice,
	paper,
	sendFiles,
	shows,
	startDocuments,
	withBot,
} from "./support/documents.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { chooseOn } from "./support/writing.ts";

inBrowser("Filing documents", (stage) => {
	it("a file sent to the bot is filed after a click, taken out again, filed elsewhere, and counted", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await withBot(stage, product, "U0NADIA");
		const { page } = nadia;
		await sendFiles(nadia, [invoice("2026-11-12 Zumstein.pdf")]);
		await shows(
			nadia,
			"“2026-11-12 Zumstein.pdf”",
			"PDF · 1 page · German",
			"I would file it under Invoice, in Finance/Invoices/2026.",
			"Because it says “Total CHF 1’012.90” (page 1).",
		);
		await nadia.press("I would file it", "File it");
		await shows(
			nadia,
			"Filed under Invoice: Finance/Invoices/2026/2026-11-12 Zumstein.pdf",
		);
		await nadia.press("Filed under Invoice", "Undo");
		await shows(nadia, "1 document was taken out of the drive again.");
		await choose(nadia, "I would file it", "Other category", "Finance");
		await shows(nadia, "Filed under Finance: Finance/2026/");
		await choose(nadia, "Filed under", "Other category", "Invoice");
		await shows(nadia, "Filed under Invoice: Finance/Invoices/2026/");
		await sendFiles(nadia, [paper("en-invoice.pdf", "HPW-2026-0417.pdf")]);
		await shows(
			nadia,
			"“HPW-2026-0417.pdf”",
			"Because it says “Total to pay: 1490.00 GBP” (page 1).",
			"My one suggestion for this category was right.",
		);
		await keepScreenshot(page, "documents-card");
		await nadia.press("“HPW-2026-0417.pdf”", "Leave it");
		await shows(nadia, "Left alone: it stays where it is");
		await nadia.press("Left alone", "Take it up again");
		await shows(nadia, "“HPW-2026-0417.pdf”", "I would file it under Invoice");
	});

	it("of ten files the doubtful one comes first; the clear ones are filed together and taken out together", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await withBot(stage, product, "U0NADIA");
		await nadia.page.setViewportSize({ width: 1280, height: 1000 });
		await sendFiles(nadia, [
			paper("en-invoice.pdf", "HPW-2026-0417.pdf"),
			paper("de-invoice.pdf", "Rechnung Tannwalder.pdf"),
			paper("en-contract.docx", "Cleaning.docx"),
			paper("de-contract.justified.pdf", "Wartungsvertrag.pdf"),
			paper("fr-human-resources-sheets.ods", "Vacances.ods"),
			paper("en-project-slides.pptx", "Kick-off.pptx"),
			paper("photo-lake.heic", "IMG_2041.heic"),
			paper("en-other.txt", "soup.txt"),
			paper("locked.pdf", "salaries.pdf"),
			paper("cut.docx", "offer.docx"),
		]);
		const card = await shows(
			nadia,
			"10 files",
			"Please look at this one first",
			"“soup.txt”: I am not sure where it belongs.",
			"“salaries.pdf”: This file is protected with a password",
			"“offer.docx”: This file is damaged",
		);
		expect(await card.locator("tbody tr").count()).toBe(7);
		await keepScreenshot(nadia.page, "documents-batch");
		await nadia.press("10 files", "File these 7");
		await shows(
			nadia,
			"10 files",
			"7 filed",
			"Photo: Photos/2025/IMG_2041.heic",
			"Human resources: Human Resources/2026/Vacances.ods",
		);
		await nadia.page.getByText("File these 7").waitFor({ state: "detached" });
		await keepScreenshot(nadia.page, "documents-undo");
		await choose(nadia, "7 filed", "Undo one", "Kick-off.pptx");
		await shows(nadia, "10 files", "6 filed", "File this one");
		await nadia.press("6 filed", "File this one");
		await choose(nadia, /7 filed/u, "Category", "Personal");
		await shows(nadia, "10 files", "8 filed", "Personal: Personal/soup.txt");
		await nadia.press("8 filed", "Undo all");
		await shows(
			nadia,
			"10 files",
			"8 documents were taken out of the drive again.",
			"File these 7",
		);
		await choose(nadia, "10 files", "One is not right", "Cleaning.docx");
		await shows(
			nadia,
			"Please look at these 2 first, one after the other",
			"“Cleaning.docx”: I am not sure. It could be Contract.",
			"File these 6",
		);
	});

	it("a colleague’s file is filed from the menu of the message; what somebody shares in a channel is offered to nobody else", async () => {
		const { product } = await startDocuments(stage);
		const nadia = await stage.visit(product, "U0NADIA/C0SALES");
		const marc = await stage.visit(product, "U0MARC/C0WEBSITE");
		await nadia.hideWelcome();
		await chooseOn(nadia, "Die Rechnung der Druckerei", "file");
		await shows(
			nadia,
			"“Rechnung R-2026-0417.pdf”",
			"Only visible to you",
			"Because a rule of this category fits",
		);
		await nadia.press("I would file it", "File it");
		await shows(nadia, "Filed under Invoice: Finance/Invoices/2026/Rechnung");
		await nadia.goTo("website");
		await chooseOn(nadia, "Two papers from this week", "file");
		await shows(nadia, "2 files", "Contrat de maintenance 2027.txt", "Project");
		await sendFiles(
			nadia,
			[paper("en-contract.distilled.pdf", "Cleaning.pdf")],
			"The new agreement",
		);
		await shows(
			nadia,
			"“Cleaning.pdf”",
			"Only visible to you",
			"I would file it under Contract, in Contracts/2026.",
		);
		await marc.sees("The new agreement");
		expect(await marc.page.getByText("I would file").count()).toBe(0);
		await chooseOn(nadia, "The contact form is broken", "file");
		await shows(nadia, "There is no file in this message");
	});
});
