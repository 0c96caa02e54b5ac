import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSabre, type Sabre } from "../support/dav/sabre.ts";
import { eventText } from "../support/dav/samples.ts";
import { withBot } from "./support/documents.ts";
import { fromItsTop } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser, type Stage } from "./support/stage.ts";
import type { Visitor } from "./support/visitor.ts";
import { fits, phone } from "./support/writing.ts";

const files = Array.from({ length: 24 }, (_, index) => `meeting-${index}`);

/** A server with a calendar of 24 meetings, and Nadia with the private page on which she connects it. */
const atServer = async (stage: Stage) => {
	const server = stage.closing(await openSabre());
	for (const name of files)
		server.edit(server.login, "calendar", `${name}.ics`, eventText(name));
	const product = await stage.start({
		KSUITE_CALENDARS: "dav",
		DAV_SERVERS: server.dav,
	});
	const nadia = await withBot(stage, product, "U0NADIA");
	await nadia.type("/ksuite sync connect");
	const card = await nadia.sees("Connect your calendars and contacts");
	return { server, nadia, page: await privatePage(nadia, card) };
};

/** What a card leads to, in a window of its own. */
const privatePage = async (visitor: Visitor, card: Locator): Promise<Page> => {
	const link = card.getByRole("link").last();
	const href = await link.evaluate((one) => String(Reflect.get(one, "href")));
	const page = await visitor.page.context().newPage();
	await page.goto(href);
	return page;
};

const fill = async (page: Page, login: string, password: string) => {
	await page.getByLabel("Login").fill(login);
	await page.getByLabel("Application password").fill(password);
	await page.getByRole("button", { name: "Connect", exact: true }).click();
};

const connect = async (page: Page, { login, password }: Sabre) => {
	await fill(page, login, password);
	await page.getByRole("heading", { name: "Connected" }).waitFor();
};

const sendsOff = async (visitor: Visitor, text: string, button: RegExp) =>
	visitor.message(text).getByRole("button", { name: button }).click();

inBrowser("Nadia connects her account at a server", (stage) => {
	it("on a private page, which says when the password is wrong; and disconnects it", async () => {
		const { server, nadia, page } = await atServer(stage);
		await page.setViewportSize({ width: 1000, height: 760 });
		await keepScreenshot(page, "connect-page");
		await page.getByLabel("Login").waitFor();
		// The browser itself writes a line about a form that was not accepted.
		nadia.faults.length = 0;
		await fill(page, server.login, "a guess");
		const wrong = page.getByRole("alert");
		expect(await wrong.textContent()).toContain("Nothing was stored");
		expect(await page.getByLabel("Login").inputValue()).toBe(server.login);
		const password = page.getByLabel("Application password");
		expect(await password.inputValue()).toBe("");
		await page.setViewportSize(phone);
		await page.emulateMedia({ colorScheme: "dark" });
		await keepScreenshot(page, "connect-refused-phone");
		nadia.faults.length = 0;
		await connect(page, server);

		const told = "is connected";
		expect(await (await nadia.sees(told)).textContent()).toContain(
			"1 calendar and 1 address book are protected",
		);
		await nadia.press(told, "What is protected");
		await nadia.sees("Newest restore point");
		await keepScreenshot(nadia.page, "connect-list");
		await nadia.press("Newest restore point", "Disconnect…");
		await nadia.press("Disconnect your account", "Disconnect");
		await nadia.sees("is disconnected");
	});

	it("in German on a phone, too", async () => {
		const product = await stage.start({
			KSUITE_CALENDARS: "dav",
			DAV_SERVERS: "http://localhost:9,http://127.0.0.1:9",
		});
		const anna = await withBot(stage, product, "U0ANNA", phone);
		await anna.type("/ksuite sync connect");
		const card = await anna.sees("Kalender und Kontakte verbinden");
		const page = await privatePage(anna, card);
		await page.getByLabel("Anwendungspasswort").waitFor();
		expect(await page.getByRole("option").count()).toBe(2);
		await fits(page);
		await keepScreenshot(page, "de-connect-phone");
	});

	it("and gets 24 lost meetings back, stops half way and goes on", async () => {
		const { server, nadia, page } = await atServer(stage);
		await connect(page, server);
		await page.close();
		await nadia.press("is connected", "What is protected");
		await nadia.sees("Newest restore point");
		await nadia.type("/ksuite restore now Work");
		await nadia.sees("24");
		for (const name of files)
			server.edit(server.login, "calendar", `${name}.ics`, null);
		await nadia.type("/ksuite restore calendar Work --point 1");
		const look = "24 would come back";
		await nadia.sees(look);
		server.faults.slow(700);
		await nadia.press(look, "Restore 24 items");
		const going = /[1-9]\d* of 24 done/u;
		await fromItsTop(await nadia.sees(going));
		await keepScreenshot(nadia.page, "restore-progress");
		await nadia.press(going, "Stop");
		server.faults.clear();
		await nadia.sees(/\d+ of 24 restored/u);
		await sendsOff(nadia, "of 24 restored", /^Look at the other/u);
		await sendsOff(nadia, "as it was", /^Restore \d+ items/u);
		await nadia.sees(/Done: (\d+) of \1 restored/u);
		expect(server.texts(server.login, "calendar").size).toBe(24);
		expect(server.mails).toEqual([]);
	});
});
