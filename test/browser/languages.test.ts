import { expect, it } from "vitest";
import { say } from "../../src/core/text.ts";
import { readText } from "../../src/words/words.ts";
import { inBrowser } from "./support/stage.ts";

const people = [
	["U0NADIA", "en-US", "Send", /January \d+, 2027/u],
	["U0GIULIA", "fr-FR", "Envoyer", /\d+ janvier 2027/u],
	["U0ELISE", "de-DE", "Senden", /\d+\. Januar 2027/u],
] as const;

inBrowser("The language somebody chooses", (stage) => {
	it("is the language of the page and of the answers", async () => {
		const product = await stage.start();
		for (const [user, locale, send, day] of people) {
			const somebody = await stage.visit(product, `${user}/C0GENERAL`);
			const { page } = somebody;
			await page.getByTestId("locale").selectOption(locale);
			await page.getByRole("button", { name: send, exact: true }).waitFor();
			expect(await page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));
			await somebody.type("/ksuite storage");
			await somebody.sees(day);
			await somebody.sees(note(locale));
		}
		expect(new Set(people.map(([, locale]) => note(locale))).size).toBe(3);
	});
});

const note = (locale: string): string =>
	readText(say("storage.note"), { locale, zone: "Europe/Zurich", now: 0 });
