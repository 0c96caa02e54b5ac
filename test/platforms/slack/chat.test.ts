import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Origin } from "../../../src/core/chat.ts";
import {
	general,
	openSlackTest,
	type SlackTest,
	textOf,
} from "../../support/slack.ts";

let test: SlackTest;
const team = "T0ALPENBLICK";
const account = (user: string) => ({ platform: "slack", team, user });
const nadia = account("U0NADIA");
const elise = account("U0ELISE");
const chat = () => test.product().suitemate.services.chat;

const found = (channel: string, as: string, beginning: string) => {
	const message = test.slack
		.messages(channel, as)
		.find(({ text }) => text.startsWith(beginning));
	if (!message) throw new Error("the demo lacks a message");
	return message;
};
const originOf = (
	channel: string,
	message: { ts: string; user: string } | null,
	thread: string | null = null,
): Origin => ({
	channel,
	message: message?.ts ?? null,
	thread,
	author: message?.user ?? null,
});
const here = originOf(general, null);

/** Walks the way of consent as a person, up to the page they come back to. */
const consents = async (as: string, link: string, allow = true) => {
	const start = await fetch(link, { redirect: "manual" });
	const url = start.headers.get("location") ?? "";
	return fetch(test.slack.consent({ as, url, allow }));
};

beforeAll(async () => {
	test = await openSlackTest();
});
afterAll(() => test.close());

describe("a thread somebody asks for", () => {
	it("comes whole, oldest first, with names, marks as written, and a link to each message", async () => {
		const root = found(general, "U0NADIA", "Danke Marc");
		const reply = found(general, "U0NADIA", "Entschuldigung");
		const thread = await chat().thread(
			originOf(general, reply, root.ts),
			nadia,
		);
		expect(thread).toEqual([
			{
				id: root.ts,
				author: "U0ANNA",
				name: "Anna Baumann",
				text: expect.stringContaining("bei <@U0CARLOS> angefragt"),
				at: Math.floor(Number(root.ts) * 1000),
				link: `${test.slack.url}/archives/${general}/p${root.ts.replace(".", "")}`,
			},
			{
				id: reply.ts,
				author: "U0CARLOS",
				name: "Carlos Ortega",
				text: reply.text,
				at: Math.floor(Number(reply.ts) * 1000),
				link: `${test.slack.url}/archives/${general}/p${reply.ts.replace(".", "")}?thread_ts=${root.ts}&cid=${general}`,
			},
		]);
		await chat().thread(originOf(general, root), nadia);
		expect(
			test.slack.calls().filter(({ method }) => method === "auth.test"),
		).toHaveLength(1);
	});

	it("is one message where nobody answered, and none where nobody pointed at one", async () => {
		const message = found(general, "U0NADIA", "Noted.");
		expect(await chat().thread(originOf(general, message), nadia)).toHaveLength(
			1,
		);
		expect(await chat().thread(here, nadia)).toEqual([]);
	});

	it("has its signs as they were typed", async () => {
		const { ts } = test.slack.say({
			as: "U0NADIA",
			channel: general,
			text: "1 < 2 & <!channel>",
		});
		const origin = { ...here, message: ts };
		const [message] = await chat().thread(origin, nadia);
		expect(message?.text).toContain("1 < 2 & ");
	});

	it("ends at 200 messages", async () => {
		const { ts } = test.slack.say({
			as: "U0NADIA",
			channel: general,
			text: "long",
		});
		for (let index = 0; index < 230; index += 1)
			test.slack.say({
				as: "U0MARC",
				channel: general,
				text: `reply ${index}`,
				threadTs: ts,
			});
		const thread = await chat().thread({ ...here, message: ts }, nadia);
		expect(thread).toHaveLength(200);
		expect(thread[0]?.text).toBe("long");
	});

	it("can be one of their own messages with the app, and of nobody else's", async () => {
		const mine = test.slack.direct("U0NADIA");
		await chat().post({ ...here, channel: mine }, nadia, "A note.");
		const message = await test.says(mine, "U0NADIA", "A note.");
		const origin = originOf(mine, message);
		expect(await chat().thread(origin, nadia)).toMatchObject([
			{ name: "Suitemate", text: "A note." },
		]);
		await expect(chat().thread(origin, elise)).rejects.toMatchObject({
			code: "not-in-conversation",
		});
	});

	it("is refused to somebody outside the channel", async () => {
		const message = found(test.approvals, "U0MARC", "");
		const origin = originOf(test.approvals, message);
		expect(await chat().thread(origin, account("U0MARC"))).not.toEqual([]);
		await expect(chat().thread(origin, nadia)).rejects.toMatchObject({
			code: "not-in-conversation",
		});
	});

	it("is refused where the app was not invited, also between two people", async () => {
		const [dm] = test.slack.messages("D0NADIAMARC", "U0MARC");
		for (const channel of ["D0NADIAMARC", "C0NOWHERE"])
			await expect(
				chat().thread(
					{ ...here, channel, message: dm?.ts ?? "1.1" },
					account("U0MARC"),
				),
			).rejects.toMatchObject({ code: "not-in-conversation" });
	});
});

describe("a text posted without consent", () => {
	it("comes from the app with the person's name below, and pings nobody", async () => {
		const { own, link } = await chat().post(
			here,
			nadia,
			"News for <!channel> & @here <@U0MARC>",
		);
		expect(own).toBe(false);
		const message = await test.says(general, "U0MARC", "News for");
		expect(textOf(message)).toContain("Nadia Keller, with Suitemate");
		expect(message.user).toBe("U0SUITEMATE");
		expect(textOf(message)).not.toMatch(/<!|@here|@channel/u);
		expect(textOf(message)).toContain("<@U0MARC>");
		expect(link).toBe(
			`${test.slack.url}/archives/${general}/p${message.ts.replace(".", "")}`,
		);
	});

	it("stays in its thread", async () => {
		const root = found(general, "U0NADIA", "Danke Marc");
		await chat().post(
			originOf(general, root, root.ts),
			nadia,
			"In the thread.",
		);
		expect(
			(await test.says(general, "U0MARC", "In the thread.")).threadTs,
		).toBe(root.ts);
	});

	it("can be long", async () => {
		await chat().post(here, nadia, `Long ${"words ".repeat(1500)}end.`);
		expect(textOf(await test.says(general, "U0MARC", "words end."))).toContain(
			"Nadia Keller, with Suitemate",
		);
		await expect(
			chat().post(here, nadia, "x".repeat(11_001)),
		).rejects.toMatchObject({ code: "too-long" });
	});

	it("goes nowhere the person or the app is not", async () => {
		for (const channel of [test.approvals, "D0NADIAMARC", "C0NOWHERE"])
			await expect(
				chat().post({ ...here, channel }, nadia, "No."),
			).rejects.toMatchObject({ code: "not-in-conversation" });
	});

	it("replaces nothing", async () => {
		const message = found(general, "U0NADIA", "Noted.");
		await expect(
			chat().replace(originOf(general, message), nadia, "Other."),
		).rejects.toMatchObject({ code: "no-consent" });
	});
});

describe("somebody who consented", () => {
	beforeAll(async () => {
		const back = await consents("U0NADIA", await chat().consentLink(nadia));
		expect(back.status).toBe(200);
	});

	it("posts as themselves, in the thread they were in", async () => {
		const root = found(general, "U0NADIA", "Danke Marc");
		const { own, link } = await chat().post(
			originOf(general, root, root.ts),
			nadia,
			"As *myself*, <!here> & <@U0MARC>",
		);
		const message = await test.says(general, "U0MARC", "As *myself*");
		expect(own).toBe(true);
		expect(message).toMatchObject({ user: "U0NADIA", threadTs: root.ts });
		expect(textOf(message)).not.toMatch(/<!|@here|Suitemate/u);
		expect(link).toContain(`?thread_ts=${root.ts}&cid=${general}`);
	});

	it("replaces a message of their own, whatever blocks it had", async () => {
		const message = found(general, "U0NADIA", "Noted.");
		await chat().replace(originOf(general, message), nadia, "Better.");
		const after = await test.says(general, "U0MARC", "Better.");
		expect(after.ts).toBe(message.ts);
		expect(after.edited).toBe(true);
	});

	it("cannot replace somebody else's, not even by saying it is theirs", async () => {
		const message = found(general, "U0NADIA", "Danke Marc");
		const origin = originOf(general, message);
		for (const said of [origin, { ...origin, author: "U0NADIA" }])
			await expect(
				chat().replace(said, nadia, "Changed."),
			).rejects.toMatchObject({ code: "not-your-message" });
		expect(found(general, "U0NADIA", "Danke Marc").text).toBe(message.text);
	});

	it("is told when the text is longer than Slack takes, and when nothing is there to replace", async () => {
		const message = found(general, "U0NADIA", "Better.");
		await expect(
			chat().replace(originOf(general, message), nadia, "x".repeat(4001)),
		).rejects.toMatchObject({ code: "too-long" });
		await expect(chat().replace(here, nadia, "x")).rejects.toMatchObject({
			code: "not-your-message",
		});
	});

	it("posts nowhere they are not", async () => {
		await expect(
			chat().post({ ...here, channel: test.approvals }, nadia, "No."),
		).rejects.toMatchObject({ code: "not-in-conversation" });
	});

	it("lends their token to nobody else", async () => {
		expect(await chat().consent(elise)).toBe("ask");
		expect((await chat().post(here, elise, "Bonjour.")).own).toBe(false);
	});

	it("is asked again after Slack stopped the token, and nothing is tried twice", async () => {
		await test.slack.withdraw("U0NADIA");
		await test.slack.waitFor(() =>
			test.slack.calls().some(({ error }) => error === "token_revoked"),
		);
		await expect.poll(() => chat().consent(nadia)).toBe("ask");
		await expect(
			chat().replace(
				originOf(general, found(general, "U0NADIA", "Better.")),
				nadia,
				"Again.",
			),
		).rejects.toMatchObject({ code: "no-consent" });
	});
});
