import { connect } from "node:net";
import { text } from "node:stream/consumers";
import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	onTestFinished,
} from "vitest";
import { openProcessTest } from "../../support/process.ts";
import {
	general,
	openSlackTest,
	type SlackTest,
	textOf,
} from "../../support/slack.ts";

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

const luca =
	"users add luca.moretti@alpenblick.example Luca Moretti --why “starts in December”";

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

	it("asks, opens and decides once when Slack delivers everything twice", async () => {
		const twice = { path: "dispatch", kind: "retry" } as const;
		test.slack.fault({ ...twice, method: "slash_commands" });
		test.slack.fault({ ...twice, method: "interactive", times: 2 });
		const as = "U0ANNA";
		await test.type("U0NADIA", luca, "Sent for approval");
		const message = await test.says(test.approvals, as, "Nadia Keller asks");
		await test.slack.press({ as, message, label: "Decline…" });
		const view = await test.slack.waitFor(() => test.slack.views(as).at(-1));
		await test.slack.submit({ as, view, values: { reason: "Not yet" } });
		await test.says(test.approvals, as, /Declined by Anna Baumann/u);
		await expect.poll(repeated).toBe(3);
		test.slack.fault({ ...twice, method: "events_api" });
		await test.slack.openHome(as);
		await test.slack.waitFor(() => test.slack.home(as));
		await expect.poll(repeated).toBe(4);
		const { audit } = test.product().suitemate.services;
		const lines = await audit.list({});
		expect(lines.map(({ event }) => event).sort()).toEqual([
			"asked",
			"declined",
		]);
		expect(
			test.slack
				.calls()
				.filter(({ method }) => method.startsWith("views."))
				.map(({ method, error }) => [method, error]),
		).toEqual([
			["views.open", null],
			["views.publish", null],
		]);
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

	it("is refused above one megabyte also when it does not tell its size", async () => {
		const body = typed({ text: "x".repeat(1_100_000) });
		const request = new Request(
			`http://127.0.0.1:${test.product().port}/slack/events`,
			{
				method: "POST",
				body: new Blob([body]).stream(),
				duplex: "half",
				headers: { "content-type": form, ...test.slack.sign(body) },
			},
		);
		expect((await fetch(request)).status).toBe(413);
		await stillWorks();
	});

	it("is Slack's question whether the address is ours, and is answered", async () => {
		const challenge = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P";
		const body = JSON.stringify({ type: "url_verification", challenge });
		const answer = await send(body, test.slack.sign(body), "application/json");
		expect(answer.status).toBe(200);
		expect(answer.body).toContain(challenge);
		expect((await send(body, {}, "application/json")).status).toBe(401);
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

	it("lets running work end, takes nothing new and stays healthy until then", async () => {
		test.slack.fault({ path: "hooks", kind: "slow", delayMs: 1500 });
		await test.slack.command({ ...asNadia, text: "seats" });
		const stopped = test.product().close();
		expect((await page("/healthz")).status).toBe(200);
		expect((await page("/readyz")).status).toBe(503);
		expect((await send(typed())).status).toBe(503);
		expect(textOf(answers().at(-1))).not.toContain("20 of 21");
		await stopped;
		expect(textOf(answers().at(-1))).toContain("20 of 21");
		expect(commands()).toBe(1);
	});

	it("ends on SIGTERM with its running work done", async () => {
		const apart = await openProcessTest();
		onTestFinished(apart.close);
		apart.slack.fault({ path: "hooks", kind: "slow", delayMs: 600 });
		await apart.slack.command({ ...asNadia, as: "U0MARC", text: "seats" });
		await apart.end("SIGTERM");
		expect(apart.printed.join("")).toMatch(
			/"event":"stopping".*"event":"stopped"/su,
		);
		await apart.says(general, "U0MARC", "20 of 21");
	});
});

describe("when Slack is slow", () => {
	it("a command is acknowledged before the work that waits for Slack", async () => {
		const asked = () =>
			test.slack.calls().filter(({ method }) => method === "users.info");
		test.slack.fault({ method: "users.info", kind: "slow", delayMs: 1500 });
		const outcome = await test.slack.command({ ...asNadia, text: "seats" });
		expect(outcome).toEqual({ kind: "done" });
		expect(asked()).toEqual([]);
		expect(answers()).toEqual([]);
		await test.says(general, "U0NADIA", "20 of 21");
		expect(asked()).toHaveLength(1);
	});

	it("an answer goes to the person's own messages once its address is worth nothing", async () => {
		await reopen({ responseUrlMs: -1 });
		await test.slack.command({ ...asNadia, text: "seats" });
		await test.says(test.slack.direct("U0NADIA"), "U0NADIA", "20 of 21");
		expect(answers()).toEqual([]);
	});

	it("an answer that Slack lost on the way is not lost for the person", async () => {
		test.slack.fault({ path: "hooks", kind: "500" });
		await test.slack.command({ ...asNadia, text: "seats" });
		await test.says(test.slack.direct("U0NADIA"), "U0NADIA", "20 of 21");
	});
});

describe("a dialog that comes too late for Slack", () => {
	const slowly = () =>
		test.slack.fault({ method: "users.info", kind: "slow", delayMs: 2000 });
	beforeEach(() => reopen({ triggerMs: 1500 }));

	it("is explained, with a button that opens it", async () => {
		slowly();
		await test.slack.command({ ...asNadia, text: "users add" });
		const message = await test.says(general, "U0NADIA", sorry);
		expect(message.private).toBe(true);
		expect(test.slack.views("U0NADIA")).toEqual([]);
		await test.slack.press({ as: "U0NADIA", message, label: "Add a person" });
		await test.slack.waitFor(() => test.slack.views("U0NADIA").at(-1));
	});

	it("is explained in the person's own messages after a global shortcut", async () => {
		slowly();
		const as = "U0NADIA";
		await test.slack.shortcut({ as, callbackId: "write_new" });
		const message = await test.says(test.slack.direct(as), as, sorry);
		await test.slack.press({ as, message, label: "Write something new" });
		await test.slack.waitFor(() => test.slack.views(as).at(-1));
	});

	it("is explained when it should have asked for the reason of a decline", async () => {
		await test.type("U0NADIA", luca, "Sent for approval");
		const message = await test.says(test.approvals, "U0ANNA", "Nadia Keller");
		test.slack.fault({ method: "views.open", kind: "slow", delayMs: 2000 });
		await test.slack.press({ as: "U0ANNA", message, label: "Decline…" });
		const told = await test.says(
			test.approvals,
			"U0ANNA",
			/Das andere System antwortet gerade nicht/u,
		);
		expect(told.private).toBe(true);
	});

	it("is no failure of ours in the log", async () => {
		slowly();
		await test.slack.command({ ...asNadia, text: "users add" });
		await test.says(general, "U0NADIA", sorry);
		expect(test.events.filter(({ event }) => event === "failure")).toEqual([]);
		expect(test.events).toContainEqual({
			event: "slack",
			what: "failed",
			method: "views.open",
			code: "expired_trigger_id",
		});
	});
});

const asNadia = { as: "U0NADIA", channel: general, command: "/ksuite" };
const sorry = /does not answer right now.*nothing was changed/su;

/** What Nadia read privately in the channel. */
const answers = () =>
	test.slack.messages(general, "U0NADIA").filter((message) => message.private);

/** The same again, in a Slack with shorter patience. */
const reopen = async (
	clock: Parameters<typeof openSlackTest>[1],
): Promise<void> => {
	await test.close();
	test = await openSlackTest({}, clock);
};
