import { LogLevel, WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import { demoWorkspace } from "../../src/playground/demo.ts";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openSlack } from "./support/open-bolt.ts";

function clientOf(slack: LocalSlack, token?: string): WebClient {
	const { SLACK_BOT_TOKEN, SLACK_API_URL } = slack.environment;
	return new WebClient(token ?? SLACK_BOT_TOKEN, {
		slackApiUrl: SLACK_API_URL ?? "",
		logLevel: LogLevel.ERROR,
		retryConfig: { retries: 1, minTimeout: 10, maxTimeout: 20 },
	});
}

/** The `data` of a refused call. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
	return call.then(
		() => "not refused",
		(error: { data?: unknown }) => error.data,
	);
}

test("tokens are checked, and the app token opens only Socket Mode", async () => {
	const slack = await openSlack();
	const error = async (token: string) =>
		refusal(clientOf(slack, token).auth.test());
	expect(await error("")).toMatchObject({ error: "not_authed" });
	expect(await error("xoxb-wrong")).toMatchObject({ error: "invalid_auth" });
	const appToken = slack.environment.SLACK_APP_TOKEN ?? "";
	expect(await error(appToken)).toMatchObject({
		error: "not_allowed_token_type",
	});
	expect(await clientOf(slack).auth.test()).toMatchObject({
		team: "Alpenblick",
		user_id: "U0SUITEMATE",
		bot_id: "B0SUITEMATE",
	});
});

test("a method without its scope is refused and says which is needed", async () => {
	const slack = await openSlack({ scopes: ["commands"] });
	const call = clientOf(slack).chat.postMessage({
		channel: "C0GENERAL",
		text: "x",
	});
	expect(await refusal(call)).toMatchObject({
		ok: false,
		error: "missing_scope",
		needed: "chat:write",
		provided: "commands",
	});
});

test("mail addresses are shown only with their scope, the locale only when asked for", async () => {
	const open = clientOf(await openSlack());
	const closed = clientOf(await openSlack({ scopes: ["users:read"] }));
	const full = await open.users.info({ user: "U0ELISE", include_locale: true });
	expect(full.user).toMatchObject({
		real_name: "Élise Favre",
		locale: "fr-FR",
		tz: "Europe/Zurich",
		profile: { email: "elise.favre@alpenblick.example" },
	});
	const bare = await closed.users.info({ user: "U0ELISE" });
	expect(bare.user?.profile).not.toHaveProperty("email");
	expect(bare.user).not.toHaveProperty("locale");
	const found = await open.users.lookupByEmail({
		email: "Marc.Dubois@alpenblick.example",
	});
	expect(found.user).toMatchObject({ id: "U0MARC", is_owner: true });
	const { members } = await open.users.list({});
	expect(members).toHaveLength(8);
});

test("the bot writes where it is, and to people directly", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const sent = await client.chat.postMessage({ channel: "U0MARC", text: "Hi" });
	expect(sent.channel).toBe(slack.direct("U0MARC"));
	const { channel } = await client.conversations.open({ users: "U0MARC" });
	expect(channel?.id).toBe(sent.channel);
	const error = (name: string) =>
		refusal(client.chat.postMessage({ channel: name, text: "x" }));
	expect(await error("C0NOWHERE")).toMatchObject({
		error: "channel_not_found",
	});
	expect(await error("D0NADIAMARC")).toMatchObject({
		error: "channel_not_found",
	});
	const outsider = client.chat.postEphemeral({
		channel: "C0APPROVALS",
		user: "U0NADIA",
		text: "x",
	});
	expect(await refusal(outsider)).toMatchObject({
		error: "user_not_in_channel",
	});
});

test("only own messages change, private ones never", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const channel = "C0SALES";
	const [foreign] = slack.messages(channel, "U0NADIA");
	const ts = foreign?.ts ?? "";
	const text = "changed";
	expect(
		await refusal(client.chat.update({ channel, ts, text })),
	).toMatchObject({ error: "cant_update_message" });
	expect(await refusal(client.chat.delete({ channel, ts }))).toMatchObject({
		error: "cant_delete_message",
	});
	const user = "U0NADIA";
	const hidden = await client.chat.postEphemeral({ channel, user, text: "x" });
	expect(
		await refusal(
			client.chat.update({ channel, ts: hidden.message_ts ?? "", text }),
		),
	).toMatchObject({ error: "message_not_found" });
	const own = await client.chat.postMessage({ channel, text: "own" });
	await client.chat.update({ channel, ts: own.ts ?? "", text });
	expect(slack.messages(channel, user).at(-1)).toMatchObject({
		text: "changed",
		edited: true,
	});
	await client.chat.delete({ channel, ts: own.ts ?? "" });
	expect(slack.messages(channel, user).at(-1)?.text).toBe("x");
});

test("history shows the channel newest first, threads apart, private messages never", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const channel = "C0GENERAL";
	await client.chat.postEphemeral({ channel, user: "U0NADIA", text: "psst" });
	const page = await client.conversations.history({ channel, limit: 2 });
	expect(page.messages?.map(({ user }) => user)).toEqual([
		"U0NADIA",
		"U0ELISE",
	]);
	expect(page.has_more).toBe(true);
	const rest = await client.conversations.history({
		channel,
		cursor: page.response_metadata?.next_cursor ?? "",
	});
	expect(rest.messages?.map(({ user }) => user)).toEqual(["U0ANNA", "U0MARC"]);
	const thread = await client.conversations.replies({
		channel,
		ts: rest.messages?.[0]?.ts ?? "",
	});
	expect(thread.messages?.map(({ user }) => user)).toEqual([
		"U0ANNA",
		"U0CARLOS",
	]);
});

test("a message that says nothing, or too much, is refused", async () => {
	const client = clientOf(await openSlack());
	const channel = "C0GENERAL";
	const send = (rest: object) =>
		refusal(client.apiCall("chat.postMessage", { channel, ...rest }));
	expect(await send({})).toMatchObject({ error: "no_text" });
	expect(await send({ text: "x".repeat(40_001) })).toMatchObject({
		error: "msg_too_long",
	});
	expect(await send({ blocks: "nonsense" })).toMatchObject({
		error: "invalid_blocks_format",
	});
	const long = {
		type: "section",
		text: { type: "mrkdwn", text: "x".repeat(2900) },
	};
	expect(await send({ blocks: [long, long, long, long, long] })).toMatchObject({
		error: "msg_blocks_too_long",
	});
	expect(await send({ blocks: [{ type: "header" }] })).toMatchObject({
		error: "invalid_blocks",
		response_metadata: {
			messages: expect.arrayContaining([
				"[ERROR] missing required field: text [json-pointer:/blocks/0]",
			]),
		},
	});
	expect(await refusal(client.apiCall("chat.shout"))).toMatchObject({
		error: "unknown_method",
	});
});

test("JSON bodies work like forms", async () => {
	const slack = await openSlack();
	const answer = await fetch(`${slack.url}/api/chat.postMessage`, {
		method: "POST",
		headers: {
			authorization: `Bearer ${slack.environment.SLACK_BOT_TOKEN}`,
			"content-type": "application/json; charset=utf-8",
		},
		body: JSON.stringify({
			channel: "C0GENERAL",
			text: "as JSON",
			blocks: [{ type: "divider" }],
		}),
	});
	expect(await answer.json()).toMatchObject({ ok: true });
	expect(slack.messages("C0GENERAL", "U0NADIA").at(-1)).toMatchObject({
		text: "as JSON",
		blocks: [{ type: "divider", block_id: expect.any(String) }],
	});
});

test("a text streams into one message of a thread and is closed with its buttons", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const channel = slack.direct("U0NADIA");
	const question = slack.say({ as: "U0NADIA", channel, text: "Well?" });
	const streamer = client.chatStream({
		channel,
		thread_ts: question.ts,
		buffer_size: 1,
	});
	const seen = () => slack.messages(channel, "U0NADIA").at(-1);
	await streamer.append({ markdown_text: "Hel" });
	expect(seen()).toMatchObject({ text: "Hel", streaming: true });
	await streamer.append({ markdown_text: "lo" });
	await streamer.stop({ blocks: [{ type: "divider" }] });
	expect(seen()).toMatchObject({
		text: "Hello",
		threadTs: question.ts,
		edited: false,
		blocks: [{ type: "markdown", text: "Hello" }, { type: "divider" }],
	});
	expect(seen()).not.toHaveProperty("streaming");
	const ts = streamer.ts ?? "";
	const late = client.chat.appendStream({ channel, ts, markdown_text: "!" });
	expect(await refusal(late)).toMatchObject({
		error: "message_not_in_streaming_state",
	});
});

test("a message has an address, that of a reply names its thread", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const channel = "C0WEBSITE";
	const [first, reply] = slack
		.messages(channel, "U0NADIA")
		.filter(({ user }) => user === "U0MARC");
	const linkOf = async (message_ts = "") =>
		(await client.chat.getPermalink({ channel, message_ts })).permalink;
	const path = `${slack.url}/archives/${channel}/p`;
	const signs = (ts = "") => ts.replace(".", "");
	expect(await linkOf(first?.ts)).toBe(path + signs(first?.ts));
	expect(await linkOf(reply?.ts)).toBe(
		`${path}${signs(reply?.ts)}?thread_ts=${first?.ts}&cid=${channel}`,
	);
	const page = await fetch(await linkOf(first?.ts).then(String));
	expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
	const hidden = await client.chat.postEphemeral({
		channel,
		user: "U0NADIA",
		text: "psst",
	});
	expect(await refusal(linkOf(hidden.message_ts))).toMatchObject({
		error: "message_not_found",
	});
});

test("the bot reads a conversation only as a member and with the scope of its kind", async () => {
	const members = ["U0NADIA", "U0MARC", "U0SUITEMATE"];
	const group = { id: "G0THREE", name: "", topic: "", members, messages: [] };
	const outside = [
		...demoWorkspace.channels.map((channel) =>
			channel.id === "C0SALES" ? { ...channel, members: ["U0NADIA"] } : channel,
		),
		{ ...group, kind: "mpim" as const },
	];
	const read = async (scopes: string[], channel: string) => {
		const slack = await openSlack({ scopes }, {}, outside);
		const place = channel === "direct" ? slack.direct("U0NADIA") : channel;
		return Object(
			await refusal(clientOf(slack).conversations.history({ channel: place })),
		).error;
	};
	expect(await read(["channels:history"], "C0SALES")).toBe("not_in_channel");
	expect(await read(["channels:history"], "D0NADIAMARC")).toBe(
		"channel_not_found",
	);
	const kinds = [
		["channels:history", "C0GENERAL"],
		["groups:history", "C0APPROVALS"],
		["im:history", "direct"],
		["mpim:history", "G0THREE"],
	] as const;
	for (const [scope, channel] of kinds) {
		expect(await read([scope], channel)).toBeUndefined();
		expect(await read(["reactions:read"], channel)).toBe("missing_scope");
	}
});
