import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where the system's Chromium is: CHROMIUM_PATH, or its usual place; null when there is none. */
export const chromiumPath: string | null =
	[process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
		(path) => path !== undefined && existsSync(path),
	) ?? null;

/** Starts Chromium without a window, on a profile of its own that is gone afterwards; must be closed. */
export const openChromium = (): Promise<Browser> => {
	if (chromiumPath === null) throw new Error("there is no Chromium here");
	return chromium.launch({
		executablePath: chromiumPath,
		args: [
			"--headless",
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--no-first-run",
		],
	});
};
