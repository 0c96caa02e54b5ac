import ICAL from "ical.js";
import { expect, it } from "vitest";
import { choose, download, shows, withBot } from "./support/documents.ts";
import { fromItsTop } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { submit } from "./support/writing.ts";

const tall = { width: 1280, height: 1020 };

inBrowser("Nadia looks at her calendars", (stage) => {
	it("as a list, a week and other periods, in her own colours, and on her Home tab", async () => {
		const product = await stage.start();
		const nadia = await withBot(stage, product, "U0NADIA", tall);
		const { page } = nadia;
		await nadia.type("/ksuite calendar list");
		await nadia.press("4 calendars", "Look at all");
		const week = nadia.page
			.getByTestId("message")
			.filter({ has: page.getByAltText(/On call: nadia/u) })
			.last();
		await week.waitFor();
		await fromItsTop(week);
		await keepScreenshot(page, "calendar-week");
		await choose(nadia, "Stefan on holiday", "Show", "Year");
		await nadia.sees(/\d{4}: \d+ entries/u);

		await nadia.type('/ksuite calendar color "Team calendar" green');
		await nadia.press("Give Team calendar another colour?", "Colour");
		await nadia.sees("Done: Team calendar is 🟩 green now");
		await nadia.type(
			'/ksuite calendar event-color "Team calendar" "Quarterly" purple',
		);
		await nadia.sees("That did not work");
		await nadia.type(
			'/ksuite calendar event-color "Team calendar" "Stand-up" purple',
		);
		await nadia.press("Colour an event of Team calendar?", "Colour");
		await nadia.sees("Done: The event is 🟪 purple now");
		await nadia.press(
			"Done: The event is 🟪 purple now",
			"Undo: the colour before",
		);

		await nadia.type("/ksuite calendar settings");
		await nadia.press("Your calendar settings", "Change…");
		const dialog = page.getByTestId("modal");
		await dialog.getByLabel("Minutes of an event").fill("45");
		await dialog.getByLabel("Show").selectOption("Month");
		await submit(nadia);
		await nadia.press("Change your calendar settings?", "Change");
		await nadia.sees("Done: Your calendar settings are changed");
		await page.getByTestId("tab-home").click();
		await page.getByAltText(/^\p{Lu}\w+ \d{4}: /u).waitFor();
		await keepScreenshot(page, "home-month");
	});

	it("and takes two of them out as a file that other programs read", async () => {
		const product = await stage.start();
		const nadia = await withBot(stage, product, "U0NADIA", tall);
		await nadia.type('/ksuite calendar export "Team calendar,Personal"');
		await shows(nadia, "entries of", "Personal and Team calendar");
		const text = (await download(nadia, "calendars-")).toString("utf8");
		const file = new ICAL.Component(ICAL.parse(text));
		const uids = new Set(
			["vevent", "vtodo", "vfreebusy"].flatMap((kind) =>
				file
					.getAllSubcomponents(kind)
					.map((one) => one.getFirstPropertyValue("uid")),
			),
		);
		expect(uids.size).toBe(63);
		expect(text).not.toContain("METHOD:");
		// The first look at an account takes longer than a home page waits.
		await nadia.page.getByTestId("tab-home").click();
		await nadia.page.getByAltText(/On call: nadia/u).waitFor();
		await keepScreenshot(nadia.page, "home-week");
	});
});
