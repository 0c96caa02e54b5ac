import { LogLevel, WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openBolt, openSlack } from "./support/open-bolt.ts";

function patientClient(slack: LocalSlack): WebClient {
	return new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
		logLevel: LogLevel.ERROR,
		retryConfig: { retries: 2, minTimeout: 5, maxTimeout: 10 },
	});
}

const channel = "C0SALES";
const count = (slack: LocalSlack, text: string) =>
	slack.messages(channel, "U0NADIA").filter((one) => one.text === text).length;

test("a 429 says when to come back, a 500 does nothing, and both stop in time", async () => {
	const slack = await openSlack();
	const client = patientClient(slack);
	slack.fault({ method: "chat.postMessage", kind: "429", retryAfter: 0 });
	slack.fault({ method: "chat.postMessage", kind: "500" });
	await client.chat.postMessage({ channel, text: "patience" });
	expect(count(slack, "patience")).toBe(1);
});

test("a cut answer loses the answer, not the message", async () => {
	const slack = await openSlack();
	slack.fault({ method: "chat.postMessage", kind: "cut" });
	await patientClient(slack).chat.postMessage({ channel, text: "twice" });
	expect(count(slack, "twice")).toBe(2);
});

test("a slow method still answers", async () => {
	const slack = await openSlack();
	slack.fault({ method: "auth.test", kind: "slow", delayMs: 60 });
	const start = performance.now();
	await patientClient(slack).auth.test();
	expect(performance.now() - start).toBeGreaterThan(55);
});

test("a repeated delivery reaches the app twice, the second time marked", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.event("app_mention", async ({ body, context }) => {
			seen.push([body.event_id, context.retryNum, context.retryReason]);
		});
	});
	slack.fault({ path: "dispatch", kind: "retry" });
	await slack.event({ type: "app_mention", user: "U0NADIA", text: "x" });
	await expect.poll(() => seen.length).toBe(2);
	const [first, second] = seen;
	expect(first).toEqual([expect.stringMatching(/^EV/), undefined, undefined]);
	expect(second).toMatchObject([expect.any(String), 1, "http_timeout"]);
});

test("a delivery that fails on the way is told like an app that is down", async () => {
	const slack = await openBolt((app) => {
		app.command("/ksuite", ({ ack }) => ack("here"));
	});
	const typed = { as: "U0NADIA", channel, command: "/ksuite", text: "" };
	slack.fault({ path: "dispatch", kind: "500" });
	expect(await slack.command(typed)).toMatchObject({ kind: "unanswered" });
	expect(await slack.command(typed)).toEqual({ kind: "done" });
	expect(count(slack, "here")).toBe(1);
});

test("a response_url can fail too", async () => {
	const errors: unknown[] = [];
	const slack = await openBolt((app) => {
		app.command("/ksuite", async ({ ack, respond }) => {
			await ack();
			await respond("lost").catch((error: unknown) => errors.push(error));
			await respond("found");
		});
	});
	slack.fault({ path: "hooks", kind: "500" });
	await slack.command({ as: "U0NADIA", channel, command: "/ksuite", text: "" });
	await slack.waitFor(() => count(slack, "found") === 1);
	expect(errors).toHaveLength(1);
	expect(count(slack, "lost")).toBe(0);
});
