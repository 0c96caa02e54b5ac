import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Announcer } from "../../../src/core/chat.ts";
import type { View } from "../../../src/core/view.ts";
import { createProfiles } from "../../../src/platforms/slack/profiles.ts";
import { createSlackChat } from "../../../src/platforms/slack/slack-chat.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { createRemembered } from "../../../src/store/short-lived.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { readText } from "../../../src/words/words.ts";
import { handsOf, textOf } from "../../support/slack.ts";

type Slack = Awaited<ReturnType<typeof openLocalSlack>>;

const account = (user: string) => ({
	platform: "slack",
	team: "T0ALPENBLICK",
	user,
});
const elise = account("U0ELISE");
const marc = account("U0MARC");
const general = "C0GENERAL";

let slack: Slack;
let store: Store;
let announcer: Announcer;
let drawn: number;

beforeAll(async () => {
	drawn = 0;
	slack = await openLocalSlack({
		workspace: {
			...demoWorkspace,
			channels: [
				...demoWorkspace.channels,
				{
					id: "C0ALONE",
					kind: "channel",
					name: "alone",
					topic: "",
					members: ["U0ELISE"],
					messages: [],
				},
			],
		},
		app: await readManifest("manifest.yml"),
	});
	const apiUrl = slack.environment.SLACK_API_URL ?? "";
	const log = () => undefined;
	const token = slack.environment.SLACK_BOT_TOKEN ?? "";
	const web = createWeb(token, apiUrl, log);
	store = await openStore(":memory:", createSeal(newSealKey()));
	({ announcer } = createSlackChat({
		app: null,
		apiUrl,
		web,
		profiles: createProfiles(web, createRemembered(10, 60_000)),
		consents: store.consents,
		shelf: store.shortLived("consents"),
		publicUrl: () => null,
		show: () => undefined,
		read: readText,
		house: { locale: "en-GB", zone: "Europe/Zurich" },
		drawChart: async () => {
			drawn += 1;
			return Buffer.from("no real picture");
		},
		log,
		now: Date.now,
	}));
});
afterAll(async () => {
	await slack.close();
	await store.close();
});

const view: View = {
	title: { say: "watch.list.none" },
	body: [
		{
			kind: "picture",
			chart: { title: "Storage", stacks: [] },
			alt: "Storage: 83 %",
		},
		{ kind: "facts", rows: [{ label: "Who", value: "<!channel> & <@U1>" }] },
		{
			kind: "buttons",
			buttons: [
				{
					label: "Look",
					does: { kind: "invoke", command: "storage", input: {} },
				},
			],
		},
	],
};

describe("what the app says on its own", () => {
	it("is read by everybody in a channel, with its picture and its buttons, and calls nobody", async () => {
		await announcer.announce({ kind: "channel", channel: general }, view);
		const message = await handsOf(slack).says(general, "U0ELISE", "Nobody is");
		expect(message.private).toBeFalsy();
		expect(drawn).toBe(1);
		expect(textOf(message)).toContain("Storage: 83 %");
		expect(JSON.stringify(message.blocks)).toContain('"type":"actions"');
		expect(JSON.stringify(message.blocks)).toContain(
			'"type":"plain_text","text":"<!channel> & <@U1>"',
		);
	});

	it("is read by one person, in their language", async () => {
		await announcer.announce({ kind: "person", account: elise }, view);
		const direct = slack.direct("U0ELISE");
		const message = await handsOf(slack).says(direct, "U0ELISE", "Storage: 83");
		expect(textOf(message)).toContain(
			readText(view.title, { locale: "fr-CH", zone: "Europe/Zurich", now: 0 }),
		);
	});

	it.each(["C0ALONE", "C0NOWHERE"])(
		"does not reach %s, where nobody invited it",
		async (channel) => {
			await expect(
				announcer.announce({ kind: "channel", channel }, view),
			).rejects.toMatchObject({ code: "not-in-conversation" });
		},
	);
});

describe("a channel", () => {
	it.each(["#general", "general", "#C0GENERAL", "C0GENERAL", " #General "])(
		"is meant by %j",
		async (text) => {
			expect(await announcer.channel(text, elise)).toEqual({
				id: general,
				name: "general",
			});
		},
	);

	it.each([
		["#nowhere", "not-found"],
		["C0NOWHERE", "not-in-conversation"],
		["C0ALONE", "not-in-conversation"],
		["#alone", "not-found"],
		["<!channel>", "not-found"],
		["", "not-found"],
	])("is not meant by %j", async (text, code) => {
		await expect(announcer.channel(text, elise)).rejects.toMatchObject({
			code,
		});
	});

	it("that is private is known to its members only", async () => {
		expect(await announcer.channel("#it-approvals", marc)).toEqual({
			id: "C0APPROVALS",
			name: "it-approvals",
		});
		for (const text of ["#it-approvals", "C0APPROVALS"])
			await expect(announcer.channel(text, elise)).rejects.toMatchObject({
				code: "not-found",
			});
	});

	it("is offered when it is open and we were invited", async () => {
		const names = (await announcer.channels()).map(({ name }) => name);
		expect(names).toContain("general");
		expect(names).not.toContain("it-approvals");
		expect(names).not.toContain("alone");
	});
});
