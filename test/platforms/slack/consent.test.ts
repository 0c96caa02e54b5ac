import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSlackTest, type SlackTest } from "../../support/slack.ts";

let test: SlackTest;
beforeAll(async () => {
	test = await openSlackTest();
});
afterAll(() => test.close());

const account = (user: string) => ({
	platform: "slack",
	team: "T0ALPENBLICK",
	user,
});
const nadia = account("U0NADIA");
const chat = () => test.product().suitemate.services.chat;
/** Slack's page for a link of ours. */
const slackPage = async (link: string): Promise<string> => {
	const answer = await fetch(link, { redirect: "manual" });
	expect(answer.status).toBe(302);
	return answer.headers.get("location") ?? "";
};
/** Where a person comes back to after they answered Slack's page. */
const answered = async (as: string, link: string, allow = true) =>
	test.slack.consent({ as, url: await slackPage(link), allow });
const titleOf = (page: string): string =>
	/<h1>(.*?)<\/h1>/u.exec(page)?.[1] ?? "";
const pageOf = async (url: string, init: RequestInit = {}) => {
	const answer = await fetch(url, init);
	const text = await answer.text();
	return { status: answer.status, title: titleOf(text), text, answer };
};
const revokes = () =>
	test.slack.calls().filter(({ method }) => method === "auth.revoke").length;

describe("the way of consent", () => {
	it("begins in the chat, asks for one scope, and ends on a page that says what was given and how to take it back", async () => {
		const message = await test.type(
			"U0NADIA",
			"connect",
			"Let Suitemate write in your name",
			"/write",
		);
		const link =
			/(http:[^|"\\]+consent\/start\?state=[\w-]{43})/u.exec(
				JSON.stringify(message.blocks),
			)?.[1] ?? "";
		const page = new URL(await slackPage(link));
		expect(page.pathname).toBe("/oauth/v2/authorize");
		expect(Object.fromEntries(page.searchParams)).toMatchObject({
			user_scope: "chat:write",
			team: "T0ALPENBLICK",
			redirect_uri: expect.stringMatching(/\/slack\/consent$/u),
		});
		expect(page.searchParams.has("scope")).toBe(false);
		const { status, title, text, answer } = await pageOf(
			await answered("U0NADIA", link),
		);
		expect([status, title]).toEqual([
			200,
			"Suitemate may now write in your name",
		]);
		expect(text).toContain("type /write disconnect in Slack");
		expect(answer.headers.get("content-security-policy")).toContain(
			"default-src 'none'",
		);
		expect(answer.headers.get("cache-control")).toContain("no-store");
		expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
		expect(await chat().consent(nadia)).toBe("on");
		await test.type(
			"U0NADIA",
			"connect",
			"Suitemate may write in your name",
			"/write",
		);
	});

	it("outlives a restart, sealed", async () => {
		await test.restart();
		expect(await chat().consent(nadia)).toBe("on");
		const everything = { recursive: true, withFileTypes: true } as const;
		const kept = readdirSync(test.folder, everything)
			.filter((one) => one.isFile())
			.map(({ parentPath, name }) =>
				readFileSync(join(parentPath, name), "latin1"),
			)
			.join("\n");
		expect(kept).toContain("slack:T0ALPENBLICK:U0NADIA");
		expect(kept).not.toContain("xoxp-");
	});

	it("is taken back in the chat, at Slack too", async () => {
		const before = revokes();
		await test.type(
			"U0NADIA",
			"disconnect",
			"Suitemate no longer writes in your name",
			"/write",
		);
		expect(revokes()).toBe(before + 1);
		expect(await chat().consent(nadia)).toBe("ask");
		await test.type("U0NADIA", "disconnect", "nothing to take back", "/write");
		expect(revokes()).toBe(before + 1);
	});

	it("speaks the language of whoever asked", async () => {
		const elise = account("U0ELISE");
		const back = await answered(
			"U0ELISE",
			await chat().consentLink(elise),
			false,
		);
		expect((await pageOf(back)).text).toContain('<html lang="fr');
	});
});

describe("a link", () => {
	it("can be looked at by those who preview links", async () => {
		const link = await chat().consentLink(nadia);
		await slackPage(link);
		await slackPage(link);
		expect((await pageOf(await answered("U0NADIA", link))).status).toBe(200);
		await chat().revoke(nadia);
	});

	it("works once: the same answer again changes nothing", async () => {
		const link = await chat().consentLink(nadia);
		const back = await answered("U0NADIA", link);
		const all = await Promise.all([pageOf(back), pageOf(back), pageOf(back)]);
		expect(all.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
		expect(await pageOf(back)).toMatchObject({
			status: 410,
			title: "This link does not work any more",
		});
		expect((await fetch(link, { redirect: "manual" })).status).toBe(410);
		await chat().revoke(nadia);
	});

	it("works for ten minutes", async () => {
		const link = await chat().consentLink(nadia);
		const url = await slackPage(link);
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
		try {
			const back = test.slack.consent({ as: "U0NADIA", url, allow: true });
			expect((await pageOf(back)).status).toBe(410);
			expect(await chat().consent(nadia)).toBe("ask");
		} finally {
			vi.useRealTimers();
		}
	});

	it("is no use to somebody else, whose token is given back", async () => {
		const before = revokes();
		const back = await answered("U0MARC", await chat().consentLink(nadia));
		expect(await pageOf(back)).toMatchObject({
			status: 403,
			title: "This link was made for somebody else",
		});
		expect(revokes()).toBe(before + 1);
		for (const user of ["U0NADIA", "U0MARC"])
			expect(await chat().consent(account(user))).toBe("ask");
	});

	it("takes nothing from somebody who had consented and follows another's link", async () => {
		const marc = account("U0MARC");
		await pageOf(await answered("U0MARC", await chat().consentLink(marc)));
		const before = revokes();
		const back = await answered("U0MARC", await chat().consentLink(nadia));
		expect((await pageOf(back)).status).toBe(403);
		expect(revokes()).toBe(before);
		expect(await chat().consent(marc)).toBe("on");
		await chat().revoke(marc);
	});

	it("may be answered with no", async () => {
		const back = await answered(
			"U0NADIA",
			await chat().consentLink(nadia),
			false,
		);
		expect(await pageOf(back)).toMatchObject({
			status: 200,
			title: "You said no",
		});
		expect((await pageOf(back)).status).toBe(410);
		expect(await chat().consent(nadia)).toBe("ask");
	});

	it.each([
		["a made-up code", "code=nothing"],
		["an error of Slack's", "error=server_error"],
		["nothing at all", ""],
	])(
		"that comes back with %s gives no consent, and says so",
		async (_what, query) => {
			const url = new URL(await chat().consentLink(nadia));
			const state = url.searchParams.get("state");
			expect(
				await pageOf(`${url.origin}/slack/consent?state=${state}&${query}`),
			).toMatchObject({ status: 502, title: "That did not work" });
			expect(await chat().consent(nadia)).toBe("ask");
		},
	);
});

describe("the pages of consent", () => {
	it.each([
		"state=",
		"",
		"state=%00",
		`state=${"x".repeat(43)}&code=1`,
		`state=${"x".repeat(5000)}`,
		"state=a&state=b&error=%3Cscript%3E",
		"%%%",
	])("meet anything with the same calm page: %j", async (query) => {
		const origin = new URL(await chat().consentLink(nadia)).origin;
		for (const path of ["/slack/consent", "/slack/consent/start"]) {
			const page = await pageOf(`${origin}${path}?${query}`);
			expect(page.status).toBe(410);
			expect(page.text).not.toContain("<script>");
		}
	});

	it("are only read", async () => {
		const origin = new URL(await chat().consentLink(nadia)).origin;
		for (const method of ["POST", "HEAD", "DELETE"])
			expect((await fetch(`${origin}/slack/consent`, { method })).status).toBe(
				405,
			);
	});

	it("put nothing of an address into the log", () => {
		const log = JSON.stringify(test.events);
		expect(log).toContain("oauth.v2.access");
		expect(log).not.toMatch(/state=|code=|nothing|xoxp|[\w-]{43}/u);
	});
});
