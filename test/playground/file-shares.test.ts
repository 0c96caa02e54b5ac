import { LogLevel, WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openBolt, openSlack } from "./support/open-bolt.ts";

const as = "U0NADIA";
const sales = "C0SALES";

function clientOf(slack: LocalSlack): WebClient {
	return new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
		logLevel: LogLevel.ERROR,
		retryConfig: { retries: 0 },
	});
}

const upload = (slack: LocalSlack, name = "bill.txt", text = "Total 12.50") =>
	slack.upload(as, name, Buffer.from(text));

test("files.info says where a file was posted, in which message and thread", async () => {
	const slack = await openSlack();
	const file = upload(slack);
	const first = slack.say({ as, channel: sales, text: "", files: [file] });
	const threadTs = first.ts;
	const again = slack.say({
		as,
		channel: sales,
		text: "",
		files: [file],
		threadTs,
	});
	const direct = slack.direct(as);
	slack.say({ as, channel: direct, text: "", files: [file] });
	const info = await clientOf(slack).files.info({ file });
	expect(info.file).toMatchObject({
		user: as,
		channels: [sales],
		groups: [],
		ims: [direct],
		is_public: true,
		shares: {
			public: {
				[sales]: [{ ts: first.ts }, { ts: again.ts, thread_ts: threadTs }],
			},
			private: { [direct]: [{ ts: expect.any(String) }] },
		},
	});
});

test("a deleted message is no longer where its file is", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	await client.filesUploadV2({
		channel_id: sales,
		filename: "a.csv",
		content: "a\n",
	});
	const message = slack.messages(sales, as).at(-1);
	await client.chat.delete({ channel: sales, ts: message?.ts ?? "" });
	const id = message?.files?.[0]?.id ?? "";
	const { file } = await client.files.info({ file: id });
	expect(file?.shares).toEqual({});
});

test("what people show each other where the app is not stays closed to it", async () => {
	const slack = await openSlack();
	const file = upload(slack);
	const info = () => clientOf(slack).files.info({ file });
	await expect(info()).rejects.toThrow("file_not_found");
	slack.say({ as, channel: "D0NADIAMARC", text: "", files: [file] });
	await expect(info()).rejects.toThrow("file_not_found");
	const token = slack.environment.SLACK_BOT_TOKEN;
	const url = `${slack.url}/files/T0ALPENBLICK-${file}/bill.txt`;
	const headers = { authorization: `Bearer ${token}` };
	const answer = await fetch(url, { headers });
	expect(answer.headers.get("content-type")).toContain("text/html");
	slack.say({ as, channel: sales, text: "", files: [file] });
	await expect(info()).resolves.toMatchObject({ ok: true });
	expect(await (await fetch(url, { headers })).text()).toBe("Total 12.50");
});

test("without files:read there is neither the file nor the news of it", async () => {
	const seen: string[] = [];
	const slack = await openBolt(
		(app) => {
			app.event("file_shared", async () => void seen.push("file"));
			app.message(async () => void seen.push("message"));
		},
		{ scopes: ["chat:write", "im:history"] },
	);
	const file = upload(slack);
	slack.say({ as, channel: slack.direct(as), text: "", files: [file] });
	await expect.poll(() => seen).toEqual(["message"]);
	const info = clientOf(slack).files.info({ file });
	await expect(info).rejects.toThrow("missing_scope");
});

test("the app hears of files in channels and threads it is in, by the whole file in the message and by the id alone", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.message(async ({ message }) => void seen.push(message));
		app.event("file_shared", async ({ event }) => void seen.push(event));
	});
	const file = upload(slack);
	const [{ ts = "" } = {}] = slack.messages(sales, as);
	slack.say({ as, channel: sales, text: "", files: [file], threadTs: ts });
	await expect.poll(() => seen.length).toBe(2);
	const said = slack.messages(sales, as).at(-1);
	expect(seen).toContainEqual(
		expect.objectContaining({
			subtype: "file_share",
			channel_type: "channel",
			thread_ts: ts,
			files: [
				expect.objectContaining({
					id: file,
					name: "bill.txt",
					mimetype: "text/plain",
					size: 11,
					url_private_download: expect.stringContaining(file),
				}),
			],
		}),
	);
	const shared = seen.find((one) => Object(one).type === "file_shared");
	expect(shared).toMatchObject({
		file_id: file,
		user_id: as,
		channel_id: sales,
	});
	expect(Object(shared).event_ts).not.toBe(said?.ts);
});

test("files come with the messages of a thread and of a shortcut", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.shortcut("rephrase", async ({ ack, shortcut }) => {
			await ack();
			seen.push(Object(shortcut).message);
		});
	});
	const file = upload(slack);
	const said = slack.say({ as, channel: sales, text: "", files: [file] });
	const expected = { ts: said.ts, files: [{ id: file, name: "bill.txt" }] };
	const where = { as, channel: sales, messageTs: said.ts };
	await slack.shortcut({ ...where, callbackId: "rephrase" });
	expect(seen).toMatchObject([expected]);
	const { messages } = await clientOf(slack).conversations.replies({
		channel: sales,
		ts: said.ts,
	});
	expect(messages).toMatchObject([expected]);
});

test("Slack Connect names files by their ids only, and files.info the rest", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.message(async ({ message }) => void seen.push(Object(message).files));
	});
	const file = upload(slack);
	slack.fault({ path: "events", kind: "stub" });
	const channel = slack.direct(as);
	slack.say({ as, channel, text: "here", files: [file] });
	await expect
		.poll(() => seen)
		.toEqual([
			[
				{
					id: file,
					created: 0,
					timestamp: 0,
					mode: "file_access",
					file_access: "check_file_info",
				},
			],
		]);
	const info = await clientOf(slack).files.info({ file });
	expect(info.file?.url_private_download).toContain(file);
});

test("the demo starts with documents that everybody can read", async () => {
	const slack = await openSlack();
	const files = ["C0WEBSITE", sales].flatMap((channel) =>
		slack.messages(channel, as).flatMap((message) => message.files ?? []),
	);
	expect(files.map(({ name }) => name)).toEqual([
		"Contrat de maintenance 2027.txt",
		"Website project notes.md",
		"Rechnung R-2026-0417.pdf",
	]);
	for (const { id, size } of files) {
		expect(size).toBeLessThan(20_000);
		const { file } = await clientOf(slack).files.info({ file: id });
		expect(file?.size).toBe(size);
	}
});
