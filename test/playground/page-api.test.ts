import { request } from "node:http";
import { WebClient } from "@slack/web-api";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openBolt, openSlack } from "./support/open-bolt.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests read whatever the page would read
async function bodyOf(answer: Response): Promise<any> {
	return answer.json();
}

async function get(slack: LocalSlack, path: string) {
	return bodyOf(await fetch(`${slack.url}/ui/${path}`));
}

async function post(slack: LocalSlack, path: string, body: object) {
	const answer = await fetch(`${slack.url}/ui/${path}`, {
		method: "POST",
		headers: { "content-type": "application/json", origin: slack.url },
		body: JSON.stringify(body),
	});
	return { status: answer.status, body: await bodyOf(answer) };
}

/** Collects the Server-Sent Events of one person. */
async function listen(slack: LocalSlack, as: string) {
	const stop = new AbortController();
	onTestFinished(() => stop.abort());
	const { signal } = stop;
	const answer = await fetch(`${slack.url}/ui/events?as=${as}`, { signal });
	const events: { kind: string; [key: string]: unknown }[] = [];
	const read = async () => {
		const decoder = new TextDecoder();
		for await (const chunk of answer.body ?? [])
			for (const line of decoder.decode(chunk).split("\n"))
				if (line.startsWith("data: ")) events.push(JSON.parse(line.slice(6)));
	};
	read().catch(() => {});
	return events;
}

test("the page sees the person, their channels, the commands and shortcuts", async () => {
	const slack = await openSlack();
	const state = await get(slack, "state");
	expect(state).toMatchObject({
		team: { id: "T0ALPENBLICK", name: "Alpenblick" },
		app: { botUserId: "U0SUITEMATE", name: "Suitemate" },
		me: { id: "U0NADIA", realName: "Nadia Keller", locale: "en-GB" },
		mailboxUnread: 0,
		commands: [
			{ command: "/ksuite", usageHint: "users list" },
			{ command: "/write" },
		],
		shortcuts: [
			{ type: "message", name: "Rephrase", callbackId: "rephrase" },
			{ type: "global" },
		],
	});
	expect(state.users).toHaveLength(7);
	const names = state.channels.map(({ name }: { name: string }) => name);
	expect(names).toContain("sales");
	expect(names).toContain("Suitemate");
	expect(names).not.toContain("it-approvals");
	const marc = await get(slack, "state?as=U0MARC");
	expect(marc.channels).toContainEqual(
		expect.objectContaining({ name: "it-approvals", unread: 0, waiting: 0 }),
	);
});

test("an approval card waits for those who see it until they decide", async () => {
	const slack = await openBolt((app) => {
		app.action("approve", ({ ack }) => ack());
	});
	const { SLACK_BOT_TOKEN, SLACK_API_URL } = slack.environment;
	const client = new WebClient(SLACK_BOT_TOKEN, {
		slackApiUrl: SLACK_API_URL ?? "",
	});
	await client.chat.postMessage({
		channel: "C0APPROVALS",
		text: "Add Luca?",
		blocks: [
			{
				type: "actions",
				block_id: "decision",
				elements: [
					{
						type: "button",
						action_id: "approve",
						style: "primary",
						text: { type: "plain_text", text: "Approve" },
					},
				],
			},
		],
	});
	const waiting = async (as: string) => {
		const state = await get(slack, `state?as=${as}`);
		return state.channels.find(
			({ id }: { id: string }) => id === "C0APPROVALS",
		);
	};
	expect(await waiting("U0MARC")).toMatchObject({ waiting: 1, unread: 1 });
	expect(await waiting("U0NADIA")).toBeUndefined();
	const [message] = slack.messages("C0APPROVALS", "U0MARC").slice(-1);
	const action = {
		channel: "C0APPROVALS",
		messageTs: message?.ts,
		blockId: "decision",
		actionId: "approve",
	};
	const stranger = await post(slack, "action", { as: "U0NADIA", ...action });
	expect(stranger).toEqual({
		status: 400,
		body: { error: "This is no longer there." },
	});
	expect(await post(slack, "action", { as: "U0MARC", ...action })).toEqual({
		status: 200,
		body: { ok: true },
	});
	await post(slack, "read", { as: "U0MARC", channel: "C0APPROVALS" });
	expect(await waiting("U0MARC")).toMatchObject({ waiting: 0, unread: 0 });
	expect(await waiting("U0ANNA")).toMatchObject({ waiting: 1, unread: 1 });
});

test("messages, dialogs, Home tabs and notices arrive as they happen, for the right person", async () => {
	const slack = await openBolt(
		(app) => {
			app.command("/ksuite", async ({ ack, client, command, respond }) => {
				await ack();
				await respond("private answer");
				const view = {
					type: "modal" as const,
					title: { type: "plain_text" as const, text: "Form" },
					blocks: [],
				};
				await client.views.open({ trigger_id: command.trigger_id, view });
			});
			app.command("/write", () => new Promise(() => {}));
		},
		{},
		{ ackMs: 300 },
	);
	const nadia = await listen(slack, "U0NADIA");
	const marc = await listen(slack, "U0MARC");
	const where = { as: "U0NADIA", channel: "C0SALES" };
	await post(slack, "message", { ...where, text: "Hello <b>" });
	await post(slack, "command", { ...where, command: "/ksuite", text: "" });
	await expect.poll(() => nadia.map(({ kind }) => kind)).toContain("view");
	const opened = nadia.find(({ kind }) => kind === "view")?.view;
	await post(slack, "view/close", { as: "U0NADIA", viewId: Object(opened).id });
	await post(slack, "command", { ...where, command: "/write", text: "" });
	const kinds = (events: typeof nadia) =>
		events.map(({ kind }) => kind).filter((kind) => kind !== "state");
	await expect
		.poll(() => kinds(nadia))
		.toEqual(["message", "message", "view", "view-closed", "notice"]);
	expect(kinds(marc)).toEqual(["message"]);
	expect(marc[0]).toMatchObject({
		channel: "C0SALES",
		message: { text: "Hello &lt;b&gt;", user: "U0NADIA", private: false },
	});
	expect(nadia.at(-1)).toEqual({
		kind: "notice",
		text: '/write failed with the error "operation_timeout"',
	});
});

test("what does not fit is answered with a sentence", async () => {
	const slack = await openSlack();
	const cases: [string, object, number][] = [
		["command", { as: "U0NADIA" }, 400],
		["message", { as: "U0NADIA", channel: "C0APPROVALS", text: "x" }, 400],
		["view/submit", { as: "U0NADIA", viewId: "V0NO", state: {} }, 400],
		["nothing", {}, 404],
		["constructor", {}, 404],
	];
	for (const [path, body, status] of cases) {
		const answer = await post(slack, path, body);
		expect(answer.status).toBe(status);
		expect(answer.body.error).toEqual(expect.any(String));
	}
	expect((await fetch(`${slack.url}/ui/state?as=U0NOBODY`)).status).toBe(404);
});

test("a file is uploaded and sent, a too large one is not", async () => {
	const slack = await openSlack();
	const send = (bytes: Buffer) =>
		fetch(`${slack.url}/ui/upload?as=U0NADIA&name=a.txt`, {
			method: "POST",
			headers: { "content-type": "application/octet-stream" },
			body: new Uint8Array(bytes),
		});
	const { fileId } = await bodyOf(await send(Buffer.from("hello")));
	await post(slack, "message", {
		as: "U0NADIA",
		channel: "C0SALES",
		text: "",
		files: [fileId],
	});
	const { messages } = await get(slack, "messages?as=U0MARC&channel=C0SALES");
	const [file] = messages.at(-1).files;
	expect(file).toMatchObject({ name: "a.txt", size: 5 });
	expect(await (await fetch(slack.url + file.url)).text()).toBe("hello");
	expect((await send(Buffer.alloc(50 * 1024 * 1024 + 1))).status).toBe(413);
	const stolen = {
		as: "U0MARC",
		channel: "C0SALES",
		text: "",
		files: [fileId],
	};
	expect((await post(slack, "message", stolen)).status).toBe(400);
});

test("a foreign name or page gets nothing", async () => {
	const slack = await openSlack();
	const status = (
		path: string,
		headers: Record<string, string>,
		method = "GET",
	) =>
		new Promise((resolve, reject) => {
			request(slack.url + path, { method, headers }, (answer) => {
				resolve(answer.statusCode);
				answer.resume();
			})
				.on("error", reject)
				.end(method === "POST" ? "{}" : "");
		});
	expect(await status("/", { host: "evil.example" })).toBe(403);
	expect(await status("/api/auth.test", { host: "evil.example:80" })).toBe(403);
	const json = { "content-type": "application/json" };
	const foreign = { ...json, origin: "https://evil.example" };
	expect(await status("/ui/mailbox/read", foreign, "POST")).toBe(403);
	expect(await status("/ui/state", { "sec-fetch-site": "cross-site" })).toBe(
		403,
	);
	const form = { "content-type": "text/plain", origin: slack.url };
	expect(await status("/ui/mailbox/read", form, "POST")).toBe(415);
	expect(
		await status("/ui/mailbox/read", { ...json, origin: slack.url }, "POST"),
	).toBe(200);
});

test("the page and its modules are served with a strict policy, and nothing outside them", async () => {
	const slack = await openSlack();
	const index = await fetch(`${slack.url}/`);
	expect(index.headers.get("content-type")).toBe("text/html; charset=utf-8");
	const policy = index.headers.get("content-security-policy");
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
	expect(policy).not.toContain("unsafe");
	for (const name of ["preact.js", "preact-hooks.js", "htm.js"]) {
		const module = await fetch(`${slack.url}/vendor/${name}`);
		expect(module.headers.get("content-type")).toBe(
			"text/javascript; charset=utf-8",
		);
		expect(await module.text()).toContain("export");
	}
	const outside = [
		"/page/..%2f..%2f..%2fpackage.json",
		"/page/%2e%2e/open-local-slack.ts",
		"/page/../open-local-slack.ts",
		"/vendor/ws.js",
		"/package.json",
		"/page/",
	];
	for (const path of outside)
		expect((await fetch(slack.url + path)).status).toBe(404);
});

test("mail of the app lies in the mailbox until it is read", async () => {
	const slack = await openSlack();
	const events = await listen(slack, "U0NADIA");
	const transport = createTransport(slack.smtpUrl);
	onTestFinished(() => transport.close());
	await transport.sendMail({
		from: "suitemate@alpenblick.example",
		to: "nadia.keller@alpenblick.example",
		subject: "Votre code à 6 chiffres",
		text: "123 456",
	});
	const { mails } = await get(slack, "mailbox");
	expect(mails).toMatchObject([
		{
			to: "nadia.keller@alpenblick.example",
			from: "suitemate@alpenblick.example",
			subject: "Votre code à 6 chiffres",
			text: expect.stringContaining("123 456"),
		},
	]);
	await expect.poll(() => events).toContainEqual({ kind: "state" });
	expect((await get(slack, "state")).mailboxUnread).toBe(1);
	await post(slack, "mailbox/read", {});
	expect((await get(slack, "state")).mailboxUnread).toBe(0);
});

test("somebody changes their language", async () => {
	const slack = await openSlack();
	await post(slack, "locale", { as: "U0NADIA", locale: "de-DE" });
	expect((await get(slack, "state")).me.locale).toBe("de-DE");
	const other = await openSlack();
	expect((await get(other, "state")).me.locale).toBe("en-GB");
});
