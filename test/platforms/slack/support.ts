import type { z } from "zod";
import type { Account } from "../../../src/core/actor.ts";
import { createApp } from "../../../src/core/app.ts";
import type { Command, Context } from "../../../src/core/command.ts";
import { defineCommand, done } from "../../../src/core/command.ts";
import type { LogEvent } from "../../../src/core/log.ts";
import type { Pipeline } from "../../../src/core/pipeline.ts";
import type { Text } from "../../../src/core/text.ts";
import type { View } from "../../../src/core/view.ts";
import { createWorking } from "../../../src/core/working.ts";
import { openSlack } from "../../../src/platforms/slack/slack.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { createRemembered } from "../../../src/store/short-lived.ts";
import { openStore } from "../../../src/store/store.ts";
import { handsOf } from "../../support/slack.ts";

type Given = Parameters<typeof defineCommand<object, z.ZodObject, View>>[0];

/** A command of a test: it reads, everybody may, and what it answers is a view. */
export const testCommand = (
	given: Pick<Given, "name" | "args" | "run"> & Pick<Partial<Given>, "form">,
): Command<object> =>
	defineCommand<object, z.ZodObject, View>({
		who: "member",
		effect: "read",
		view: (view) => view,
		...given,
	});

/** Answers with a view, and keeps what it was asked with. */
export const answering =
	(seen: { input: unknown; context: Context }[], view: View): Given["run"] =>
	async (input, _services, context) => {
		seen.push({ input, context });
		return done(view);
	};

/** The Slack platform in front of a few commands of a test, over HTTP in the local Slack; sentences are read by their keys. */
export const openPlatformTest = async (
	commands: readonly Command<object>[],
) => {
	const events: LogEvent[] = [];
	const log = (event: LogEvent) => void events.push(event);
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
	});
	const settings = {
		botToken: slack.environment.SLACK_BOT_TOKEN ?? "",
		apiUrl: slack.environment.SLACK_API_URL ?? "",
	};
	const store = await openStore(":memory:", createSeal(newSealKey()));
	const pipeline: Pipeline<object> = {
		commands: new Map(commands.map((command) => [command.name, command])),
		services: {},
		who: async (account) => actorOf(account),
		requests: store.requests,
		jobs: store.jobs,
		working: createWorking("test"),
		onBehalf: (_person, _kind, _progress, work) => work(),
		audit: store.audit,
		threshold: () => 1,
		waits: {
			confirm: 60_000,
			approve: 60_000,
			remind: 60_000,
			escalate: 60_000,
			hands: 60_000,
		},
		now: Date.now,
		log,
		changed: () => undefined,
	};
	const parts: Parameters<typeof openSlack>[0] = {
		settings: {
			...settings,
			transport: {
				kind: "http",
				signingSecret: slack.environment.SLACK_SIGNING_SECRET ?? "",
			},
		},
		web: createWeb(settings.botToken, settings.apiUrl, log),
		app: createApp(pipeline, {
			cards: store.cards,
			deciders: async () => [],
			suggest: async () => [],
		}),
		read: keyed,
		drawChart: async () => {
			throw new Error("no pictures here");
		},
		forget: () => undefined,
		revoked: async () => undefined,
		remembered: createRemembered(1000, 60_000),
		approvals: null,
		house: { locale: "en-GB", zone: "Europe/Zurich" },
		pages: () => false,
		port: 0,
		host: "127.0.0.1",
	};
	const start = async () => {
		const platform = await openSlack(parts);
		slack.connect(`http://127.0.0.1:${platform.port}/slack/events`);
		return platform;
	};
	let platform = await start();
	return {
		...handsOf(slack),
		events,
		web: parts.web,
		/** Ends the platform and starts it anew; what was in its memory is gone. */
		restart: async () => {
			await platform.close();
			platform = await start();
		},
		close: async () => {
			await platform.close();
			await slack.close();
			await store.close();
		},
	};
};

const actorOf = (account: Account) => ({
	account,
	person: account.user,
	name: account.user,
	locale: "en-GB",
	zone: "Europe/Zurich",
	userId: account.user,
	email: null,
	grants: [],
});

/** A sentence by its key, exact text as it is. */
const keyed = (text: Text): string => {
	if (typeof text !== "object") return String(text);
	return "say" in text ? text.say : JSON.stringify(text);
};
