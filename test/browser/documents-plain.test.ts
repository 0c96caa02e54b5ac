import { expect, it } from "vitest";
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
import { inBrowser } from "./support/stage.ts";
import { fits, phone, submit } from "./support/writing.ts";

const contract = paper("de-contract.justified.pdf", "Wartungsvertrag.pdf");

inBrowser("Documents without a model", (stage) => {
	it("rules and file facts suggest, a person chooses for the rest, and what is no answer says so", async () => {
		const nadia = await withBot(stage, await stage.start(), "U0NADIA");
		await sendFiles(nadia, [
			paper("en-contract.distilled.pdf", "Cleaning agreement.pdf"),
		]);
		await shows(
			nadia,
			"“Cleaning agreement.pdf”",
			"Because a rule of this category fits",
			"Without AI",
		);
		await nadia.press("“Cleaning agreement.pdf”", "Summarise");
		await shows(
			nadia,
			"What “Cleaning agreement.pdf” says",
			"No model is connected, so this is no summary.",
			"The Customer pays a fixed fee of 3200 francs a month. — page 1",
			"Without AI",
		);
		await sendFiles(
			nadia,
			[paper("en-contract.distilled.pdf", "Cleaning.pdf")],
			"How long is the notice period?",
		);
		await shows(
			nadia,
			"“How long is the notice period?”",
			"No model is connected, so this is no answer.",
			"three months' notice",
		);
		await sendFiles(nadia, [notes], "Translate into German");
		await shows(nadia, "Not translated", "without one I cannot translate");
		await sendFiles(nadia, [invoice("Rechnung 4.pdf")], "Extract the fields");
		await shows(
			nadia,
			"Fields of “Rechnung 4.pdf”",
			"usual labels",
			"2026-0417",
		);
		const table = (await download(nadia, "extract-")).toString("utf8");
		expect(table).toContain("R-2026-0417");
	});

	it("a scan says that it has no text, a photo when and where with it was taken, and a locked file what to do", async () => {
		const nadia = await withBot(stage, await stage.start(), "U0NADIA");
		await sendFiles(nadia, [paper("it-administrative.scanned.pdf", "a.pdf")]);
		await shows(nadia, "“a.pdf”", "Its pages are scanned pictures");
		await choose(nadia, "“a.pdf”", "Category", "Administrative");
		await shows(nadia, "Filed under Administrative: Administration/");
		await sendFiles(nadia, [paper("photo-lake.jpg", "IMG_2041.jpg")]);
		await shows(
			nadia,
			"“IMG_2041.jpg”",
			"640 × 480 pixels · taken on 3 August 2025 · Tannenblick T-200",
			"I would file it under Photo, in Photos/2025.",
		);
		await sendFiles(nadia, [paper("locked.docx", "secret.docx")]);
		await shows(
			nadia,
			"That did not work",
			"Save it without the password and send it again.",
		);
	});
});

inBrowser("Documents in German on a telephone", (stage) => {
	it("a card, a batch, an answer and, in the dark, a table fit", async () => {
		const { product } = await startDocuments(stage);
		const anna = await withBot(stage, product, "U0ANNA", phone);
		const { page } = anna;
		await sendFiles(anna, [invoice("Zumstein.pdf")]);
		await shows(
			anna,
			"«Zumstein.pdf»",
			"PDF · 1 Seite · Deutsch",
			"Ich würde es unter «Rechnung» ablegen",
			"Denn darin steht «Total CHF 1’012.90» (Seite 1).",
		);
		await fits(page);
		await anna.press("«Zumstein.pdf»", "Ablegen");
		await shows(anna, "Abgelegt unter «Rechnung»: Finance/Invoices/2026/");
		await sendFiles(anna, [paper("en-other.txt", "Suppe.txt"), contract]);
		await shows(
			anna,
			"2 Dateien",
			"«Suppe.txt»: Ich bin nicht sicher",
			"Diese würde ich ablegen",
			"Vertrag",
		);
		await fits(page);
		await sendFiles(anna, [contract], "Wie lange ist die Kündigungsfrist?");
		await shows(
			anna,
			"«Wie lange ist die Kündigungsfrist?»",
			"Wo es steht",
			/gekündigt wird\.» – Seite 1/u,
		);
		await fits(page);
		await page.emulateMedia({ colorScheme: "dark" });
		await anna.press("Abgelegt unter", "Felder auslesen…");
		await submit(anna);
		await shows(anna, "Felder von «Zumstein.pdf»", "Fällig", "CH93 0076 2011");
		await fits(page);
	});
});
