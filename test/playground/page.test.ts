import { WebClient } from "@slack/web-api";
import { expect, it } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { inBrowser } from "../browser/support/stage.ts";
import { changesDialog, resultCard } from "./support/kit.ts";
import { openBolt, openSlack } from "./support/open-bolt.ts";

const as = "U0NADIA";
const sales = "U0NADIA/C0SALES";
const phone = { width: 390, height: 800 };

function botOf(slack: LocalSlack): WebClient {
	return new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
	});
}

inBrowser("What people do with an app on the page", (stage) => {
	it("shows every shortcut of the app in the menu of a message, and hands the message over", async () => {
		const seen: string[] = [];
		const names = Array.from({ length: 9 }, (_, index) => `Way ${index + 1}`);
		const slack = await openBolt(
			(app) => {
				app.shortcut(/.*/, async ({ ack, shortcut }) => {
					await ack();
					seen.push(shortcut.callback_id);
				});
			},
			{
				shortcuts: [...names, "Start"].map((name, index) => ({
					name,
					type: index < 9 ? ("message" as const) : ("global" as const),
					callbackId: name,
				})),
			},
		);
		const { page, message } = await stage.visit(slack, sales, phone);
		await message(/Luca Moretti/)
			.getByTestId("message-menu")
			.click();
		expect(await page.getByRole("menuitem").allTextContents()).toEqual([
			...names,
			"Reply in thread",
			"Copy text",
		]);
		const box = await page.getByRole("menu").boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await expect.poll(() => seen).toEqual(["Way 2"]);
		await page.getByTestId("plus").click();
		await page.getByRole("menuitem", { name: "Start" }).click();
		await expect.poll(() => seen).toEqual(["Way 2", "Start"]);
	});

	it("lets people choose in a menu of groups on a private message", async () => {
		const seen: unknown[] = [];
		const slack = await openBolt((app) => {
			app.command("/write", ({ ack }) => ack({ blocks: resultCard }));
			app.action("tone", async ({ ack, action }) => {
				await ack();
				seen.push(action);
			});
		});
		const nadia = await stage.visit(slack, sales);
		await nadia.type("/write x");
		const menu = (await nadia.sees("Qwen3")).getByRole("combobox");
		await menu.click();
		expect(await menu.locator("optgroup").count()).toBe(2);
		await nadia.page.getByRole("option", { name: "Longer" }).click();
		await expect
			.poll(() => seen)
			.toMatchObject([
				{
					type: "static_select",
					block_id: "follow-up",
					placeholder: { text: "Another tone" },
					selected_option: { value: "longer" },
				},
			]);
		expect(await menu.inputValue()).toBe("longer");
	});

	it("lets people tick, pick several and choose one in one dialog, beside a picture", async () => {
		const seen: unknown[] = [];
		const slack = await openBolt((app) => {
			app.shortcut("write_new", async ({ ack, client, shortcut }) => {
				await ack();
				const picture = {
					type: "image" as const,
					image_url: `${slack.url}/page/icon.svg`,
					alt_text: "Two mountains",
				};
				const blocks = [picture, ...changesDialog.blocks];
				await client.views.open({
					trigger_id: shortcut.trigger_id,
					view: { ...changesDialog, blocks },
				});
			});
			app.view("changes", async ({ ack, view }) => {
				await ack();
				seen.push(view.state.values);
			});
		});
		const { page } = await stage.visit(slack, sales, phone);
		await page.getByTestId("plus").click();
		await page.getByTestId("shortcut-write_new").click();
		const dialog = page.getByTestId("modal");
		await expect
			.poll(() =>
				dialog
					.getByAltText("Two mountains")
					.evaluate((image) => Number(Object(image).naturalWidth)),
			)
			.toBeGreaterThan(0);
		const boxes = dialog.getByRole("checkbox");
		expect(await boxes.count()).toBe(13);
		await boxes.nth(0).uncheck();
		await boxes.nth(12).check();
		await dialog.getByRole("combobox").selectOption("de");
		expect(await dialog.getByRole("combobox").count()).toBe(0);
		await dialog.getByRole("radio", { name: "German" }).check();
		await page.getByTestId("modal-submit").click();
		const taken = (...values: string[]) => ({
			taken: { selected_options: values.map((value) => ({ value })) },
		});
		await expect
			.poll(() => seen)
			.toMatchObject([
				{
					first: taken("change-2"),
					second: taken("change-13"),
					languages: {
						languages: { selected_options: [{ value: "fr" }, { value: "de" }] },
					},
					spelling: { spelling: { selected_option: { value: "de" } } },
				},
			]);
	});

	it("lets a text grow behind a caret until it is finished", async () => {
		const slack = await openSlack();
		const channel = slack.direct(as);
		const asked = slack.say({ as, channel, text: "Well?" });
		const nadia = await stage.visit(slack, `${as}/${channel}`);
		const stream = botOf(slack).chatStream({
			channel,
			thread_ts: asked.ts,
			buffer_size: 1,
		});
		await stream.append({ markdown_text: "First" });
		const answer = await nadia.sees("First");
		const caret = () =>
			answer
				.locator(".markdown > :last-child")
				.evaluate(
					(element) =>
						element.ownerDocument.defaultView?.getComputedStyle(
							element,
							"::after",
						).width,
				);
		expect(await caret()).toBe("2px");
		await stream.append({ markdown_text: " and second" });
		await nadia.sees("First and second");
		await stream.stop();
		await expect.poll(caret).toBe("auto");
	});

	it("shows files of the app by their names, to be saved", async () => {
		const slack = await openSlack();
		const nadia = await stage.visit(slack, sales);
		const mail = "Subject: Hello\r\n\r\nDear Ms Aubert\r\n";
		await botOf(slack).filesUploadV2({
			channel_id: "C0SALES",
			initial_comment: "Your answer",
			file_uploads: [
				{ filename: "answer.eml", file: Buffer.from(mail) },
				{ filename: "answer.txt", file: Buffer.from("Dear Ms Aubert") },
			],
		});
		const card = await nadia.sees("answer.eml");
		expect(await card.locator("a.file").allTextContents()).toMatchObject([
			expect.stringMatching(/answer\.eml\s*EML · 34 B/),
			expect.stringMatching(/answer\.txt\s*TXT · 14 B/),
		]);
		const saved = nadia.page.waitForEvent("download");
		await card.getByText("answer.eml").click();
		expect((await saved).suggestedFilename()).toBe("answer.eml");
	});

	it("takes a message of twelve thousand characters", async () => {
		const slack = await openSlack();
		const nadia = await stage.visit(slack, sales, phone);
		const text = "Zwölf Boxen. ".repeat(930).slice(0, 12_000).trim();
		await nadia.type(text);
		await expect
			.poll(() => slack.messages("C0SALES", as).at(-1)?.text)
			.toBe(text);
		await nadia.sees("Zwölf Boxen.");
		expect(await nadia.page.getByTestId("composer").inputValue()).toBe("");
	});

	it("keeps a conversation with the app in threads, unless the app takes no messages", async () => {
		const slack = await openBolt((app) => {
			app.message(async ({ message, client }) => {
				const { channel, ts: thread_ts } = message;
				if ("bot_id" in message) return;
				await client.chat.postMessage({ channel, thread_ts, text: "Here" });
			});
		});
		const channel = slack.direct(as);
		const nadia = await stage.visit(slack, `${as}/${channel}`);
		await nadia.type("Are you there?");
		await nadia.page.locator(".thread").getByText("Here").waitFor();

		const silent = await openSlack({ isMessagesTabReadOnly: true });
		await botOf(silent).chat.postMessage({ channel: as, text: "A card" });
		const other = await stage.visit(silent, `${as}/${silent.direct(as)}`);
		await other.page.getByTestId("read-only").waitFor();
		expect(await other.page.getByTestId("composer").count()).toBe(0);
		await other.message("A card").hover();
		await other.message("A card").getByTestId("message-menu").click();
		expect(
			await other.page.getByRole("menuitem", { name: "Reply" }).count(),
		).toBe(0);
		await other.goTo("sales");
		await other.page.getByTestId("composer").waitFor();
	});

	it("leads from a link to the message it names", async () => {
		const slack = await openSlack();
		const channel = "C0WEBSITE";
		const wanted = slack
			.messages(channel, as)
			.find(({ text }) => text.startsWith("Yes, both."));
		const bot = botOf(slack);
		const { permalink = "" } = await bot.chat.getPermalink({
			channel,
			message_ts: wanted?.ts ?? "",
		});
		await bot.chat.postMessage({
			channel: "C0SALES",
			text: `Nadia orders it (<${permalink}|her message>)`,
		});
		const nadia = await stage.visit(slack, sales);
		await nadia.page.getByRole("link", { name: "her message" }).click();
		const found = nadia.page.locator(".message.found");
		await expect.poll(() => found.textContent()).toContain("Yes, both.");
		await expect
			.poll(() =>
				found.evaluate((element) => element.getBoundingClientRect().top),
			)
			.toBeGreaterThan(0);
		await nadia.page.goto(permalink);
		await expect.poll(() => found.textContent()).toContain("Yes, both.");
		expect(nadia.page.url()).toContain(`/#${as}/${channel}`);
	});
});
