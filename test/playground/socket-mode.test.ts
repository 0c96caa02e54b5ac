import { request } from "node:http";
import { App, LogLevel } from "@slack/bolt";
import { expect, onTestFinished, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openSlack } from "./support/open-bolt.ts";

async function connect(slack: LocalSlack, listen: (app: App) => void) {
	const { SLACK_APP_TOKEN, SLACK_BOT_TOKEN, SLACK_API_URL } = slack.environment;
	const slackApiUrl = SLACK_API_URL ?? "";
	const app = new App({
		socketMode: true,
		appToken: SLACK_APP_TOKEN ?? "",
		token: SLACK_BOT_TOKEN ?? "",
		clientOptions: { slackApiUrl },
		installerOptions: { clientOptions: { slackApiUrl } },
		convoStore: false,
		logLevel: LogLevel.ERROR,
	});
	listen(app);
	await app.start();
	onTestFinished(() => app.stop().then(() => undefined));
	return app;
}

test("commands, presses, dialogs and events also travel over Socket Mode", async () => {
	const slack = await openSlack();
	const seen: unknown[] = [];
	await connect(slack, (app) => {
		app.command("/ksuite", async ({ ack, command, client }) => {
			await ack({ text: `over the socket: ${command.text}` });
			const { trigger_id } = command;
			const title = { type: "plain_text" as const, text: "Sure" };
			await client.views.open({
				trigger_id,
				view: {
					type: "modal",
					callback_id: "sure",
					title,
					submit: title,
					blocks: [],
				},
			});
		});
		app.view("sure", async ({ ack }) => {
			await ack({ response_action: "clear" });
			seen.push("submitted");
		});
		app.event("app_mention", async ({ event }) => {
			seen.push(event.text);
		});
	});
	const as = "U0NADIA";
	const channel = "C0SALES";
	await slack.command({ as, channel, command: "/ksuite", text: "seats" });
	expect(slack.messages(channel, as).at(-1)).toMatchObject({
		text: "over the socket: seats",
		private: true,
	});
	const view = await slack.waitFor(() => slack.views(as)[0]);
	expect(await slack.submit({ as, view, values: {} })).toEqual({
		kind: "done",
	});
	expect(slack.views(as)).toEqual([]);
	await slack.event({ type: "app_mention", user: as, text: "hello" });
	await expect.poll(() => seen).toEqual(["submitted", "hello"]);
});

test("what a person writes to the app travels over Socket Mode too", async () => {
	const slack = await openSlack();
	const seen: unknown[] = [];
	await connect(slack, (app) => {
		app.message(async ({ message }) => {
			seen.push([message.channel_type, Object(message).text]);
		});
	});
	const as = "U0NADIA";
	slack.say({ as, channel: slack.direct(as), text: "Hello" });
	await expect.poll(() => seen).toEqual([["im", "Hello"]]);
});

test("without a connection the person is told that the app is away", async () => {
	const slack = await openSlack();
	const outcome = await slack.command({
		as: "U0NADIA",
		channel: "C0SALES",
		command: "/ksuite",
		text: "",
	});
	expect(outcome).toEqual({
		kind: "unanswered",
		sentence: '/ksuite failed with the error "dispatch_failed"',
	});
});

test("a connection without a fresh ticket is refused", async () => {
	const slack = await openSlack();
	const upgrade = request(`${slack.url}/link/?ticket=no`, {
		headers: {
			connection: "upgrade",
			upgrade: "websocket",
			"sec-websocket-version": "13",
			"sec-websocket-key": "MDEyMzQ1Njc4OWFiY2RlZg==",
		},
	});
	const end = await new Promise((resolve) => {
		upgrade.on("error", () => resolve("refused"));
		upgrade.on("upgrade", () => resolve("open"));
		upgrade.end();
	});
	expect(end).toBe("refused");
});
