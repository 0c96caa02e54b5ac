import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Origin } from "../../../src/core/chat.ts";
import type { LogEvent } from "../../../src/core/log.ts";
import { createProfiles } from "../../../src/platforms/slack/profiles.ts";
import {
	createSlackChat,
	type SlackChat,
} from "../../../src/platforms/slack/slack-chat.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { createRemembered } from "../../../src/store/short-lived.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { readText } from "../../../src/words/words.ts";

type Sent = { method: string; token: string; body: URLSearchParams };

const sent: Sent[] = [];
const events: LogEvent[] = [];
const answers: Record<string, unknown> = {};
let store: Store;
let parts: Parameters<typeof createSlackChat>[0];
let slack: SlackChat;
let here: string;
let close: () => void;

const nadia = { platform: "slack", team: "T1", user: "U0NADIA" };
const elise = { platform: "slack", team: "T1", user: "U0ELISE" };
const origin: Origin = {
	channel: "C1",
	message: "1.1",
	thread: "1.0",
	author: "U0NADIA",
};
const usual = {
	ok: true,
	channel: "C1",
	ts: "2.0",
	url: "https://alpenblick.slack.example/",
	members: ["U0NADIA", "U0ELISE"],
	user: { id: "U", real_name: "Elise <!channel> @here" },
};

beforeAll(async () => {
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(Buffer.from(part));
		if (slack.pages(request, response)) return;
		const method = request.url?.split("/").at(-1) ?? "";
		const body = new URLSearchParams(Buffer.concat(parts).toString());
		const token = request.headers.authorization ?? "";
		sent.push({ method, token, body });
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(answers[method] ?? usual));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const apiUrl = `http://127.0.0.1:${port}/api/`;
	here = `http://127.0.0.1:${port}`;
	const log = (event: LogEvent) => void events.push(event);
	const web = createWeb("xoxb-bot", apiUrl, log);
	store = await openStore(":memory:", createSeal(newSealKey()));
	await store.consents.keep(nadia, "xoxp-nadia");
	parts = {
		app: { id: "1.2", secret: "client-secret" },
		apiUrl,
		web,
		profiles: createProfiles(web, createRemembered(10, 60_000)),
		consents: store.consents,
		shelf: store.shortLived("consents"),
		publicUrl: () => "https://suitemate.example",
		show: (_request, response, { status, title }) => {
			response.writeHead(status).end(JSON.stringify(title));
		},
		read: readText,
		house: { locale: "en-GB", zone: "Europe/Zurich" },
		log,
		now: Date.now,
	};
	slack = createSlackChat(parts);
	close = () => {
		server.close();
		server.closeAllConnections();
	};
});
afterAll(async () => {
	close();
	await store.close();
});

const hostile =
	"<!channel> <!here|here> <!everyone> <!subteam^S1|@all> @here @channel &lt;!channel&gt; <@U0MARC> <#C0IT|it> <https://a.example|b>";
/** Everything in a request that Slack reads marks in. */
const saidIn = ({ body }: Sent): string =>
	`${body.get("text")} ${body.get("blocks")}`;
const sentBy = (method: string): Sent => {
	const found = sent.findLast((one) => one.method === method);
	if (!found) throw new Error(`${method} was not called`);
	return found;
};

describe("what leaves for Slack", () => {
	it("pings nobody but the people the text names: posted with consent", async () => {
		await slack.chat.post(origin, nadia, hostile);
		const post = sentBy("chat.postMessage");
		expect(post.token).toBe("Bearer xoxp-nadia");
		expect(saidIn(post)).not.toMatch(/<!|@(?:here|channel|everyone)/u);
		expect(saidIn(post)).toContain(
			"<@U0MARC> <#C0IT|it> <https://a.example|b>",
		);
		expect(saidIn(post)).toContain("&amp;lt;!channel&amp;gt;");
		expect(post.body.get("link_names")).toBe("false");
		expect(post.body.get("thread_ts")).toBe("1.0");
	});

	it("the same without consent, even when the person is called so", async () => {
		await slack.chat.post(origin, elise, hostile);
		const post = sentBy("chat.postMessage");
		expect(post.token).toBe("Bearer xoxb-bot");
		expect(post.body.get("text")).not.toMatch(/<!|@(?:here|channel|everyone)/u);
		const [words, line] = JSON.parse(post.body.get("blocks") ?? "[]");
		expect(words.text).toMatchObject({ type: "mrkdwn", verbatim: true });
		expect(words.text.text).toBe(post.body.get("text"));
		expect(line.elements).toEqual([
			{
				type: "plain_text",
				text: "Elise <!channel> @here, with Suitemate",
				emoji: false,
			},
		]);
	});

	it("the same when a message is replaced, whose old blocks go", async () => {
		await slack.chat.replace(origin, nadia, hostile);
		const update = sentBy("chat.update");
		expect(update.token).toBe("Bearer xoxp-nadia");
		expect(saidIn(update)).not.toMatch(/<!|@(?:here|channel|everyone)/u);
		expect(update.body.get("blocks")).toBe("[]");
	});

	it("is sent once, whatever Slack answers", async () => {
		for (const method of ["chat.postMessage", "chat.update"])
			answers[method] = { ok: false, error: "internal_error" };
		const before = sent.length;
		const failed = { code: "unavailable" };
		await expect(slack.chat.post(origin, nadia, "x")).rejects.toMatchObject(
			failed,
		);
		await expect(slack.chat.replace(origin, nadia, "x")).rejects.toMatchObject(
			failed,
		);
		expect(sent.length - before).toBe(2);
		for (const method of Object.keys(answers)) delete answers[method];
	});

	it("is logged without a word of it, and without a token", () => {
		expect(events.length).toBeGreaterThan(0);
		expect(JSON.stringify(events)).not.toMatch(/xox|channel>|secret/u);
	});
});

describe("consent that Slack stopped", () => {
	it.each(["token_revoked", "invalid_auth", "account_inactive"])(
		"%s: is forgotten, so that the person is asked again",
		async (error) => {
			answers["chat.update"] = { ok: false, error };
			await store.consents.keep(elise, "xoxp-elise");
			const theirs = { ...origin, author: "U0ELISE" };
			await expect(
				slack.chat.replace(theirs, elise, "x"),
			).rejects.toMatchObject({ code: "no-consent" });
			expect(await store.consents.of(elise)).toBeNull();
			expect(await store.consents.of(nadia)).toBe("xoxp-nadia");
			delete answers["chat.update"];
		},
	);

	it("is kept when Slack only does not answer, so that taking it back can be tried again", async () => {
		answers["auth.revoke"] = { ok: false, error: "internal_error" };
		await expect(slack.chat.revoke(nadia)).rejects.toMatchObject({
			code: "unavailable",
		});
		expect(await store.consents.of(nadia)).toBe("xoxp-nadia");
		answers["auth.revoke"] = { ok: false, error: "token_revoked" };
		await slack.chat.revoke(nadia);
		expect(await store.consents.of(nadia)).toBeNull();
	});
});

describe("a member of a channel with many people", () => {
	it("is found on a later page", async () => {
		const calls = () =>
			sent.filter(({ method }) => method === "conversations.members");
		const before = calls().length;
		answers["conversations.members"] = {
			ok: true,
			members: ["U1"],
			response_metadata: { next_cursor: "" },
		};
		await expect(slack.chat.thread(origin, elise)).rejects.toMatchObject({
			code: "not-in-conversation",
		});
		expect(calls().length - before).toBe(1);
		answers["conversations.members"] = {
			ok: true,
			members: ["U0ELISE"],
			response_metadata: { next_cursor: "more" },
		};
		answers["conversations.replies"] = { ok: true, messages: [] };
		expect(await slack.chat.thread(origin, elise)).toEqual([]);
		expect(calls().length - before).toBe(2);
		delete answers["conversations.members"];
	});
});

describe("an installation that lacks what consent needs", () => {
	it.each([
		["the client's id and secret", { app: null }],
		["an address", { publicUrl: () => null }],
	])("of %s offers none", async (_what, lacking) => {
		const { chat } = createSlackChat({ ...parts, ...lacking });
		expect(await chat.consent(nadia)).toBe("off");
		await expect(chat.consentLink(nadia)).rejects.toMatchObject({
			code: "no-consent",
		});
	});
});

describe("what Slack gives for a code", () => {
	const given = (more: object, theirs: object = {}) => ({
		ok: true,
		team: { id: "T1" },
		authed_user: {
			id: "U0ELISE",
			scope: "chat:write",
			access_token: "xoxp-new",
			...theirs,
		},
		...more,
	});
	const comeBack = async (answer: object) => {
		answers["oauth.v2.access"] = answer;
		await store.consents.remove(elise);
		const link = new URL(await slack.chat.consentLink(elise));
		const state = link.searchParams.get("state");
		const before = sent.length;
		const page = await fetch(`${here}/slack/consent?state=${state}&code=c0de`);
		const revoked = sent
			.slice(before)
			.filter(({ method }) => method === "auth.revoke")
			.map(({ token }) => token);
		return {
			status: page.status,
			kept: await store.consents.of(elise),
			revoked,
		};
	};
	const accepted = { status: 200, kept: "xoxp-new", revoked: [] };
	const refused = { status: 403, kept: null, revoked: ["Bearer xoxp-new"] };
	const failed = { status: 502, kept: null, revoked: [] };

	it.each([
		["the one scope", given({}), accepted],
		[
			"the one scope and the one everybody has",
			given({}, { scope: "identify,chat:write" }),
			accepted,
		],
		[
			"one scope more",
			given({}, { scope: "chat:write,channels:history" }),
			refused,
		],
		["another scope", given({}, { scope: "identify" }), refused],
		["somebody else's token", given({}, { id: "U0MARC" }), refused],
		["another workspace", given({ team: { id: "T2" } }), refused],
		["a whole enterprise", given({ team: null }), refused],
		["no token", given({}, { access_token: undefined }), failed],
		["an error", { ok: false, error: "invalid_code" }, failed],
	])("is judged: %s", async (_what, answer, outcome) => {
		expect(await comeBack(answer)).toEqual(outcome);
		const { body, token } = sentBy("oauth.v2.access");
		expect(token).toBe("");
		expect(body.get("redirect_uri")).toBe(
			"https://suitemate.example/slack/consent",
		);
		expect(body.get("code")).toBe("c0de");
	});
});
