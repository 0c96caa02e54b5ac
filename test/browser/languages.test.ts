import { expect, it } from "vitest";
import { say } from "../../src/core/text.ts";
import { readText } from "../../src/words/words.ts";
import { places } from "./support/demo.ts";
import { inBrowser } from "./support/stage.ts";
import type { Visitor } from "./support/visitor.ts";

inBrowser("The language of one's Slack", (stage) => {
	it("is the language of the page and of every answer, from the moment it is changed", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await asks(nadia, "en-US", "Send", /January \d+, 2027/u);
		await asks(nadia, "fr-FR", "Envoyer", /\d+ janvier 2027/u);
		await asks(nadia, "de-DE", "Senden", /\d+\. Januar 2027/u);
	});
});

const asks = async (
	visitor: Visitor,
	locale: string,
	send: string,
	day: RegExp,
): Promise<void> => {
	const { page } = visitor;
	await page.getByTestId("locale").selectOption(locale);
	await page.getByRole("button", { name: send, exact: true }).waitFor();
	expect(await page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));
	await visitor.type("/ksuite storage");
	await visitor.sees(day);
	await visitor.sees(note(locale));
};

const note = (locale: string): string =>
	readText(say("storage.note"), { locale, zone: "Europe/Zurich", now: 0 });
