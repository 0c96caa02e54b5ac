import { expect, it } from "vitest";
import { answer } from "../support/endpoint/script.ts";
import { openEndpoint } from "../support/endpoint.ts";
import { places } from "./support/demo.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";
import type { Visitor } from "./support/visitor.ts";

const clearer =
	"Good morning. I could not finish the report on Friday because the figures from Basel arrived late. You will have it on Monday at 10:00.";
const short =
	"Good morning. The report is late because of the figures from Basel. You will have it on Monday at 10:00.";

inBrowser("Rephrasing a colleague's message", (stage) => {
	it("streams the words of the model, stops when asked, and goes on from there", async () => {
		const endpoint = stage.closing(
			await openEndpoint((_seen, count) => {
				if (count === 1) return answer(clearer, { pace: 300 });
				return answer(count === 2 ? clearer : short);
			}),
		);
		const product = await stage.start({
			AI_BASE_URL: endpoint.baseUrl,
			AI_OPERATOR: "Alpenblick",
			AI_REGION: "Geneva",
		});
		const nadia = await stage.visit(product, places.nadia);
		await nadia.hideWelcome();
		await rephrase(nadia, "I was not able to finish the report");
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees("Rephrasing");
		await grows(nadia, "Rephrasing");
		await nadia.press("Rephrasing", "Stop");
		await nadia.sees("Your text is as it was. Nothing was changed.");
		await expect.poll(() => endpoint.asked[0]?.closed).toBe(true);

		await nadia.press("Stopped", "Again");
		await nadia.sees("Rephrased · English");
		const result = await nadia.reads("Rephrased · English");
		expect(result).toContain(clearer);
		expect(result).toContain("What changed");
		expect(result).toContain("[−due to the fact that−]");
		expect(result).toContain("[+because+]");
		expect(result).toContain("at Alpenblick in Geneva");
		await keepScreenshot(nadia.page, "rephrase");

		await nadia.press("Rephrased", "Shorter");
		await nadia.sees("Shortened");
		expect(await nadia.reads("Shortened")).toContain(short);
		await nadia.press("Shortened", "Old text");
		await nadia.sees("The version before");
		expect(await nadia.reads("The version before")).toContain(clearer);
		await nadia.press("The version before", "Old text");
		await nadia.sees("Your own text");
		expect(endpoint.asked.at(-1)?.user).toContain("Basel");
	});

	it("without a model says how to connect one, and sends nothing", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await rephrase(nadia, "I was not able to finish the report");
		await nadia.sees("No model is connected yet");
		const card = await nadia.reads("No model is connected yet");
		for (const way of ["Ollama", "llama-server", "vLLM", "AI_BASE_URL"])
			expect(card).toContain(way);
		expect(card).toContain("Your text was not sent anywhere.");
		await nadia.press("No model is connected yet", "Look again");
		await nadia.sees(/No model is connected yet.*\(edited\)/su);
	});
});

const rephrase = async (
	{ page, sees }: Visitor,
	text: string,
): Promise<void> => {
	const message = await sees(text);
	await message.hover();
	await message.getByTestId("message-menu").click();
	await page.getByTestId("shortcut-rephrase").click();
};

const grows = async (visitor: Visitor, text: string): Promise<void> => {
	const length = async () => (await visitor.reads(text)).length;
	const first = await length();
	await expect.poll(length, { timeout: 10_000 }).toBeGreaterThan(first + 10);
};
