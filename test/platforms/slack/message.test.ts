import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	it,
	onTestFinished,
} from "vitest";
import { commands } from "../../../src/commands.ts";
import { openProduct } from "../../../src/open.ts";
import { readMessage } from "../../../src/platforms/slack/listen/read-message.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import { answer } from "../../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../../support/endpoint.ts";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";
import { testConfig } from "../../support/suitemate.ts";

const known = new Map(commands.map((one) => [String(one.name), one]));
const read = (text: string) => readMessage(known, text);

describe("What somebody writes to us", () => {
	it.each([
		["write rephrase We are late.", "write rephrase", { text: "We are late." }],
		["rephrase We are late.", "write rephrase", { text: "We are late." }],
		[
			"/write rephrase We are late.",
			"write rephrase",
			{ text: "We are late." },
		],
		["Rephrase\nWe are\nlate.", "write rephrase", { text: "We are\nlate." }],
		[
			"tone friendly Come now.",
			"write tone",
			{ tone: "friendly", text: "Come now." },
		],
		[
			"translate --into de Good day",
			"write translate",
			{ into: "de", text: "Good day" },
		],
		["rephrase", "write rephrase", {}],
		["users list", "users list", {}],
		["ksuite users list", "users list", {}],
		["storage", "storage", {}],
		["help", "help", {}],
		["help users", "help", { topic: "users" }],
		["users", "help", { topic: "users" }],
		["hi", "help", {}],
		["Guten Morgen", "help", {}],
	])("%j is the command %j", (text, command, input) => {
		expect(read(text)).toEqual({ command, input });
	});

	it.each([
		"We are late because of the snow.",
		"Help me with this mail to Anna, please.",
		"Storage is nearly full, I think.",
		"Home office tomorrow for everybody?",
		"Tone it down a little, please.",
		"Next week I am away on business.",
		"With regards to the meeting of today.",
		"Write to Anna that I am late.",
		"New colleagues start on Monday morning.",
		"users are unhappy about the new door",
	])("%j is a text to do something with", (text) => {
		expect(read(text)).toEqual({ command: "write paste", input: { text } });
	});

	it("keeps mentions and links in a text as Slack marks them, and takes them for a name elsewhere", () => {
		const said = "rephrase Ask <@U0ANNA> &amp; see <https://a.example|a>";
		expect(read(said).input).toEqual({
			text: "Ask <@U0ANNA> & see <https://a.example|a>",
		});
		expect(read("users show <mailto:a@b.example|a@b.example>").input).toEqual({
			person: "a@b.example",
		});
		expect(read("users show &lt;@U0ANNA&gt;").input).toEqual({
			person: "<@U0ANNA>",
		});
	});

	it.each(["", "rephrase "])(
		"takes 12,000 signs after %j and no more",
		(before) => {
			const text = "word ".repeat(2400).trim();
			const longer = `${text} words`;
			expect(text).toHaveLength(11_999);
			expect(read(before + text).input).toEqual({ text });
			expect(() => read(before + longer)).toThrow("too-long");
		},
	);

	it("says what is wrong with a command that is meant beyond doubt", () => {
		expect(() => read("users list --colour blue")).toThrow("unknown-flag");
	});
});

let endpoint: ScriptedEndpoint;
let test: SlackTest;
beforeAll(async () => {
	endpoint = await openEndpoint([answer("We will be late.")]);
	test = await openSlackTest({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "Alpenblick",
	});
});
afterAll(async () => {
	await test.close();
	await endpoint.close();
});

const as = "U0NADIA";
const mine = () => test.slack.direct(as);
const say = (text: string, files: string[] = [], threadTs?: string) =>
	test.slack.say({
		as,
		channel: mine(),
		text,
		files,
		...(threadTs ? { threadTs } : {}),
	});
/** The answers in the thread of a message. */
const answersTo = (ts: string) =>
	test.slack
		.messages(mine(), as)
		.filter((one) => one.threadTs === ts && one.ts !== ts && one.user !== as);
const answered = (ts: string, text: string | RegExp) =>
	test.slack.waitFor(() =>
		answersTo(ts).find((one) =>
			typeof text === "string"
				? textOf(one).includes(text)
				: text.test(textOf(one)),
		),
	);

describe("A message over a socket", () => {
	it("is answered in its thread, once", async () => {
		const folder = mkdtempSync(join(tmpdir(), "suitemate-"));
		const slack = await openLocalSlack({
			workspace: demoWorkspace,
			app: await readManifest("manifest.yml"),
		});
		const config = testConfig({
			...slack.environment,
			SLACK_MODE: "socket",
			DATA_DIR: folder,
			PORT: "0",
			HOST: "127.0.0.1",
		});
		const product = await openProduct(config, () => undefined);
		onTestFinished(async () => {
			await product.close();
			await slack.close();
			rmSync(folder, { recursive: true, force: true });
		});
		const channel = slack.direct(as);
		const { ts } = slack.say({
			as,
			channel,
			text: "The door stays shut today.",
		});
		const inThread = () =>
			slack
				.messages(channel, as)
				.filter((one) => one.threadTs === ts && one.user !== as);
		await slack.waitFor(() =>
			inThread().some((one) => textOf(one).includes("What shall I do")),
		);
		slack.fault({ path: "dispatch", method: "events_api", kind: "retry" });
		slack.say({ as, channel, text: "seats", threadTs: ts });
		await slack.waitFor(() =>
			inThread().some((one) => textOf(one).includes("of 21")),
		);
		expect(inThread()).toHaveLength(2);
	});
});

describe("A message in our own conversation", () => {
	it("is answered in its thread, once", async () => {
		const { ts } = say("rephrase We are going to be late, I think.");
		await answered(ts, "We will be late.");
		expect(answersTo(ts)).toHaveLength(1);
	});

	it("is answered in the thread it is part of", async () => {
		const { ts } = say("seats");
		await answered(ts, /of 21/u);
		say("rephrase We are going to be late, I think.", [], ts);
		await answered(ts, "We will be late.");
	});

	it("is asked about when it is no command, and its buttons go on with it", async () => {
		const asked = endpoint.asked.length;
		const { ts } = say("The meeting begins at ten and not at nine.");
		const message = await answered(ts, "What shall I do with this text?");
		expect(endpoint.asked).toHaveLength(asked);
		for (const label of [
			"Rephrase",
			"Correct",
			"Shorten",
			"Translate into",
			"Draft a reply",
			"Friendly",
		])
			expect(textOf(message)).toContain(label);
		await test.slack.press({ as, message, label: "Shorten" });
		await answered(ts, "Shortened");
		expect(endpoint.asked.at(-1)?.user).toContain("begins at ten");
		expect(answersTo(ts)).toHaveLength(1);
	});

	it("that lacks something gets a button that asks for it", async () => {
		const { ts } = say("rephrase");
		const message = await answered(ts, "Fill in");
		await test.slack.press({ as, message, label: "Fill in…" });
		const view = await test.slack.waitFor(() => test.slack.views(as).at(-1));
		await test.slack.submit({
			as,
			view,
			values: { text: "We come too late." },
		});
		await answered(ts, "We will be late.");
		expect(answersTo(ts)).toHaveLength(1);
	});

	it("of a word or two gets help", async () => {
		await answered(say("hi").ts, "/ksuite");
	});

	it("without words says so", async () => {
		const { ts } = await answered(say("hi").ts, "/ksuite");
		const wordless = { type: "message", channel_type: "im", text: " ", ts };
		const event = { ...wordless, channel: mine(), user: as };
		await test.slack.event(event, "message.im");
		await answered(ts, "I found no words in this message");
	});

	it("of 12,000 signs is taken, of more refused in words", async () => {
		const text = "word ".repeat(2400).trim();
		await answered(say(text).ts, "What shall I do with this text?");
		await answered(say(`${text} words`).ts, "longer than I can take");
	});

	it("is answered once when Slack tells it twice", async () => {
		// An answer before may still be told of.
		const path = "dispatch";
		test.slack.fault({ path, method: "events_api", kind: "retry", times: 4 });
		const { ts } = say("seats");
		await answered(ts, /of 21/u);
		await test.slack.waitFor(() =>
			test.events.some(
				(one) => one.event === "repeated" && one.kind === "message",
			),
		);
		expect(answersTo(ts)).toHaveLength(1);
	});

	it.each([
		["of a bot", { bot_id: "B1" }],
		["that was changed", { subtype: "message_changed" }],
		["that was deleted", { subtype: "message_deleted" }],
		["in a channel", { channel_type: "channel" }],
	])("%s is none to answer", async (_what, more) => {
		const before = test.slack.messages(mine(), as).length;
		const event = {
			type: "message",
			channel: mine(),
			channel_type: "im",
			user: as,
			text: "seats",
			ts: "1700000000.000100",
			...more,
		};
		await test.slack.event(event, "message.im");
		const { ts } = say("hi");
		await answered(ts, "/ksuite");
		expect(test.slack.messages(mine(), as)).toHaveLength(before + 2);
	});

	it("is in no log", () => {
		expect(JSON.stringify(test.events)).not.toMatch(/late|nine|word/u);
	});
});
