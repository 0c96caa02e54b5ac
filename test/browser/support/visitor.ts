import type { Browser, Locator, Page } from "playwright-core";

/** Somebody who uses the page. */
export type Visitor = {
	readonly page: Page;
	/** Everything that went wrong in the browser so far: console errors, exceptions, answers of 500 and above. */
	readonly faults: string[];
	/** Writes into the composer and presses Enter. */
	readonly type: (text: string) => Promise<void>;
	/** The newest message that says this. */
	readonly message: (text: string | RegExp) => Locator;
	/** The same, once it is there. */
	readonly sees: (text: string | RegExp) => Promise<Locator>;
	/** The same, with everything it says as text. */
	readonly reads: (text: string | RegExp) => Promise<string>;
	/** Presses a button of the newest message that says this. */
	readonly press: (text: string | RegExp, button: string) => Promise<void>;
	/** Goes to a channel by its name at the left. */
	readonly goTo: (channel: string) => Promise<void>;
	/** Closes the note at the bottom that greets newcomers. */
	readonly hideWelcome: () => Promise<void>;
	/** Chooses another person to act as, in the menu at the left. */
	readonly actAs: (user: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Opens the page as a person in a conversation (or `home`), in a window of its own; resolves once it hears what happens. */
export const visit = async (
	browser: Browser,
	url: string,
	place: string,
	size = { width: 1280, height: 800 },
): Promise<Visitor> => {
	const context = await browser.newContext({
		viewport: size,
		deviceScaleFactor: 1,
		reducedMotion: "reduce",
		isMobile: size.width < 500,
		hasTouch: size.width < 500,
	});
	context.setDefaultTimeout(15_000);
	const faults: string[] = [];
	context.on("page", (opened) => watch(opened, faults));
	const page = await context.newPage();
	const events = page.waitForResponse(/\/ui\/events/u);
	await page.goto(`${url}/#${place}`);
	await events;
	const message = (text: string | RegExp): Locator =>
		page.getByTestId("message").filter({ hasText: text }).last();
	return {
		page,
		faults,
		message,
		type: async (text) => {
			await page.getByTestId("composer").fill(text);
			await page.getByTestId("composer").press("Enter");
		},
		sees: async (text) => {
			const found = message(text);
			await found.waitFor();
			return found;
		},
		reads: async (text) => (await message(text).textContent()) ?? "",
		press: (text, button) =>
			message(text).getByRole("button", { name: button, exact: true }).click(),
		goTo: (channel) => page.getByTestId(`channel-${channel}`).click(),
		hideWelcome: () =>
			page.getByTestId("welcome").getByRole("button").last().click(),
		actAs: async (user) => {
			await page.getByTestId("acting-as").click();
			const heard = page.waitForResponse(/\/ui\/events/u);
			await page.getByTestId(`person-${user}`).click();
			await heard;
		},
		close: () => context.close(),
	};
};

const watch = (page: Page, faults: string[]): void => {
	page.on("console", (line) => {
		if (line.type() === "error" || line.type() === "warning")
			faults.push(`${line.type()}: ${line.text()}`);
	});
	page.on("pageerror", (error) => faults.push(String(error)));
	page.on("response", (answer) => {
		if (answer.status() >= 500)
			faults.push(`${answer.status()} ${answer.url()}`);
	});
};
