import { expect, it } from "vitest";
import { openEndpoint } from "../support/endpoint.ts";
import { places } from "./support/demo.ts";
import { fromItsTop, openAtInfomaniak } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import { writingModel } from "./support/writing-model.ts";

const tall = { width: 1280, height: 980 };
const small = { width: 1280, height: 790 };

inBrowser("Marc asks how everything is", (stage) => {
	it("and all of it works: one line each", async () => {
		const endpoint = stage.closing(await openEndpoint(writingModel));
		const product = await openAtInfomaniak(stage, {
			environment: {
				AI_BASE_URL: endpoint.baseUrl,
				AI_NAME: "Basement",
				SUITEMATE_KEY: Buffer.alloc(32, 7).toString("base64"),
				PUBLIC_URL: "https://suitemate.alpenblick.example",
			},
		});
		const marc = await stage.visit(product, places.marc, tall);
		await marc.hideWelcome();
		await marc.type("/ksuite doctor");
		const card = await marc.sees("Everything that is set up works");
		const text = await card.textContent();
		expect(text).not.toMatch(/Broken|Warning/u);
		// Nobody has connected a calendar yet, and nothing else is missing.
		expect(text).toMatch(/Not set upRestore points: [^✓]*✓ Fine/u);
		await keepScreenshot(marc.page, "doctor-fine");
	});

	it("and each thing that does not work is named first, with what helps", async () => {
		const product = await openAtInfomaniak(stage, {
			played: { scopes: ["accounts", "user_info", "drive", "products"] },
			slackRight: (right) => !right.startsWith("files:"),
			host: "localhost",
		});
		await product.pass(7 * 60_000);
		const marc = await stage.visit(product, places.marc, small);
		await marc.hideWelcome();
		await marc.type("/ksuite doctor");
		const card = await marc.sees(/things do not work/u);
		const text = await card.textContent();
		for (const said of [
			/Right to mail.+make a new one with all that this one has/u,
			/7 minutes.+NTP/u,
			/PUBLIC_URL/u,
		])
			expect(text).toMatch(said);
		await fromItsTop(card);
		await keepScreenshot(marc.page, "doctor");
	});
});
