import type { Locator, Page } from "playwright-core";

/** Presses Tab until this has the focus; fails when it cannot be reached so. */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
	for (let presses = 0; presses < 80; presses += 1) {
		const isThere = await wanted.evaluate(
			(element) => element === element.ownerDocument.activeElement,
		);
		if (isThere) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`Tab does not lead to ${wanted}`);
};
