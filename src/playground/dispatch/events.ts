import { setTimeout as wait } from "node:timers/promises";
import type { JsonObject } from "../json.ts";
import type { World } from "../state/world.ts";
import type { Deliver, Retry } from "./delivery.ts";
import { VERIFICATION_TOKEN } from "./payload.ts";

/** Sends events to the app, again and again as Slack does. */
export type Events = {
	/** Resolves after the first delivery; the repetitions go on by themselves. Does nothing when the app did not subscribe. */
	send(subscription: string, event: JsonObject): Promise<void>;
	close(): void;
};

/** Opens the sender of events. */
export function openEvents(world: World, deliver: Deliver): Events {
	const closing = new AbortController();
	const repeat = async (payload: JsonObject, first: string) => {
		let reason = first;
		for (const [index, delay] of world.clock.eventRetryMs.entries()) {
			await wait(delay, undefined, { signal: closing.signal });
			const retry: Retry = { number: index + 1, reason };
			const answer = await deliver({ kind: "events_api", payload }, retry);
			if (answer.kind === "acknowledged" || answer.noRetry) return;
			reason = answer.reason;
		}
	};
	return {
		async send(subscription, event) {
			if (!world.app.events.includes(subscription)) return;
			const payload = envelopeOf(world, event);
			const answer = await deliver({ kind: "events_api", payload });
			if (answer.kind === "acknowledged" || answer.noRetry) return;
			repeat(payload, answer.reason).catch(ignoreClosing);
		},
		close: () => closing.abort(),
	};
}

function ignoreClosing(error: unknown): void {
	if (error instanceof Error && error.name === "AbortError") return;
	throw error;
}

function envelopeOf(world: World, event: JsonObject): JsonObject {
	const { team, people } = world;
	return {
		token: VERIFICATION_TOKEN,
		team_id: team.id,
		context_team_id: team.id,
		context_enterprise_id: null,
		api_app_id: people.bot.appId,
		event,
		type: "event_callback",
		event_id: world.ids.next("Ev"),
		event_time: Math.floor(world.clock.now() / 1000),
		authorizations: [
			{
				enterprise_id: null,
				team_id: team.id,
				user_id: people.bot.userId,
				is_bot: true,
				is_enterprise_install: false,
			},
		],
		is_ext_shared_channel: false,
		event_context: `4-${world.ids.secret()}`,
	};
}
