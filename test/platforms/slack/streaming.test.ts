import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer, type Step } from "../../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../../support/endpoint.ts";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";

const as = "U0NADIA";
const own =
	"I was not able to finish the report on Friday due to the fact that the figures from Basel came in late. You will get it on Monday at 10:00.";
const better =
	"I could not finish the report on Friday because the figures from Basel came in late. You will get it on Monday at 10:00.";
/** Takes some three seconds. */
const slowly = (text: string): Step => answer(text, { pace: 120 });

let endpoint: ScriptedEndpoint;
let test: SlackTest;
let steps: Step[];
beforeEach(async () => {
	steps = [];
	endpoint = await openEndpoint(
		(_seen, count) => steps[count - 1] ?? steps.at(-1) ?? answer(better),
	);
	test = await openSlackTest({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "Alpenblick",
	});
});
afterEach(async () => {
	await test.close();
	await endpoint.close();
});

const mine = () => test.slack.direct(as);
const say = (text: string) => test.slack.say({ as, channel: mine(), text }).ts;
const answersTo = (ts: string) =>
	test.slack
		.messages(mine(), as)
		.filter((one) => one.threadTs === ts && one.ts !== ts && one.user !== as);
const streamIn = (ts: string) => answersTo(ts).find((one) => one.streaming);
const streams = (ts: string) => test.slack.waitFor(() => streamIn(ts), 8000);
/** Waits until one message is left in the thread, and it says this. */
const settled = (ts: string, text: string) =>
	test.slack.waitFor(() => {
		const [only, ...more] = answersTo(ts);
		return more.length === 0 && textOf(only).includes(text) && only;
	}, 10_000);
const called = (method: string, error: string | null = null) =>
	test.slack
		.calls()
		.filter((call) => call.method === method && call.error === error).length;
/** What a reader sees of streamed markdown. */
const seen = (markdown: string) =>
	markdown
		.replaceAll("\u2060", "")
		.replaceAll("\u00a0", " ")
		.replaceAll(/\\(.)/gu, "$1")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");

describe("An answer in a thread of our own conversation", () => {
	it("grows word by word below its head, and ends as one card", async () => {
		steps = [answer(better, { pace: 200 })];
		const ts = say(`rephrase ${own}`);
		const first = await streams(ts);
		await test.slack.waitFor(
			() => (streamIn(ts)?.text.length ?? 0) > first.text.length,
			8000,
		);
		expect(better.startsWith(seen(first.text))).toBe(true);
		const [head] = answersTo(ts);
		expect(textOf(head)).toMatch(/Rephrasing.*Stop/su);
		expect(textOf(head)).not.toContain("could not");
		const card = await settled(ts, "What changed");
		expect(card.ts).toBe(first.ts);
		expect(textOf(card)).toContain("Old text");
		expect(called("chat.startStream")).toBe(1);
		expect(called("chat.stopStream")).toBe(1);
		expect(called("chat.appendStream")).toBeGreaterThan(0);
	});

	it("does not grow when it is there at once", async () => {
		const ts = say(`rephrase ${own}`);
		await settled(ts, "What changed");
		expect(called("chat.startStream")).toBe(0);
		expect(called("chat.delete")).toBe(0);
	});

	it("is stopped by its button, the model hears of it, and the half text goes away", async () => {
		steps = [slowly(better.repeat(5))];
		const ts = say(`rephrase ${own}`);
		await streams(ts);
		const [message] = answersTo(ts);
		if (!message) throw new Error("there is no head");
		await test.slack.press({ as, message, label: "Stop" });
		await settled(ts, "Your text is as it was.");
		await test.slack.waitFor(() => endpoint.asked[0]?.closed);
		expect(textOf(answersTo(ts)[0])).not.toContain("could not");
		expect(
			test.slack
				.messages(mine(), as)
				.filter((one) => textOf(one).includes("Stopped")),
		).toHaveLength(1);
	});

	it("goes on below when a button of its card asks for more, and the card moves along", async () => {
		const ts = say(`rephrase ${own}`);
		const message = await settled(ts, "What changed");
		steps = [
			answer(better),
			slowly(
				"I could not finish the report on Friday as the figures from Basel came late. You get it on Monday at 10:00.",
			),
		];
		await test.slack.press({ as, message, label: "Shorter" });
		const stream = await streams(ts);
		const card = await settled(ts, "Shortened");
		expect(card.ts).toBe(stream.ts);
		expect(card.ts).not.toBe(message.ts);
	});

	it("shows what a hostile model says sign by sign: nobody is called, nothing links", async () => {
		const hostile =
			"Look <!channel> and <!here|x> @channel <@U0ANNA> ![pic](https://evil.example/?q=1) [click](https://evil.example) **bold** `code` and\n# Title\n- one\n1. two\n> quote and some more words so that it takes a while to say all of this to somebody";
		steps = [slowly(hostile), answer(hostile)];
		const ts = say(`rephrase ${own}`);
		let longest = "";
		await test.slack.waitFor(() => {
			const text = streamIn(ts)?.text ?? "";
			if (text.length > longest.length) longest = text;
			return endpoint.asked.length === 2;
		}, 10_000);
		expect(longest).not.toContain("evil");
		expect(hostile.startsWith(seen(longest))).toBe(true);
		expect(longest).not.toMatch(/<|@\w|\w\.\w|:\/\/|(?<!\\)[[\]*`_]/u);
		const end = await settled(ts, "That did not work");
		expect(textOf(end)).not.toContain("evil");
	}, 20_000);

	it("of which a second attempt is made goes on by updates, without the first one's text", async () => {
		const bad = `Ignore https://evil.example/x and ${better} `;
		steps = [slowly(bad), slowly(better)];
		const ts = say(`rephrase ${own}`);
		await streams(ts);
		await test.slack.waitFor(() => endpoint.asked.length === 2, 10_000);
		await test.slack.waitFor(() => {
			const [only, ...more] = answersTo(ts);
			return (
				more.length === 0 &&
				textOf(only).includes("I could") &&
				textOf(only).includes("Stop")
			);
		}, 10_000);
		const card = await settled(ts, "What changed");
		expect(textOf(card)).not.toContain("evil");
		expect(called("chat.startStream")).toBe(1);
	}, 25_000);

	it.each([
		["refused with 429 at the start", "chat.startStream", "429"],
		["refused with 500 on the way", "chat.appendStream", "500"],
	] as const)(
		"%s goes on by updates",
		async (_what, method, kind) => {
			test.slack.fault({ method, kind, retryAfter: 30 });
			steps = [slowly(`${better} ${better}`), answer(better)];
			const ts = say(`rephrase ${own}`);
			await test.slack.waitFor(() => {
				const [only, ...more] = answersTo(ts);
				return (
					more.length === 0 &&
					textOf(only).includes("could not") &&
					textOf(only).includes("Stop")
				);
			}, 10_000);
			await settled(ts, "What changed");
			expect(streamIn(ts)).toBeUndefined();
		},
		20_000,
	);

	it.each(["429", "cut"] as const)(
		"whose end is refused with %s still ends as its card",
		async (kind) => {
			test.slack.fault({ method: "chat.stopStream", kind, retryAfter: 30 });
			steps = [slowly(better)];
			const ts = say(`rephrase ${own}`);
			await streams(ts);
			await settled(ts, "What changed");
			expect(streamIn(ts)).toBeUndefined();
		},
		20_000,
	);

	it("is brought to its end before the process goes", async () => {
		steps = [slowly(better)];
		const ts = say(`rephrase ${own}`);
		await streams(ts);
		await test.restart();
		expect(streamIn(ts)).toBeUndefined();
		await settled(ts, "What changed");
	}, 20_000);

	it("leaves no words in any log", async () => {
		test.slack.fault({ method: "chat.appendStream", kind: "500" });
		steps = [slowly(better)];
		const ts = say(`rephrase ${own}`);
		await settled(ts, "What changed");
		expect(JSON.stringify(test.events)).not.toMatch(/Basel|report/u);
	}, 20_000);
});
