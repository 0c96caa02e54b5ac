import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";

let test: SlackTest;
beforeEach(async () => {
	test = await openSlackTest();
});
afterEach(() => test.close());

const form = "application/x-www-form-urlencoded";
const day = 86_400_000;

/** Nadia types `/ksuite seats`, as the bytes Slack sends. */
const typed = (more: Record<string, string> = {}): string =>
	new URLSearchParams({
		command: "/ksuite",
		text: "seats",
		user_id: "U0NADIA",
		team_id: "T0ALPENBLICK",
		channel_id: "C0GENERAL",
		trigger_id: "1.2.three",
		response_url: `${test.slack.url}/hooks/none`,
		...more,
	}).toString();

const send = (
	body: string,
	headers: Record<string, string> = test.slack.sign(body),
	type = form,
) => test.slack.send({ body, headers: { "content-type": type, ...headers } });

const page = (path: string): Promise<Response> =>
	fetch(`http://127.0.0.1:${test.product().port}${path}`);

const commands = () =>
	test.events.filter(({ event }) => event === "command").length;
const repeated = () =>
	test.events.filter(({ event }) => event === "repeated").length;
const refused = () =>
	test.events.flatMap((one) => (one.event === "refused" ? one.reason : []));

/** Somebody can still work with it. */
const stillWorks = () => test.type("U0NADIA", "seats", /20 of 21/u);

describe("a request that is not from Slack now", () => {
	it("is refused when its signature is forged, and nothing happens", async () => {
		const body = typed();
		const signature = { "x-slack-signature": `v0=${"0".repeat(64)}` };
		const forged = { ...test.slack.sign(body), ...signature };
		expect((await send(body, forged)).status).toBe(401);
		expect((await send(typed(), {})).status).toBe(401);
		expect(refused()).toContain("signature");
		await stillWorks();
		expect(commands()).toBe(1);
	});

	it("is refused when somebody changed its words", async () => {
		const headers = test.slack.sign(typed());
		const answer = await send(typed({ text: "users list" }), headers);
		expect(answer.status).toBe(401);
	});

	it.each([
		["six minutes old", -360_000],
		["a day old", -day],
		["six minutes ahead", 360_000],
		["a day ahead", day],
	])("is refused when it is %s, although it is signed", async (_when, by) => {
		const body = typed();
		const answer = await send(body, test.slack.sign(body, Date.now() + by));
		expect(answer.status).toBe(401);
		expect(answer.body).not.toContain("seats");
		expect(refused()).toEqual(["timestamp"]);
		expect(commands()).toBe(0);
	});
});

describe("a request that comes again", () => {
	it("is acknowledged and runs once when somebody replays it", async () => {
		const body = typed();
		const headers = test.slack.sign(body);
		const all = await Promise.all([1, 2, 3].map(() => send(body, headers)));
		expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
		await expect.poll(repeated).toBe(2);
		expect(commands()).toBe(1);
	});

	it("runs once when Slack thinks it was not heard", async () => {
		test.slack.fault({ path: "dispatch", kind: "retry" });
		await stillWorks();
		await expect.poll(repeated).toBe(1);
		expect(commands()).toBe(1);
	});
});

describe("an odd request", () => {
	it("is taken when its content type names a charset", async () => {
		const answer = await send(
			typed(),
			test.slack.sign(typed()),
			`${form}; charset=utf-8`,
		);
		expect(answer.status).toBe(200);
		await expect.poll(commands).toBe(1);
	});

	it("is refused above one megabyte", async () => {
		const body = typed({ text: "x".repeat(1_100_000) });
		expect((await send(body)).status).toBe(413);
		expect(refused()).toEqual(["size"]);
		await stillWorks();
	});

	it("gets a sentence when a command lacks half of its fields", async () => {
		const body = "command=%2Fksuite&text=seats";
		const answer = await send(body);
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.body)).toEqual({
			response_type: "ephemeral",
			text: expect.stringMatching(/\w+ \w+.*\./u),
		});
		await stillWorks();
	});

	it.each([
		["an interaction that is no JSON", "payload=%7Bnot", form, 400],
		["an event that is no JSON", "{not", "application/json", 400],
		[
			"a press that says not where",
			`payload=${encodeURIComponent('{"type":"block_actions","actions":[{"action_id":"a","block_id":"b"}],"user":{"id":"U"},"team":{"id":"T"}}')}`,
			form,
			200,
		],
	])("does no harm: %s", async (_what, body, type, status) => {
		const answer = await send(body, test.slack.sign(body), type);
		expect(answer.status).toBe(status);
		await stillWorks();
	});

	it("is told that there is nothing at another address", async () => {
		const answer = await page("/nothing-here");
		expect(answer.status).toBe(404);
		expect(await answer.text()).toBe("There is nothing here.");
		expect((await page("/slack/events")).status).toBe(404);
	});
});

describe("the state of the process", () => {
	it("is healthy and ready when it runs", async () => {
		expect((await page("/healthz")).status).toBe(200);
		expect((await page("/readyz")).status).toBe(200);
	});

	it("is no longer ready while it stops", async () => {
		const asked = connect(test.product().port, "127.0.0.1");
		asked.write("GET /readyz HTTP/1.1\r\nHost: local\r\nConnection: close\r\n");
		await page("/healthz");
		const stopped = test.product().close();
		asked.write("\r\n");
		expect(await text(asked)).toMatch(/^HTTP\/1\.1 503 /u);
		await stopped;
		await expect(page("/readyz")).rejects.toThrow();
	});

	it("lets running work end before it is gone", async () => {
		test.slack.fault({ path: "hooks", kind: "slow", delayMs: 600 });
		await test.slack.command({
			as: "U0NADIA",
			channel: "C0GENERAL",
			command: "/ksuite",
			text: "seats",
		});
		await test.product().close();
		const answers = test.slack
			.messages("C0GENERAL", "U0NADIA")
			.filter((message) => message.private);
		expect(textOf(answers.at(-1))).toContain("20 of 21");
	});
});
