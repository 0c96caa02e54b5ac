import { LogLevel, WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openSlack } from "./support/open-bolt.ts";
import { openPlainApp } from "./support/open-plain-app.ts";

const back = "http://127.0.0.1:9/slack/consent";
const oauth = {
	clientId: "1118.2026",
	clientSecret: "hush",
	redirectUrls: ["http://127.0.0.1:9"],
	userScopes: ["chat:write"],
};
const as = "U0NADIA";

function clientOf(slack: LocalSlack, token?: string): WebClient {
	return new WebClient(token, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
		logLevel: LogLevel.ERROR,
		retryConfig: { retries: 0 },
	});
}

/** The `error` of a refused call. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
	return call.then(
		() => "not refused",
		(error: { data?: { error?: unknown } }) => error.data?.error,
	);
}

function askAt(slack: LocalSlack, change: Record<string, string> = {}): string {
	const query = new URLSearchParams({
		client_id: oauth.clientId,
		user_scope: "chat:write",
		state: "st&te",
		redirect_uri: back,
		...change,
	});
	return `${slack.url}/oauth/v2/authorize?${query}`;
}

function codeOf(slack: LocalSlack, person = as): string {
	const url = slack.consent({ as: person, url: askAt(slack), allow: true });
	return new URL(url).searchParams.get("code") ?? "";
}

function exchange(slack: LocalSlack, change: object = {}) {
	return clientOf(slack).oauth.v2.access({
		client_id: oauth.clientId,
		client_secret: oauth.clientSecret,
		redirect_uri: back,
		code: "",
		...change,
	});
}

async function personOf(slack: LocalSlack, person = as): Promise<WebClient> {
	const answer = await exchange(slack, { code: codeOf(slack, person) });
	return clientOf(slack, answer.authed_user?.access_token);
}

test("a person allows the app to write as them, and the app gets their token once", async () => {
	const slack = await openSlack({ oauth });
	const returned = new URL(
		slack.consent({ as, url: askAt(slack), allow: true }),
	);
	expect(returned.origin + returned.pathname).toBe(back);
	expect(returned.searchParams.get("state")).toBe("st&te");
	const code = returned.searchParams.get("code") ?? "";
	const answer = await exchange(slack, { code });
	expect(answer).toMatchObject({
		app_id: "A0SUITEMATE",
		team: { id: "T0ALPENBLICK", name: "Alpenblick" },
		authed_user: {
			id: as,
			scope: "chat:write",
			access_token: expect.stringMatching(/^xoxp-/),
			token_type: "user",
		},
	});
	expect(answer).not.toHaveProperty("access_token");
	expect(await refusal(exchange(slack, { code }))).toBe("code_already_used");
});

test("a person who says no sends the app away with access_denied", async () => {
	const slack = await openSlack({ oauth });
	const returned = slack.consent({ as, url: askAt(slack), allow: false });
	expect(returned).toBe(`${back}?error=access_denied&state=st%26te`);
});

test("the app may show its secret as HTTP Basic", async () => {
	const slack = await openSlack({ oauth });
	const secret = btoa(`${oauth.clientId}:${oauth.clientSecret}`);
	const answer = await fetch(`${slack.url}/api/oauth.v2.access`, {
		method: "POST",
		headers: { authorization: `Basic ${secret}` },
		body: new URLSearchParams({ code: codeOf(slack), redirect_uri: back }),
	});
	expect(await answer.json()).toMatchObject({
		ok: true,
		authed_user: { id: as },
	});
});

test("a wrong secret, a foreign code and another way back get no token", async () => {
	let now = Date.now();
	const slack = await openSlack({ oauth }, { now: () => now });
	const code = codeOf(slack);
	const cases: [object, string][] = [
		[{ client_id: "7.7" }, "invalid_client_id"],
		[{ client_secret: "guess" }, "bad_client_secret"],
		[{ code: "guess" }, "invalid_code"],
		[{ code, redirect_uri: `${back}/else` }, "bad_redirect_uri"],
		[{ code, grant_type: "refresh_token" }, "invalid_grant_type"],
	];
	for (const [change, error] of cases)
		expect(await refusal(exchange(slack, change))).toBe(error);
	now += 10 * 60_000 + 1;
	expect(await refusal(exchange(slack, { code }))).toBe("invalid_code");
});

test("nobody is asked when the app asks wrongly", async () => {
	const slack = await openSlack({ oauth });
	const asked = (change: Record<string, string>) => () =>
		slack.consent({ as, url: askAt(slack, change), allow: true });
	expect(asked({ client_id: "7.7" })).toThrow("client_id");
	for (const redirect_uri of [
		"http://127.0.0.1:90/slack/consent",
		"https://127.0.0.1:9/slack/consent",
		"http://127.0.0.1:9@evil.example/",
		"javascript:alert(1)",
	])
		expect(asked({ redirect_uri })).toThrow("redirect_uri did not match");
	expect(asked({ user_scope: "chat:write,admin" })).toThrow("admin");
	expect(asked({ user_scope: "" })).toThrow("No scopes");
	expect(asked({ scope: "chat:write" })).toThrow("installed already");
});

test("a way back is the configured address or lies below it", async () => {
	const slack = await openSlack({
		oauth: { ...oauth, redirectUrls: ["http://127.0.0.1:9/slack"] },
	});
	const asked = (redirect_uri: string) => () =>
		slack.consent({ as, url: askAt(slack, { redirect_uri }), allow: true });
	expect(asked("http://127.0.0.1:9/slack")()).toContain("/slack?code=");
	expect(asked("http://127.0.0.1:9/slack/x")()).toContain("/slack/x?code=");
	expect(asked("http://127.0.0.1:9/slackers")).toThrow("did not match");
	expect(asked("")()).toContain("http://127.0.0.1:9/slack?code=");
});

test("with their token the app writes, changes and deletes as the person, and only their own", async () => {
	const slack = await openSlack({ oauth });
	const nadia = await personOf(slack);
	expect(await nadia.auth.test()).toMatchObject({
		url: `${slack.url}/`,
		team: "Alpenblick",
		user: "nadia.keller",
		user_id: as,
	});
	const channel = "C0SALES";
	const question = slack.say({ as: "U0MARC", channel, text: "When?" });
	const sent = await nadia.chat.postMessage({
		channel,
		text: "On *Monday*",
		thread_ts: question.ts,
	});
	expect(sent.message).toMatchObject({ user: as, thread_ts: question.ts });
	expect(sent.message).not.toHaveProperty("bot_id");
	const seen = () => slack.messages(channel, "U0MARC").at(-1);
	expect(seen()).toMatchObject({ user: as, threadTs: question.ts });
	const ts = sent.ts ?? "";
	await nadia.chat.update({ channel, ts, text: "On Tuesday" });
	expect(seen()).toMatchObject({ text: "On Tuesday", edited: true });
	expect(
		await refusal(
			nadia.chat.update({ channel, ts: question.ts, text: "Never" }),
		),
	).toBe("cant_update_message");
	expect(await refusal(nadia.chat.delete({ channel, ts: question.ts }))).toBe(
		"cant_delete_message",
	);
	const marc = await personOf(slack, "U0MARC");
	expect(await refusal(marc.chat.update({ channel, ts, text: "No" }))).toBe(
		"cant_update_message",
	);
	const bot = clientOf(slack, slack.environment.SLACK_BOT_TOKEN);
	expect(await refusal(bot.chat.update({ channel, ts, text: "No" }))).toBe(
		"cant_update_message",
	);
	await nadia.chat.delete({ channel, ts });
	expect(seen()?.ts).toBe(question.ts);
});

test("what a person wrote in the page is theirs to change with their token", async () => {
	const slack = await openSlack({ oauth });
	const nadia = await personOf(slack);
	const channel = "D0NADIAMARC";
	const { ts } = slack.say({ as, channel, text: "tmrw 9am" });
	await nadia.chat.update({ channel, ts, text: "Tomorrow at 9:00" });
	expect(slack.messages(channel, "U0MARC").at(-1)?.text).toBe(
		"Tomorrow at 9:00",
	);
});

test("a person's token reaches no further than the person and the scope", async () => {
	const slack = await openSlack({
		oauth: { ...oauth, userScopes: ["chat:write", "files:write"] },
	});
	const nadia = await personOf(slack);
	const send = (channel: string) =>
		refusal(nadia.chat.postMessage({ channel, text: "x" }));
	expect(await send("C0APPROVALS")).toBe("channel_not_found");
	const elise = await personOf(slack, "U0ANNA");
	expect(
		await refusal(elise.chat.postMessage({ channel: "C0WEBSITE", text: "x" })),
	).toBe("not_in_channel");
	expect(await refusal(nadia.conversations.list())).toBe(
		"not_allowed_token_type",
	);
	expect(
		await refusal(
			nadia.chat.postEphemeral({ channel: "C0SALES", user: as, text: "x" }),
		),
	).toBe("not_allowed_token_type");
	const url = askAt(slack, { user_scope: "files:write" });
	const code = new URL(slack.consent({ as, url, allow: true })).searchParams;
	const answer = await exchange(slack, { code: code.get("code") });
	const poor = clientOf(slack, answer.authed_user?.access_token);
	expect(
		await refusal(poor.chat.postMessage({ channel: "C0SALES", text: "x" })),
	).toBe("missing_scope");
});

test("a token the app gives back works no more", async () => {
	const slack = await openSlack({ oauth });
	const nadia = await personOf(slack);
	expect(await nadia.auth.revoke({ test: true })).toMatchObject({
		revoked: false,
	});
	expect(await nadia.auth.revoke()).toMatchObject({ revoked: true });
	expect(await refusal(nadia.auth.test())).toBe("token_revoked");
	expect(await refusal(clientOf(slack, "xoxp-guess").auth.test())).toBe(
		"invalid_auth",
	);
});

test("when a person takes their consent back their tokens die, and the app hears of it", async () => {
	const app = await openPlainApp(() => ({ status: 200 }));
	const slack = await openSlack({ oauth, events: ["tokens_revoked"] });
	slack.connect(app.url, undefined, oauth.redirectUrls);
	const nadia = await personOf(slack);
	const marc = await personOf(slack, "U0MARC");
	await slack.withdraw(as);
	expect(await refusal(nadia.auth.test())).toBe("token_revoked");
	expect(await marc.auth.test()).toMatchObject({ user_id: "U0MARC" });
	expect(app.requests.map(({ body }) => JSON.parse(body).event)).toEqual([
		{ type: "tokens_revoked", tokens: { oauth: [as], bot: [] } },
	]);
});

test("a connected app may send people anywhere on its own server, without being told so", async () => {
	const slack = await openSlack({ oauth });
	slack.connect("http://127.0.0.1:4321/slack/events");
	const redirect_uri = "http://127.0.0.1:4321/me/allowed";
	const url = askAt(slack, { redirect_uri });
	expect(slack.consent({ as, url, allow: true })).toContain(redirect_uri);
	expect(() => codeOf(slack)).toThrow("did not match");
});

test("the consent page and its answer are for this page only", async () => {
	const slack = await openSlack({ oauth });
	const page = await fetch(askAt(slack));
	expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
	expect(page.headers.get("content-security-policy")).toContain(
		"frame-ancestors 'none'",
	);
	const answer = (origin: string) =>
		fetch(`${slack.url}/ui/consent`, {
			method: "POST",
			headers: { "content-type": "application/json", origin },
			body: JSON.stringify({
				as,
				query: new URL(askAt(slack)).search,
				allow: true,
			}),
		});
	expect((await answer("https://evil.example")).status).toBe(403);
	expect(await (await answer(slack.url)).json()).toEqual({
		location: expect.stringContaining(`${back}?code=`),
	});
});
