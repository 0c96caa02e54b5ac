import { expect, it } from "vitest";
import { briefs } from "./support/model/pages.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser, type Stage } from "./support/stage.ts";
import type { Visitor } from "./support/visitor.ts";
import {
	chooseOn,
	fits,
	phone,
	posted,
	startWriting,
	submit,
} from "./support/writing.ts";

inBrowser("Writing in German on a telephone", (stage) => {
	it("a message of one’s own is rephrased, then in another tone", async () => {
		const anna = await annaIn(stage, "C0GENERAL");
		await chooseOn(anna, "Ich habe die Zahlen gestern", "rephrase");
		await anna.sees("Umformuliert · Deutsch");
		await shown(anna, "Umformuliert", "de-rephrase-phone");
		await anna
			.message("Umformuliert")
			.getByRole("combobox", { name: "Tonfall" })
			.selectOption({ label: "Diplomatisch" });
		await anna.sees("Tonfall: Diplomatisch");
		expect(await anna.reads("Tonfall: Diplomatisch")).toContain(
			"Ich wäre froh, wenn es nächstes Mal etwas früher klappt.",
		);
		await fits(anna.page);
	});

	it("a colleague’s message is corrected but for one change, and posted", async () => {
		const anna = await annaIn(stage, "C0SALES");
		const { page } = anna;
		const dialog = page.getByTestId("modal");
		await chooseOn(anna, "mit der Firma Brunner telefonirt", "correct");
		await anna.sees("Korrigiert · Deutsch");
		await anna.press("Korrigiert", "Änderungen wählen…");
		await dialog.getByRole("checkbox", { name: "Febuar → Februar" }).uncheck();
		await fits(page);
		await keepScreenshot(page, "de-review-phone");
		await submit(anna);
		await anna.sees("Mit den Änderungen, die Sie gewählt haben");
		const text =
			"Dass sie erst im Febuar wieder Platz haben, wussten wir nicht.";
		expect(
			await anna.reads("Mit den Änderungen, die Sie gewählt haben"),
		).toContain(text);
		await anna.press("Mit den Änderungen, die Sie gewählt haben", "Posten…");
		await submit(anna);
		await anna.sees("Gepostet");
		await posted(anna, text);
	});

	it("a reply chosen from three is posted", async () => {
		const anna = await annaIn(stage, "C0GENERAL");
		await chooseOn(anna, "Entschuldigung, das war mein Fehler", "replies");
		const card = await anna.sees("3 Antworten zur Auswahl");
		await shown(anna, "3 Antworten zur Auswahl", "de-replies-phone");
		await card.getByRole("button", { name: "Verwenden" }).first().click();
		await anna.sees("Ihr Text · Deutsch");
		await anna.press("Ihr Text · Deutsch", "Posten…");
		await submit(anna);
		await posted(anna, "Dann rechne ich heute vor 12:00 mit den letzten 3.");
	});

	it("a mail is written from keywords in a dialog, and a home page with the lengths of its parts", async () => {
		const anna = await annaIn(stage, "C0SALES");
		const { page } = anna;
		const dialog = page.getByTestId("modal");
		await anna.type("/write mail");
		await dialog.getByLabel(/^An /u).fill("brunner@firma-brunner.example");
		await dialog
			.getByLabel("Stichworte")
			.fill(
				"Frau Brunner: Lieferung im Februar geht, neues Angebot kommt am Freitag, bitte Termin bestätigen",
			);
		await fits(page);
		await submit(anna);
		const card = await anna.sees("Ihre Mail · Deutsch");
		await shown(anna, "Ihre Mail", "de-mail-phone");
		const link = card.getByRole("link", { name: "Im Mailprogramm öffnen" });
		expect(await link.getAttribute("href")).toMatch(
			/^mailto:brunner@firma-brunner\.example\?/u,
		);
		await anna.type(`/write site home ${briefs.de}`);
		await anna.sees("Startseite · Deutsch");
		expect(await anna.reads("Startseite · Deutsch")).toMatch(
			/Seitentitel: \d+ von 60 Zeichen.*Beschreibung: \d+ von 155 Zeichen/su,
		);
		await shown(anna, "Startseite", "de-site-phone");
	});

	it("each line of a summary leads to its message", async () => {
		const anna = await annaIn(stage, "C0SALES");
		await chooseOn(anna, "Kundenanlass vom 17. Dezember", "summary");
		const card = await anna.sees("Zusammenfassung eines Threads");
		await shown(anna, "Zusammenfassung eines Threads", "de-summary-phone");
		await card
			.getByRole("listitem")
			.filter({ hasText: "Carlos Ortega" })
			.getByRole("link")
			.click();
		await expect
			.poll(() => anna.page.locator(".message.found").textContent())
			.toContain("je les appelle mardi matin");
	});

	it("a term is added to the glossary", async () => {
		const anna = await annaIn(stage, "C0GENERAL");
		const { page } = anna;
		const dialog = page.getByTestId("modal");
		await anna.type("/write glossary");
		await anna.sees("Glossar: keine Begriffe");
		await anna.press("Glossar", "Begriff hinzufügen…");
		await dialog.getByLabel("Begriff", { exact: true }).fill("Standort");
		await dialog
			.getByLabel("Was für ihn gilt")
			.selectOption({ label: "Wird statt anderer Wörter verwendet" });
		await dialog.getByLabel("Anstelle von").fill("Filiale, Niederlassung");
		await fits(page);
		await keepScreenshot(page, "de-glossary-phone");
		await submit(anna);
		await anna.sees("Der Begriff Standort wurde hinzugefügt");
		await fits(page);
	});
});

const annaIn = async (stage: Stage, channel: string): Promise<Visitor> => {
	const { product } = await startWriting(stage, { AI_REGION: "Genf" });
	const anna = await stage.visit(product, `U0ANNA/${channel}`, phone);
	const { page } = anna;
	await page.getByRole("button", { name: "Menü", exact: true }).click();
	await page.getByTestId("locale").selectOption("de-DE");
	await page.getByRole("button", { name: "Menü schliessen" }).click();
	await page.getByRole("button", { name: "Senden", exact: true }).waitFor();
	await anna.hideWelcome();
	return anna;
};

/** The beginning of a card at the top of the window; it is nowhere wider than that. */
const shown = async (
	{ page, message }: Visitor,
	text: string,
	picture: string,
): Promise<void> => {
	await fits(page);
	expect(await message(text).textContent()).not.toContain("[[");
	await message(text).evaluate((card) => card.scrollIntoView());
	await keepScreenshot(page, picture);
};
