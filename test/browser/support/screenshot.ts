import { mkdirSync, statSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const folder = "docs/screenshots";

/** Keeps a picture of the page for the documentation, when UPDATE_SCREENSHOTS is 1; fails when it is 200 kB or more. */
export const keepScreenshot = async (
	page: Page,
	name: string,
): Promise<void> => {
	if (process.env.UPDATE_SCREENSHOTS !== "1") return;
	mkdirSync(folder, { recursive: true });
	const path = `${folder}/${name}.png`;
	await page.evaluate("document.fonts.ready.then(() => undefined)");
	await page.mouse.move(0, 0);
	await page.screenshot({ path, animations: "disabled", caret: "hide" });
	expect(statSync(path).size).toBeLessThan(200_000);
};
