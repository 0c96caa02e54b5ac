import { App as Bolt, LogLevel } from "@slack/bolt";
import type { Account } from "../../core/actor.ts";
import type { App } from "../../core/app.ts";
import type { Nudge } from "../../core/pipeline.ts";
import type { Request } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import { createDeliver } from "./deliver.ts";
import type { Desk, Read, Reader } from "./desk.ts";
import { openDoor, type Pages } from "./door.ts";
import { createFollow } from "./follow.ts";
import { createInFlight } from "./in-flight.ts";
import { listen } from "./listen/listeners.ts";
import { createOnce, type Remembered } from "./once.ts";
import { createPatience } from "./patience.ts";
import { createPictures, type DrawChart } from "./pictures.ts";
import { createReceiver, quiet, type SlackSettings } from "./receiver.ts";
import { createSend } from "./send.ts";
import type { Web } from "./web.ts";

/** What the Slack platform is made of. */
export type SlackParts = {
	readonly settings: SlackSettings;
	readonly web: Web;
	readonly app: App;
	readonly read: Read;
	readonly drawChart: DrawChart;
	readonly remembered: Remembered;
	/** Lets go of what is remembered of a person's profile. */
	readonly forget: (user: string) => void;
	/** Forgets the consent of somebody who took it back in Slack. */
	readonly revoked: (account: Account) => Promise<void>;
	readonly approvals: string | null;
	readonly house: Reader;
	readonly pages: Pages;
	readonly port: number;
	readonly host: string;
};

/** The running platform. */
export type Slack = {
	readonly port: number;
	/** Every change of a request comes here. */
	readonly changed: (request: Request, nudge: Nudge | null) => void;
	/** Brings cards up to date that an earlier process or a failed call left behind. */
	readonly repair: () => Promise<void>;
	/** Takes nothing new, waits for running work, then closes. */
	readonly close: () => Promise<void>;
};

/** Opens the Slack platform: Bolt as the transport, our own server in front of it. */
export const openSlack = async (parts: SlackParts): Promise<Slack> => {
	const { app, web } = parts;
	const inFlight = createInFlight();
	const closing = new AbortController();
	const desk: Desk = {
		app,
		web,
		read: parts.read,
		pictures: createPictures(web, parts.drawChart, app.log),
		send: createSend(web, app.log),
		approvals: parts.approvals,
		house: parts.house,
		follow: createFollow(app.now),
		forget: parts.forget,
		revoked: parts.revoked,
		refresh: (request) => void deliver(request, null),
		closing: closing.signal,
		patience: createPatience(closing.signal),
		busy: inFlight.add,
	};
	const deliver = createDeliver(desk);
	const sorry = parts.read(say("problem.unexpected"), {
		...parts.house,
		now: app.now(),
	});
	const { receiver, inlet } = createReceiver(parts.settings, sorry, app.log);
	const bolt = await createBolt(parts, receiver);
	listen(bolt, desk, createOnce(parts.remembered, app.log));
	const { port, host, pages } = parts;
	const door = await openDoor({ port, host, inlet, pages, log: app.log });
	if (parts.settings.transport.kind === "socket") await bolt.start();
	door.setReady(true);
	return {
		port: door.port,
		changed: (request, nudge) => void deliver(request.id, nudge),
		repair: async () => {
			for (const request of await app.cards.behind(app.now()))
				await deliver(request, null);
		},
		close: async () => {
			door.setReady(false);
			if (parts.settings.transport.kind === "socket") await bolt.stop();
			await inFlight.settled(20_000);
			closing.abort();
			await inFlight.settled(5000);
			await door.close();
			await inFlight.settled(2000);
		},
	};
};

/** Bolt with our own authorisation, so that it asks Slack nothing on its own. */
const createBolt = async (
	parts: SlackParts,
	receiver: ReturnType<typeof createReceiver>["receiver"],
): Promise<Bolt> => {
	const { botToken, apiUrl } = parts.settings;
	const bolt = new Bolt({
		receiver,
		authorize: async () => ({ botToken, botId: "B", botUserId: "U" }),
		convoStore: false,
		logger: quiet(parts.app.log),
		logLevel: LogLevel.ERROR,
		deferInitialization: true,
		...(apiUrl ? { clientOptions: { slackApiUrl: apiUrl } } : {}),
	});
	await bolt.init();
	return bolt;
};
