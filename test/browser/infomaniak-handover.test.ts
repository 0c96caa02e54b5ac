import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { withBot } from "./support/documents.ts";
import { type AtInfomaniak, openAtInfomaniak } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser, type Stage } from "./support/stage.ts";

const carlos = "carlos.ortega@alpenblick.example";
const phone = { width: 390, height: 844 };
const day = 86_400_000;

/** Nadia asks for Carlos to be removed, Marc approves, and it is left to his hands. */
const handOver = async (stage: Stage, product: AtInfomaniak) => {
	const nadia = await stage.visit(product, places.nadia);
	await nadia.type(`/ksuite users remove ${carlos} --why “left on 31 October”`);
	await nadia.sees("Sent for approval");
	const marc = await stage.visit(product, places.marcDecides);
	await marc.hideWelcome();
	await marc.sees("Nadia Keller asks: Remove Carlos Ortega");
	await marc.press("Nadia Keller asks: Remove Carlos Ortega", "Approve");
	await marc.sees("Approved, and it needs you in the Manager");
	return { nadia, marc };
};

inBrowser("What Infomaniak lets no program do is left to hands", (stage) => {
	it("Marc gets the steps, says too early that he did it, does it, and it is seen", async () => {
		const product = await openAtInfomaniak(stage);
		const { marc } = await handOver(stage, product);
		const card = await marc.sees("Approved, and it needs you in the Manager");
		expect(await card.locator("ol > li").count()).toBe(4);
		await keepScreenshot(marc.page, "handover");
		await marc.press("Approved, and it needs you", "I did it");
		await marc.sees("Marc Dubois said it is done");
		await keepScreenshot(marc.page, "handover-not-seen");

		const nadia = await withBot(stage, product, "U0NADIA", phone);
		await nadia.sees("Marc Dubois said it is done");
		await keepScreenshot(nadia.page, "handover-phone");
		product.infomaniak.byHand.remove(carlos);
		await marc.press("Marc Dubois said it is done", "Look now");
		const seen = await marc.sees("Done: ");
		expect(await seen.getByText("Look now").count()).toBe(0);
		await nadia.sees("Done: ");
		expect(await marc.reads("Done: ")).toContain("Remove Carlos Ortega");
		await keepScreenshot(marc.page, "handover-seen");
	});

	it("and given up after two weeks, when it can still be looked at", async () => {
		const product = await openAtInfomaniak(stage);
		const { marc } = await handOver(stage, product);
		await product.pass(15 * day);
		await marc.sees("Not seen, so I gave up looking");
		await marc.page.emulateMedia({ colorScheme: "dark" });
		await keepScreenshot(marc.page, "handover-given-up");
		product.infomaniak.byHand.remove(carlos);
		await marc.press("Not seen, so I gave up looking", "Look now");
		await marc.sees("Done: ");
	});
});
