import type { HomeView, ModalView } from "@slack/types";
import { LogLevel, WebClient } from "@slack/web-api";
import type { Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import type { Drawn } from "./draw/view.ts";
import { outside } from "./outside.ts";
import {
	createMinute,
	createSlackPace,
	type Meaning,
	type SlackPace,
} from "./pace.ts";
import type { Place } from "./place.ts";
import { respond } from "./respond.ts";
import { createStreamCalls } from "./streaming/stream-calls.ts";
import { createStreams, type Streams } from "./streaming/streams.ts";
import { createTurns, type Turns } from "./streaming/turns.ts";

/** The few things we do in Slack; each fails with Problem `unavailable`, never with what was sent. */
export type Web = {
	/** Shows a message at a place and says where it now stands. */
	readonly show: (place: Place, drawn: Drawn) => Promise<Place>;
	/** Takes a message of ours away. */
	readonly remove: (channel: string, ts: string) => Promise<void>;
	/** Messages that grow. */
	readonly streams: Streams;
	/** Whose partial text is shown next; one for all answers, as Slack counts for the whole workspace. */
	readonly turns: Turns;
	/** Posts a message for everybody in a conversation, in a thread or not; the answer is its timestamp. Problem `not-in-conversation` where we were not invited. */
	readonly post: (
		channel: string,
		thread: string | null,
		drawn: Drawn,
	) => Promise<string>;
	/** The conversation between a person and us. */
	readonly direct: (user: string) => Promise<string>;
	readonly openDialog: (trigger: string, view: ModalView) => Promise<void>;
	readonly publishHome: (user: string, view: HomeView) => Promise<void>;
	/** The answer of users.info, or null when Slack knows nobody or does not answer. */
	readonly profile: (user: string) => Promise<unknown>;
	/** The members of the workspace as users.list gives them, at most 2000; empty when Slack does not answer. */
	readonly everybody: () => Promise<readonly unknown[]>;
	readonly raw: WebClient;
	/** The pace of everything that is called through `raw`. */
	readonly pace: SlackPace;
};

/** Makes the client: own pace, short retries, ten seconds a call, nothing logged but method and code. */
export const createWeb = (
	token: string,
	apiUrl: string | undefined,
	log: Log,
): Web => {
	const options = {
		...(apiUrl ? { slackApiUrl: apiUrl } : {}),
		timeout: 10_000,
		rejectRateLimitedCalls: false,
		logger: silent,
	};
	const retries = { retries: 2, minTimeout: 300 };
	const raw = new WebClient(token, { ...options, retryConfig: retries });
	// A message that was refused with 500 may have been posted all the same: posting again is for who knows what stands there.
	const posting = new WebClient(token, {
		...options,
		retryConfig: { retries: 0 },
	});
	const updates = createMinute(50);
	const pace = createSlackPace(log, updates);
	const directs = new Map<string, string>();
	const direct = async (user: string): Promise<string> => {
		const known = directs.get(user);
		if (known) return known;
		const opened = await pace("conversations.open", user, () =>
			raw.conversations.open({ users: user }),
		);
		const channel = opened.channel?.id;
		if (!channel) throw new Problem("unavailable");
		if (directs.size > 2000) directs.clear();
		directs.set(user, channel);
		return channel;
	};
	const post = async (
		channel: string,
		drawn: Drawn,
		more: { thread?: string; means?: Meaning } = {},
	) => {
		const { ts, channel: at } = await pace(
			"chat.postMessage",
			channel,
			() =>
				posting.chat.postMessage({
					channel,
					...drawn,
					...(more.thread === undefined ? {} : { thread_ts: more.thread }),
					unfurl_links: false,
					unfurl_media: false,
				}),
			more.means,
		);
		if (!ts || !at) throw new Problem("unavailable");
		const { thread } = more;
		const within = thread === undefined ? {} : { thread };
		return { kind: "message" as const, channel: at, ts, ...within };
	};
	return {
		raw,
		pace,
		direct,
		streams: createStreams(createStreamCalls(token, options), log),
		turns: createTurns(updates.left),
		remove: async (channel, ts) => {
			await pace("chat.delete", channel, () =>
				raw.chat.delete({ channel, ts }),
			);
		},
		post: async (channel, thread, drawn) => {
			const more = thread === null ? {} : { thread };
			return (await post(channel, drawn, { ...more, means: outside })).ts;
		},
		profile: (user) =>
			pace("users.info", "", () =>
				raw.users.info({ user, include_locale: true }),
			).catch(() => null),
		everybody: () => pace("users.list", "", () => members(raw)).catch(() => []),
		show: async (place, drawn) => {
			switch (place.kind) {
				case "response":
					await respond(place, drawn, apiUrl);
					return place;
				case "message":
					await pace("chat.update", place.channel, () =>
						raw.chat.update({ channel: place.channel, ts: place.ts, ...drawn }),
					);
					return place;
				case "direct":
					return post(await direct(place.user), drawn);
				case "channel":
					return post(place.channel, drawn);
				case "thread":
					return post(place.channel, drawn, { thread: place.thread });
				case "private":
					await pace("chat.postEphemeral", place.channel, () =>
						posting.chat.postEphemeral({
							channel: place.channel,
							user: place.user,
							...drawn,
							...(place.thread === undefined
								? {}
								: { thread_ts: place.thread }),
						}),
					);
					return place;
			}
		},
		openDialog: async (trigger, view) => {
			await pace("views.open", "", () =>
				raw.views.open({ trigger_id: trigger, view }),
			);
		},
		publishHome: async (user, view) => {
			await pace("views.publish", user, () =>
				raw.views.publish({ user_id: user, view }),
			);
		},
	};
};

const members = async (raw: WebClient): Promise<readonly unknown[]> => {
	const all: unknown[] = [];
	let cursor = "";
	do {
		const page = await raw.users.list({
			limit: 200,
			include_locale: true,
			...(cursor ? { cursor } : {}),
		});
		all.push(...(page.members ?? []));
		cursor = page.response_metadata?.next_cursor ?? "";
	} while (cursor && all.length < 2000);
	return all;
};

const nothing = (): void => undefined;

/** Slack's client prints bodies when asked to debug; this one never prints. */
export const silent = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing,
	setLevel: nothing,
	getLevel: () => LogLevel.ERROR,
	setName: nothing,
};
