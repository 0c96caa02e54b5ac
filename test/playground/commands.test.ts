import { expect, test } from "vitest";
import { openBolt, openSlack } from "./support/open-bolt.ts";

const asked = { as: "U0NADIA", channel: "C0SALES", command: "/ksuite" };

test("a command is acknowledged and its answer appears for the asker only", async () => {
	const slack = await openBolt((app) => {
		app.command("/ksuite", async ({ ack, respond, command }) => {
			await ack();
			await respond({ text: `You said ${command.text}` });
		});
	});
	const outcome = await slack.command({ ...asked, text: "  users list " });
	expect(outcome).toEqual({ kind: "done" });
	const answer = await slack.waitFor(() =>
		slack
			.messages("C0SALES", "U0NADIA")
			.find(({ text }) => text === "You said users list"),
	);
	expect(answer).toMatchObject({ private: true, user: "U0SUITEMATE" });
	const seenByMarc = slack.messages("C0SALES", "U0MARC");
	expect(seenByMarc.some(({ ts }) => ts === answer.ts)).toBe(false);
});

test("names, channels, links and addresses arrive escaped when the command asks for it, as typed when not", async () => {
	const texts: string[] = [];
	const slack = await openBolt((app) => {
		app.command(/.*/, async ({ ack, command }) => {
			texts.push(command.text);
			await ack();
		});
	});
	const text =
		'add @Marc Dubois <@U0ANNA> to #sales, a@b.example & <script> "https://x.example/?a=1&b=2". @channel';
	await slack.command({ ...asked, text });
	await slack.command({ ...asked, command: "/write", text });
	expect(texts).toEqual([
		'add <@U0MARC|marc.dubois> <@U0ANNA|anna.baumann> to <#C0SALES|sales>, <mailto:a@b.example|a@b.example> &amp; &lt;script&gt; "<https://x.example/?a=1&amp;b=2>". <!channel>',
		text,
	]);
});

test("a text or JSON in the acknowledgement becomes a private message", async () => {
	const slack = await openBolt((app) => {
		app.command("/ksuite", ({ ack }) => ack("plain words"));
		app.command("/write", ({ ack }) =>
			ack({ response_type: "in_channel", text: "for all" }),
		);
	});
	await slack.command({ ...asked, text: "" });
	await slack.command({ ...asked, command: "/write", text: "" });
	const seen = slack.messages("C0SALES", "U0NADIA").slice(-2);
	expect(seen.map(({ text, private: own }) => [text, own])).toEqual([
		["plain words", true],
		["for all", false],
	]);
});

test("an app that is late or broken is named with the sentence Slack shows", async () => {
	const slack = await openBolt(
		(app) => {
			app.command("/ksuite", () => new Promise(() => {}));
			app.command("/write", () => {
				throw new Error("broken");
			});
			app.error(async () => {
				throw new Error("broken");
			});
		},
		{},
		{ ackMs: 100 },
	);
	expect(await slack.command({ ...asked, text: "x" })).toEqual({
		kind: "unanswered",
		sentence: '/ksuite failed with the error "operation_timeout"',
	});
	await slack.command({ ...asked, command: "/write", text: "x" });
	expect(slack.notices("U0NADIA")).toEqual([
		'/ksuite failed with the error "operation_timeout"',
		'/write failed with the error "dispatch_failed"',
	]);
});

test("unknown commands, foreign channels and threads are refused before the app hears of them", async () => {
	const slack = await openSlack();
	const unknown = await slack.command({ ...asked, command: "/no", text: "" });
	expect(unknown).toMatchObject({
		kind: "refused",
		sentence: expect.stringContaining("/no is not a valid command."),
	});
	expect(
		await slack.command({ ...asked, channel: "C0APPROVALS", text: "" }),
	).toEqual({ kind: "refused", sentence: "You are not in this conversation." });
	const [message] = slack.messages("C0SALES", "U0NADIA");
	expect(
		await slack.command({ ...asked, text: "", threadTs: message?.ts ?? "" }),
	).toEqual({
		kind: "refused",
		sentence: "/ksuite is not supported in threads. Sorry!",
	});
});

test("a response_url answers five times, the sixth is refused", async () => {
	const errors: unknown[] = [];
	const slack = await openBolt((app) => {
		app.command("/ksuite", async ({ ack, respond }) => {
			await ack();
			for (const text of ["1", "2", "3", "4", "5", "6"])
				await respond(text).catch((error: unknown) => errors.push(error));
		});
	});
	await slack.command({ ...asked, text: "" });
	await expect.poll(() => errors.length).toBe(1);
	const texts = slack.messages("C0SALES", "U0NADIA").map(({ text }) => text);
	expect(texts.slice(-5)).toEqual(["1", "2", "3", "4", "5"]);
});

test("a response_url is dead after half an hour", async () => {
	let later = 0;
	const urls: string[] = [];
	const slack = await openBolt(
		(app) => {
			app.command("/ksuite", async ({ ack, command }) => {
				urls.push(command.response_url);
				await ack();
			});
		},
		{},
		{ now: () => Date.now() + later },
	);
	await slack.command({ ...asked, text: "" });
	later = 30 * 60_000 + 1;
	const [url = ""] = urls;
	const answer = await fetch(url, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ text: "late" }),
	});
	expect(answer.status).toBe(404);
	expect(await answer.json()).toEqual({ ok: false, error: "expired_url" });
});

test("bad blocks over a response_url are refused with the place of the fault", async () => {
	const urls: string[] = [];
	const slack = await openBolt((app) => {
		app.command("/ksuite", async ({ ack, command }) => {
			urls.push(command.response_url);
			await ack();
		});
	});
	await slack.command({ ...asked, text: "" });
	const answer = await fetch(urls[0] ?? "", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ blocks: [{ type: "marquee" }] }),
	});
	expect(answer.status).toBe(400);
	expect(await answer.json()).toMatchObject({
		error: "invalid_blocks",
		response_metadata: {
			messages: [
				"[ERROR] unsupported type: marquee [json-pointer:/blocks/0/type]",
			],
		},
	});
});
