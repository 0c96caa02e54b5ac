import { readFile } from "node:fs/promises";
import { WebClient } from "@slack/web-api";
import { expect, it } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { inBrowser } from "../browser/support/stage.ts";
import { plain } from "./support/kit.ts";
import { openBolt, openSlack } from "./support/open-bolt.ts";

const as = "U0NADIA";
const sales = "U0NADIA/C0SALES";
const phone = { width: 390, height: 800 };

const png = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
	"base64",
);
const given = (name: string, buffer: Buffer = Buffer.from(name)) => ({
	name,
	mimeType: name.endsWith(".png") ? "image/png" : "application/octet-stream",
	buffer,
});

const lastFiles = (slack: LocalSlack) =>
	slack
		.messages("C0SALES", as)
		.at(-1)
		?.files?.map(({ name }) => name);

inBrowser("Files on the page", (stage) => {
	it("sends several files without a text, after one was taken away", async () => {
		const slack = await openSlack();
		const { page } = await stage.visit(slack, sales, phone);
		await page
			.getByTestId("file")
			.setInputFiles([given("a.pdf"), given("b.txt"), given("c.png", png)]);
		await page.getByRole("button", { name: "Remove b.txt" }).press("Enter");
		await expect.poll(() => page.getByTestId("attached").count()).toBe(2);
		await page.getByTestId("send").click();
		await expect.poll(() => lastFiles(slack)).toEqual(["a.pdf", "c.png"]);
		const message = page.getByTestId("message").last();
		expect(await message.getByTestId("file-card").count()).toBe(2);
		expect(await message.getByAltText("c.png").count()).toBe(1);
		expect(await page.getByTestId("attached").count()).toBe(0);
		const width = await page.evaluate("document.documentElement.scrollWidth");
		expect(width).toBe(390);
	});

	it("takes files that are dropped on a conversation or pasted, also for a thread", async () => {
		const slack = await openSlack();
		const { page, message } = await stage.visit(slack, sales);
		const hand = (kind: "drop" | "paste", name: string) =>
			page.evaluate(`{
				const held = new DataTransfer();
				held.items.add(new File(["x"], ${JSON.stringify(name)}));
				const target = document.querySelector("[data-testid=composer]");
				target.dispatchEvent(
					${kind === "drop" ? 'new DragEvent("drop", { dataTransfer: held,' : 'new ClipboardEvent("paste", { clipboardData: held,'}
					bubbles: true, cancelable: true }),
				);
			}`);
		const first = await message(/Luca Moretti/);
		await first.getByTestId("message-menu").click();
		await page.getByRole("menuitem", { name: "Reply in thread" }).click();
		await hand("drop", "dropped.csv");
		await hand("paste", "pasted.txt");
		await expect
			.poll(() => page.locator(".attachment:not(.loading)").count())
			.toBe(2);
		await page.getByTestId("composer").fill("Both");
		await page.getByTestId("composer").press("Enter");
		await expect
			.poll(() => lastFiles(slack))
			.toEqual(["dropped.csv", "pasted.txt"]);
		const threadTs = await first.getAttribute("data-ts");
		const said = slack.messages("C0SALES", as).at(-1);
		expect(said).toMatchObject({ text: "Both", threadTs });
		await page
			.locator(".thread")
			.getByRole("link", { name: "Download dropped.csv" })
			.waitFor();
	});

	it("says at once what cannot be added", async () => {
		const slack = await openSlack();
		const { page } = await stage.visit(slack, sales);
		const eleven = Array.from({ length: 11 }, (_, at) => given(`${at}.txt`));
		await page.getByTestId("file").setInputFiles(eleven);
		await page.getByText("At most 10 files can be added.").waitFor();
		expect(await page.getByTestId("attached").count()).toBe(10);
	});

	it("saves what the app sent under its own name, byte for byte", async () => {
		const slack = await openSlack();
		const { page } = await stage.visit(slack, sales);
		const bytes = Buffer.from(
			Array.from({ length: 3000 }, (_, at) => at % 256),
		);
		const table = Buffer.from("\u{feff}Größe;Total\r\n1;2\r\n");
		await new WebClient(slack.environment.SLACK_BOT_TOKEN, {
			slackApiUrl: slack.environment.SLACK_API_URL ?? "",
		}).filesUploadV2({
			channel_id: "C0SALES",
			initial_comment: "Translated",
			file_uploads: [
				{ filename: "Résumé (français).docx", file: bytes },
				{ filename: "Größen & Preise.csv", file: table },
			],
		});
		const save = async (name: string) => {
			const saved = page.waitForEvent("download");
			await page.getByRole("link", { name: `Download ${name}` }).click();
			const download = await saved;
			expect(download.suggestedFilename()).toBe(name);
			return readFile(await download.path());
		};
		expect(await save("Résumé (français).docx")).toEqual(bytes);
		expect(await save("Größen & Preise.csv")).toEqual(table);
	});

	it("asks for the files of a dialog, shows them and hands them over", async () => {
		const seen: unknown[] = [];
		const slack = await openBolt((app) => {
			app.shortcut("write_new", async ({ ack, client, shortcut }) => {
				await ack();
				await client.views.open({
					trigger_id: shortcut.trigger_id,
					view: {
						type: "modal",
						callback_id: "documents",
						title: plain("Ask a document"),
						submit: plain("Ask"),
						blocks: [
							{
								type: "input",
								block_id: "given",
								label: plain("Documents"),
								element: {
									type: "file_input",
									action_id: "files",
									max_files: 2,
								},
							},
						],
					},
				});
			});
			app.view("documents", async ({ ack, view }) => {
				await ack();
				seen.push(view.state.values.given?.files);
			});
		});
		const { page } = await stage.visit(slack, sales, phone);
		await page.getByTestId("plus").click();
		await page.getByTestId("shortcut-write_new").click();
		const dialog = page.getByTestId("modal");
		await dialog.getByTestId("modal-submit").click();
		await dialog.getByText("Please fill this in.").waitFor();
		const input = dialog.getByLabel("Choose files");
		await input.setInputFiles([given("large.pdf", Buffer.alloc(11_000_000))]);
		await page
			.getByText("large.pdf is larger than 10 MB and was not added.")
			.waitFor();
		await input.setInputFiles([given("one.pdf"), given("two.pdf")]);
		await expect
			.poll(() => dialog.locator(".attachment:not(.loading)").count())
			.toBe(2);
		expect(await input.count()).toBe(0);
		await dialog.getByRole("button", { name: "Remove one.pdf" }).click();
		await dialog.getByTestId("modal-submit").click();
		await expect
			.poll(() => seen)
			.toMatchObject([{ type: "file_input", files: [{ name: "two.pdf" }] }]);
		await dialog.waitFor({ state: "detached" });
	});
});
