import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { openEndpoint } from "../../support/endpoint.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitor.ts";
import { writingModel } from "./writing-model.ts";

/** The window of a telephone. */
export const phone = { width: 390, height: 844 };

/** The product with the model that knows the demo talk. */
export const startWriting = async (
	stage: Stage,
	environment: Readonly<Record<string, string>> = {},
) => {
	const endpoint = stage.closing(await openEndpoint(writingModel));
	const product = await stage.start({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "Alpenblick",
		AI_REGION: "Geneva",
		...environment,
	});
	return { endpoint, product };
};

/** Chooses one of the app's entries in the menu of a message. */
export const chooseOn = async (
	{ page, sees }: Visitor,
	text: string,
	shortcut: string,
): Promise<void> => {
	const message = await sees(text);
	await message.hover();
	await message.getByTestId("message-menu").click();
	await page.getByTestId(`shortcut-${shortcut}`).click();
};

/** The button that sends off the dialog on top. */
export const submit = async ({ page }: Visitor): Promise<void> => {
	await page.getByTestId("modal-submit").click();
	await page.getByTestId("modal").waitFor({ state: "detached" });
};

/** Nothing is wider than the window, so that nothing scrolls sideways. */
export const fits = async (page: Page): Promise<void> => {
	const [content, window] = await page.evaluate<[number, number]>(
		"[document.scrollingElement.scrollWidth, innerWidth]",
	);
	expect(content).toBeLessThanOrEqual(window);
};

/** What everybody in a conversation sees of a text, once it is there. */
export const posted = async (
	{ page }: Visitor,
	text: string,
): Promise<Locator> => {
	const found = page
		.locator("[data-testid=message]:not(.private)")
		.filter({ hasText: text })
		.last();
	await found.waitFor();
	return found;
};
