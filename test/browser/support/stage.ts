import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { chromiumPath, openChromium } from "./chromium.ts";
import { type StartedProduct, startProduct } from "./product.ts";
import { type Visitor, visit } from "./visitor.ts";

/** What a test in a browser starts with; everything is closed after it. */
export type Stage = {
	/** Starts the product as `npm start` does. */
	readonly start: (
		environment?: Readonly<Record<string, string>>,
	) => Promise<StartedProduct>;
	/** Opens the page as a person in a place, such as `U0NADIA/C0GENERAL`. */
	readonly visit: (
		product: { readonly url: string },
		place: string,
		size?: { width: number; height: number },
	) => Promise<Visitor>;
	/** Closes this after the test. */
	readonly closing: <T extends { readonly close: () => Promise<void> }>(
		open: T,
	) => T;
};

/** Where to look when a test failed: FAILURE_SCREENSHOTS names a folder. */
const keepFailure = async (visitors: readonly Visitor[]): Promise<void> => {
	const folder = process.env.FAILURE_SCREENSHOTS;
	if (folder === undefined) return;
	for (const [number, { page }] of visitors.entries())
		await page.screenshot({ path: `${folder}/${Date.now()}-${number}.png` });
};

/** Tests that share one real browser; without a Chromium they are reported as skipped. After each of them nothing may have gone wrong in any page. */
export const inBrowser = (
	name: string,
	tests: (stage: Stage) => void,
): void => {
	describe.skipIf(chromiumPath === null)(
		`${name} (in Chromium: CHROMIUM_PATH or /usr/bin/chromium)`,
		{ timeout: 60_000 },
		() => {
			let browser: Browser;
			let visitors: Visitor[] = [];
			let open: { readonly close: () => Promise<void> }[] = [];
			beforeAll(async () => {
				browser = await openChromium();
			});
			afterEach(async ({ task }) => {
				if (task.result?.state === "fail") await keepFailure(visitors);
				const faults = visitors.flatMap((visitor) => visitor.faults);
				for (const one of open.reverse()) await one.close();
				visitors = [];
				open = [];
				expect(faults).toEqual([]);
			});
			afterAll(() => browser.close());
			const closing: Stage["closing"] = (one) => {
				open.push(one);
				return one;
			};
			tests({
				closing,
				start: async (environment) => closing(await startProduct(environment)),
				visit: async ({ url }, place, size) => {
					const visitor = closing(await visit(browser, url, place, size));
					visitors.push(visitor);
					return visitor;
				},
			});
		},
	);
};
