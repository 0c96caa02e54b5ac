import { WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import { openBolt, openSlack } from "./support/open-bolt.ts";
import { openPlainApp } from "./support/open-plain-app.ts";

test("a direct message, a mention and a shared file reach the app", async () => {
	const seen: string[] = [];
	const slack = await openBolt((app) => {
		app.message(async ({ message }) => {
			const { subtype = "plain", channel_type } = message;
			seen.push(`message ${subtype} ${channel_type}`);
		});
		app.event("app_mention", async ({ event }) => {
			seen.push(`mention ${event.text}`);
		});
		app.event("file_shared", async ({ event }) => {
			seen.push(`file ${event.user_id}`);
		});
	});
	const as = "U0NADIA";
	const channel = slack.direct(as);
	slack.say({ as, channel, text: "Hello" });
	slack.say({ as, channel: "C0SALES", text: "Is @Suitemate here?" });
	const file = slack.upload(as, "bill.pdf", Buffer.from("%PDF-1.7"));
	slack.say({ as, channel, text: "", files: [file] });
	await expect
		.poll(() => seen.toSorted())
		.toEqual([
			"file U0NADIA",
			"mention Is <@U0SUITEMATE> here?",
			"message file_share im",
			"message plain channel",
			"message plain im",
		]);
});

test("an event that is not answered comes again with its number and reason", async () => {
	const app = await openPlainApp(() => ({ status: 500 }));
	const slack = await openSlack(
		{ requestUrl: app.url },
		{ eventRetryMs: [0, 5, 5] },
	);
	slack.say({ as: "U0NADIA", channel: slack.direct("U0NADIA"), text: "Hi" });
	await expect.poll(() => app.requests.length).toBe(4);
	const numbers = app.requests.map(({ headers }) => [
		headers["x-slack-retry-num"],
		headers["x-slack-retry-reason"],
	]);
	expect(numbers).toEqual([
		[undefined, undefined],
		["1", "http_error"],
		["2", "http_error"],
		["3", "http_error"],
	]);
	const ids = app.requests.map(({ body }) => JSON.parse(body).event_id);
	expect(new Set(ids).size).toBe(1);
});

test("an app can ask not to be told again", async () => {
	const app = await openPlainApp(() => ({
		status: 500,
		headers: { "x-slack-no-retry": "1" },
	}));
	const slack = await openSlack(
		{ requestUrl: app.url },
		{ eventRetryMs: [0, 0, 0] },
	);
	await slack.event({ type: "app_mention", text: "x" });
	await slack.event({ type: "app_mention", text: "y" });
	expect(app.requests).toHaveLength(2);
});

test("an event without subscription is not sent", async () => {
	const app = await openPlainApp(() => ({ status: 200 }));
	const slack = await openSlack({ requestUrl: app.url, events: [] });
	await slack.event({ type: "app_mention", text: "x" });
	expect(app.requests).toEqual([]);
});

test("a forged request is refused by a real app, a true one is not", async () => {
	const slack = await openBolt((app) => {
		app.command("/ksuite", ({ ack }) => ack("ok"));
	});
	const body = "command=%2Fksuite&text=&user_id=U0NADIA&team_id=T0ALPENBLICK";
	const type = { "content-type": "application/x-www-form-urlencoded" };
	const send = (headers: Record<string, string>) =>
		slack.send({ body, headers: { ...type, ...headers } });
	expect((await send(slack.sign(body))).status).toBe(200);
	expect((await send(slack.sign(`${body}x`))).status).toBe(401);
	const old = slack.sign(body, Date.now() - 6 * 60_000);
	expect((await send(old)).status).toBe(401);
});

test("a thread with the app reaches it message by message", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.message(async ({ message, client, context }) => {
			if ("bot_id" in message || !("user" in message)) return;
			seen.push([message.channel_type, Object(message).thread_ts]);
			await client.chat.postMessage({
				channel: message.channel,
				thread_ts: message.ts,
				text: `${context.botUserId ?? "I"} heard you`,
			});
		});
	});
	const as = "U0NADIA";
	const channel = slack.direct(as);
	const first = slack.say({ as, channel, text: "Hello" });
	const answer = await slack.waitFor(() =>
		slack.messages(channel, as).find(({ user }) => user === "U0SUITEMATE"),
	);
	expect(answer.threadTs).toBe(first.ts);
	slack.say({ as, channel, text: "Thanks", threadTs: first.ts });
	await expect
		.poll(() => seen)
		.toEqual([
			["im", undefined],
			["im", first.ts],
		]);
});

test("a group of people that the app is in reaches it as such", async () => {
	const app = await openPlainApp(() => ({ status: 200 }));
	const members = ["U0NADIA", "U0MARC", "U0SUITEMATE"];
	const group = { id: "G0THREE", name: "", topic: "", members, messages: [] };
	const slack = await openSlack(
		{ requestUrl: app.url, events: ["message.mpim"] },
		{},
		[{ ...group, kind: "mpim" }],
	);
	slack.say({ as: "U0NADIA", channel: "G0THREE", text: "Shall we?" });
	await expect.poll(() => app.requests.length).toBe(1);
	expect(JSON.parse(app.requests[0]?.body ?? "").event).toMatchObject({
		channel: "G0THREE",
		channel_type: "mpim",
	});
	const state = await fetch(`${slack.url}/ui/state?as=U0NADIA`);
	expect(Object(await state.json()).channels).toContainEqual(
		expect.objectContaining({ kind: "mpim", name: "Marc Dubois, Suitemate" }),
	);
});

test("nobody writes to an app whose messages tab is read-only, while the app still writes to them", async () => {
	const app = await openPlainApp(() => ({ status: 200 }));
	const slack = await openSlack({
		requestUrl: app.url,
		isMessagesTabReadOnly: true,
	});
	const as = "U0NADIA";
	const channel = slack.direct(as);
	expect(() => slack.say({ as, channel, text: "Hello" })).toThrow(
		"Sending messages to this app has been turned off.",
	);
	expect(app.requests).toEqual([]);
	slack.say({ as, channel: "D0NADIAMARC", text: "Hello" });
	const client = new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
	});
	await client.chat.postMessage({ channel: as, text: "A card" });
	expect(slack.messages(channel, as).at(-1)?.text).toBe("A card");
});
