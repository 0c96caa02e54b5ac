import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { arg, flag } from "../../../src/core/arg.ts";
import type { Context } from "../../../src/core/command.ts";
import { done } from "../../../src/core/command.ts";
import type { View } from "../../../src/core/view.ts";
import { createConversations } from "../../../src/platforms/slack/conversations.ts";
import { createChatFiles } from "../../../src/platforms/slack/files/chat-files.ts";
import { upload } from "../../../src/platforms/slack/upload.ts";
import { general, textOf } from "../../support/slack.ts";
import { answering, openPlatformTest, testCommand } from "./support.ts";

const seen: { input: unknown; context: Context }[] = [];
const nadia = "U0NADIA";
const marc = "U0MARC";
const session = "s".repeat(40);

const cardOf = (input: object): View => ({
	title: "document card",
	body: [
		{
			kind: "buttons",
			buttons: [
				{
					label: "Summarise",
					does: { kind: "invoke", command: "ask summary", input: { session } },
				},
				{
					label: "Compare",
					does: {
						...{ kind: "dialog", command: "ask compare" },
						input: { ...input },
					},
				},
			],
		},
	],
	follow: { command: "ask about", input: { session }, arg: "question" },
});
const carried = { session: flag(arg.carried()) };
const commands = [
	testCommand({
		name: "ask",
		args: z.object({
			files: flag(arg.files(10)),
			question: arg.rest(3000).optional(),
		}),
		run: async (input, _services, context) => {
			seen.push({ input, context });
			context.progress({ title: "reading", body: [] });
			return done(cardOf(input));
		},
	}),
	testCommand({
		name: "ask about",
		args: z.object({ ...carried, question: arg.rest() }),
		run: answering(seen, { title: "answer card", body: [] }),
	}),
	testCommand({
		name: "ask summary",
		args: z.object(carried),
		run: answering(seen, { title: "summary card", body: [] }),
	}),
	testCommand({
		name: "ask compare",
		args: z.object({ files: arg.files(3), question: arg.rest() }),
		run: answering(seen, { title: "comparison card", body: [] }),
	}),
	testCommand({
		name: "ask export",
		args: z.object({}),
		run: answering(seen, {
			title: "two files",
			body: [
				{
					kind: "file",
					name: "table.csv",
					mime: "text/csv",
					text: "Größe;1",
				},
				{
					kind: "file",
					name: "letter.docx",
					mime: "application/octet-stream",
					text: Buffer.from([0, 255, 128, 10]).toString("base64"),
					encoding: "base64",
				},
			],
		}),
	}),
	testCommand({
		name: "write rephrase",
		args: z.object({ text: arg.rest() }),
		run: answering(seen, { title: "rephrased card", body: [] }),
	}),
	testCommand({
		name: "write paste",
		args: z.object({ text: arg.rest() }),
		run: answering(seen, { title: "paste card", body: [] }),
	}),
];

let test: Awaited<ReturnType<typeof openPlatformTest>>;
beforeAll(async () => {
	test = await openPlatformTest(commands);
});
afterAll(() => test.close());

const send = (as: string, name = "note.txt") =>
	test.slack.upload(as, name, Buffer.from(`text of ${name}`));
const own = () => test.slack.direct(nadia);
const post = (
	channel: string,
	text: string,
	files: string[] = [],
	threadTs?: string,
) =>
	test.slack.say({
		as: nadia,
		channel,
		text,
		files,
		...(threadTs === undefined ? {} : { threadTs }),
	});
const inputs = () => seen.map(({ input }) => input);
const askedWith = (file: string) =>
	seen.filter(({ input }) => JSON.stringify(input).includes(file));
const asked = (file: string) =>
	test.slack.waitFor(() => askedWith(file)[0], 10_000);
const answersIn = (channel: string, ts: string) =>
	test.slack
		.messages(channel, nadia)
		.filter((one) => one.threadTs === ts && one.user !== nadia);
const answered = (channel: string, ts: string, text: string) =>
	test.slack.waitFor(() =>
		answersIn(channel, ts).find((one) => textOf(one).includes(text)),
	);
const callsOf = (method: string) =>
	test.slack.calls().filter((one) => one.method === method).length;

describe("Files shared in a channel", () => {
	it("of one message get one private answer, which nobody else sees", async () => {
		const before = callsOf("chat.update");
		const files = Array.from({ length: 5 }, (_, index) =>
			send(nadia, `page-${index}.txt`),
		);
		const { ts } = post(general, "Here is everything", files);
		const said = await test.says(general, nadia, "document card", 10_000);
		expect(said.private).toBe(true);
		expect(
			test.slack
				.messages(general, marc)
				.some((one) => textOf(one).includes("document card")),
		).toBe(false);
		expect(askedWith(files[0] ?? "")).toMatchObject([
			{
				input: { files },
				context: {
					origin: {
						channel: general,
						message: ts,
						thread: null,
						author: nadia,
					},
				},
			},
		]);
		expect(callsOf("chat.update")).toBe(before);
		await test.slack.press({ as: nadia, message: said, label: "Summarise" });
		const after = await test.says(general, nadia, "summary card");
		expect(after.ts).toBe(said.ts);
	});

	it("of two messages, one right after another, get an answer each", async () => {
		const [one, other] = [send(nadia, "one.txt"), send(nadia, "other.txt")];
		const first = post(general, "", [one]);
		const second = post(general, "", [other]);
		const { ts: root } = post(general, "A thread");
		const reply = send(marc, "reply.txt");
		const third = test.slack.say({
			...{ as: marc, channel: general, text: "", files: [reply] },
			threadTs: root,
		});
		const at = async (file: string) => {
			const { input, context } = await asked(file);
			const { message, thread, author } = context.origin ?? {};
			return { input, message, thread, author };
		};
		expect(await at(one)).toEqual({
			...{ input: { files: [one] }, message: first.ts },
			...{ thread: null, author: nadia },
		});
		expect(await at(other)).toMatchObject({
			...{ input: { files: [other] }, message: second.ts },
		});
		expect(await at(reply)).toEqual({
			...{ input: { files: [reply] }, message: third.ts },
			...{ thread: root, author: marc },
		});
		const inThread = await test.slack.waitFor(() =>
			test.slack
				.messages(general, marc)
				.find((message) => message.private && message.threadTs === root),
		);
		expect(textOf(inThread)).toContain("document card");
	});

	it("get one answer when Slack tells of them twice, and none when an app shared them", async () => {
		const bots = await upload(test.web, {
			...{ name: "chart.csv", title: "chart", channel: general },
			bytes: Buffer.from("1;2"),
		});
		const shared = (file: string, user: string) => ({
			...{ type: "file_shared", file_id: file, user_id: user },
			...{ channel_id: general, event_ts: "1700000000.000200" },
		});
		await test.slack.event(shared(bots, "USLACKBOT"));
		test.slack.fault({
			...{ path: "dispatch", method: "events_api" },
			...{ kind: "retry", times: 4 },
		});
		const file = send(nadia, "twice.txt");
		post(general, "", [file]);
		await asked(file);
		await test.slack.event(shared(file, nadia));
		const last = send(nadia, "last.txt");
		post(general, "", [last]);
		await asked(last);
		expect(askedWith(file)).toHaveLength(1);
		expect(askedWith(bots)).toEqual([]);
	});

	it("of which Slack's own word is missing who we are, and an app shared, get none", async () => {
		const bots = await upload(test.web, {
			...{ name: "own.csv", title: "own", channel: general },
			bytes: Buffer.from("1;2"),
		});
		const body = JSON.stringify({
			...{ type: "event_callback", team_id: "T0ALPENBLICK" },
			...{ event_id: "Ev0OWN", api_app_id: "A1", event_time: 1 },
			event: {
				...{ type: "file_shared", file_id: bots, user_id: "U0SUITEMATE" },
				...{ channel_id: general, event_ts: "1700000000.000300" },
			},
		});
		const headers = { "content-type": "application/json" };
		const { status } = await test.slack.send({
			body,
			headers: { ...headers, ...test.slack.sign(body) },
		});
		expect(status).toBe(200);
		const last = send(nadia, "after-own.txt");
		post(general, "", [last]);
		await asked(last);
		expect(askedWith(bots)).toEqual([]);
	});

	it("are answered in the person's own messages when Slack takes no private one", async () => {
		test.slack.fault({ method: "chat.postEphemeral", kind: "500" });
		const before = test.slack.messages(own(), nadia).length;
		const file = send(nadia, "elsewhere.txt");
		post(general, "", [file]);
		await asked(file);
		const said = await test.slack.waitFor(() =>
			test.slack.messages(own(), nadia).slice(before).at(-1),
		);
		expect(textOf(said)).toContain("document card");
	});
});

describe("Files in our own conversation", () => {
	it("are asked about, with the words beside them as the question", async () => {
		const [one, other] = [send(nadia), send(nadia)];
		const { ts } = post(own(), "When is it due? Ask & tell", [one, other]);
		await answered(own(), ts, "document card");
		expect(askedWith(one).map(({ input }) => input)).toEqual([
			{ files: [one, other], question: "When is it due? Ask & tell" },
		]);
	});

	it.each([
		["no words", "", undefined],
		["the name of a command", "summarise", "summarise"],
		[
			"a command with its slash",
			"/ask translate into French",
			"translate into French",
		],
	])("with %s are asked about", async (_what, text, question) => {
		const file = send(nadia);
		post(own(), text, [file]);
		expect((await asked(file)).input).toEqual({
			files: [file],
			...(question === undefined ? {} : { question }),
		});
	});

	it("with more words than a question has are refused in words", async () => {
		const file = send(nadia);
		const { ts } = post(own(), "word ".repeat(700), [file]);
		await answered(own(), ts, "problem.too-long");
		expect(askedWith(file)).toEqual([]);
	});

	it("that are too many at once are refused in words, by the shortcut too", async () => {
		const files = Array.from({ length: 11 }, () => send(nadia));
		const { ts } = post(own(), "", files);
		await answered(own(), ts, "problem.files-too-many");
		const before = test.slack.messages(own(), nadia).length;
		await test.slack.shortcut({
			...{ as: nadia, callbackId: "file", channel: own(), messageTs: ts },
		});
		const said = await test.slack.waitFor(() =>
			test.slack.messages(own(), nadia).slice(before).at(-1),
		);
		expect(textOf(said)).toContain("problem.files-too-many");
		expect(askedWith(files[0] ?? "")).toEqual([]);
	});

	it("of another workspace are known by their ids", async () => {
		test.slack.fault({ path: "events", kind: "stub" });
		const file = send(nadia);
		post(own(), "", [file]);
		expect((await asked(file)).input).toEqual({ files: [file] });
	});

	it("are answered once when Slack tells of them twice, and by the message alone", async () => {
		const path = "dispatch";
		test.slack.fault({ path, method: "events_api", kind: "retry", times: 2 });
		const file = send(nadia);
		const { ts } = post(own(), "", [file]);
		await answered(own(), ts, "document card");
		const last = send(nadia, "channel.txt");
		post(general, "", [last]);
		await asked(last);
		expect(askedWith(file)).toHaveLength(1);
	});
});

describe("A message in a thread of our own conversation", () => {
	const begin = async () => {
		const file = send(nadia);
		const { ts } = post(own(), "", [file]);
		await answered(own(), ts, "document card");
		return { file, ts };
	};

	it("goes on with what was shown there last", async () => {
		const { ts } = await begin();
		post(own(), "rephrase and tell me who pays", [], ts);
		await answered(own(), ts, "answer card");
		expect(inputs()).toContainEqual({
			session,
			question: "rephrase and tell me who pays",
		});
		post(own(), "And when?", [], ts);
		await test.slack.waitFor(
			() => JSON.stringify(inputs()).includes("And when") || null,
		);
		expect(inputs()).toContainEqual({ session, question: "And when?" });
	});

	it("is a command by its slash", async () => {
		const { ts } = await begin();
		post(own(), "/write rephrase We are late.", [], ts);
		await answered(own(), ts, "rephrased card");
	});

	it("loses nothing by a restart: the files the thread began with are asked", async () => {
		const { file, ts } = await begin();
		await test.restart();
		post(own(), "Who pays?", [], ts);
		await test.slack.waitFor(() => askedWith(file)[1]);
		expect(askedWith(file)[1]?.input).toEqual({
			files: [file],
			question: "Who pays?",
		});
	});

	it("without files at its beginning stays a text", async () => {
		const { ts } = post(own(), "The meeting begins at ten and not at nine.");
		await answered(own(), ts, "paste card");
		post(own(), "The same again with other words, please.", [], ts);
		await test.slack.waitFor(() => answersIn(own(), ts).length === 2);
		expect(inputs()).toContainEqual({
			text: "The same again with other words, please.",
		});
	});

	it("stays a text when Slack does not tell how the thread began", async () => {
		const { ts } = await begin();
		await test.restart();
		test.slack.fault({
			...{ method: "conversations.replies", kind: "500", times: 5 },
		});
		post(own(), "This sentence needs to become clearer.", [], ts);
		await answered(own(), ts, "paste card");
	}, 20_000);
});

describe("The shortcut “File this”", () => {
	const choose = (messageTs: string) =>
		test.slack.shortcut({
			...{ as: nadia, callbackId: "file" },
			...{ channel: general, messageTs },
		});

	it("asks about the files of a message", async () => {
		const file = send(marc, "marcs.txt");
		const said = test.slack.say({
			...{ as: marc, channel: general, text: "Look", files: [file] },
		});
		await choose(said.ts);
		const { input, context } = await test.slack.waitFor(() =>
			askedWith(file).find(({ context }) => context.actor.person === nadia),
		);
		expect(input).toEqual({ files: [file] });
		expect(context.origin).toMatchObject({ message: said.ts, author: marc });
	});

	it("says so on a message without files", async () => {
		const { ts } = post(general, "No file here");
		await choose(ts);
		await test.says(general, nadia, "documents.no-files");
		expect(seen.map(({ context }) => context.origin?.message)).not.toContain(
			ts,
		);
	});
});

describe("A dialog with files", () => {
	const blocksOf = (view: { blocks: unknown }) =>
		z
			.array(z.looseObject({ block_id: z.string().optional() }))
			.parse(view.blocks);
	const viewOf = () => test.slack.waitFor(() => test.slack.views(nadia).at(-1));

	it("takes them, as many as the command, and hands on their ids", async () => {
		await test.slack.command({
			...{ as: nadia, channel: general, command: "/ask", text: "compare" },
		});
		const view = await viewOf();
		expect(blocksOf(view)[0]).toMatchObject({
			block_id: "files",
			element: { type: "file_input", max_files: 3 },
		});
		const files = [send(nadia, "old.txt"), send(nadia, "new.txt")];
		await test.slack.submit({
			...{ as: nadia, view },
			values: { files: files.map((id) => ({ id })), question: "What is new?" },
		});
		await test.says(general, nadia, "comparison card");
		expect(inputs()).toContainEqual({ files, question: "What is new?" });
	});

	it("keeps files that are known already and asks for the rest", async () => {
		const file = send(nadia, "known.txt");
		const { ts } = post(own(), "", [file]);
		const message = await answered(own(), ts, "document card");
		await test.slack.press({ as: nadia, message, label: "Compare" });
		const view = await viewOf();
		expect(blocksOf(view).map(({ block_id }) => block_id)).toEqual([
			"question",
		]);
		const values = { question: "What is new?" };
		await test.slack.submit({ as: nadia, view, values });
		await answered(own(), ts, "comparison card");
		expect(inputs()).toContainEqual({ files: [file], ...values });
	});

	it("asks for files anew when those that are known are too many", async () => {
		const files = Array.from({ length: 4 }, () => send(nadia));
		const { ts } = post(own(), "", files);
		const message = await answered(own(), ts, "document card");
		await test.slack.press({ as: nadia, message, label: "Compare" });
		const view = await viewOf();
		expect(blocksOf(view).map(({ block_id }) => block_id)).toEqual([
			"files",
			"question",
		]);
		await test.slack.dismiss({ as: nadia, view });
	});
});

describe("Several files in one answer", () => {
	it("are sent as they are, text and bytes", async () => {
		await test.type(nadia, "export", "two files", "/ask");
		const sent = await test.slack.waitFor(() => {
			const found = test.slack
				.messages(own(), nadia)
				.flatMap((one) => (one.user === nadia ? [] : (one.files ?? [])));
			return found.length === 2 ? found : null;
		});
		const bytes = await Promise.all(
			sent.map(async ({ url }) =>
				Buffer.from(await (await fetch(test.slack.url + url)).arrayBuffer()),
			),
		);
		expect(sent.map(({ name }) => name)).toEqual(["table.csv", "letter.docx"]);
		expect(bytes).toEqual([
			Buffer.from("Größe;1"),
			Buffer.from([0, 255, 128, 10]),
		]);
	});
});

describe("The bytes of a file", () => {
	const account = (user: string) => ({
		...{ platform: "slack", team: "T0ALPENBLICK", user },
	});
	const chat = () =>
		createChatFiles({
			web: test.web,
			apiUrl: test.slack.environment.SLACK_API_URL,
			conversations: createConversations(test.web),
			log: (event) => void test.events.push(event),
		});
	const inApprovals = () => {
		const file = send(marc, "contract.txt");
		const { ts } = test.slack.say({
			...{ as: marc, channel: test.approvals, text: "", files: [file] },
		});
		const place = { channel: test.approvals, message: ts };
		return { file, origin: { ...place, thread: null, author: marc } };
	};

	it("are for who shared it and who is where it was shared", async () => {
		const { file, origin } = inApprovals();
		const bytes = Buffer.from("text of contract.txt");
		for (const user of [marc, "U0ANNA"]) {
			expect(await chat().files(origin, account(user))).toEqual([file]);
			expect(await chat().file(file, account(user))).toEqual({
				...{ id: file, name: "contract.txt", by: marc, bytes },
			});
		}
		await expect(
			chat().files(origin, account("U0ELISE")),
		).rejects.toMatchObject({ code: "not-in-conversation" });
		await expect(chat().file(file, account("U0ELISE"))).rejects.toMatchObject({
			code: "file-not-yours",
		});
	});

	it.each([
		["redirect", "unavailable"],
		["sign-in", "unavailable"],
		["cut", "unavailable"],
		["500", "unavailable"],
		["endless", "file-large"],
	] as const)("are refused when Slack answers with %s", async (kind, code) => {
		const { file } = inApprovals();
		test.slack.fault({ path: "files", kind });
		await expect(chat().file(file, account(marc))).rejects.toMatchObject({
			code,
		});
		expect((await chat().file(file, account(marc))).by).toBe(marc);
	});
});

describe("Nothing of all this", () => {
	it("is in a log", () => {
		expect(JSON.stringify(test.events)).not.toMatch(
			/note\.txt|due|pays|page-|xoxb/u,
		);
	});
});
