import { setTimeout as wait } from "node:timers/promises";
import type { JsonObject } from "../json.ts";
import type { World } from "../state/world.ts";
import { post } from "./post-request.ts";
import type { Sockets } from "./sockets.ts";

/** Something for the app; `options` goes to the options address when the app has one. */
export type Envelope = {
	kind: "slash_commands" | "interactive" | "events_api" | "options";
	payload: JsonObject;
};

/** Slack's headers on a second delivery. */
export type Retry = { number: number; reason: string };

/** What the app said: its body (`null` when empty), or why there is none. */
export type AppAnswer =
	| { kind: "acknowledged"; body: unknown }
	| {
			kind: "failed";
			reason: "http_timeout" | "http_error" | "connection_failed";
			noRetry: boolean;
	  };

/** Hands something to the app. */
export type Deliver = (envelope: Envelope, retry?: Retry) => Promise<AppAnswer>;

/** Creates the way to the app: signed HTTP when it has an address, Socket Mode otherwise; planned faults strike here. */
export function createDelivery(world: World, sockets: Sockets): Deliver {
	const send: Deliver = (envelope, retry) =>
		world.app.requestUrl === null
			? sockets.send(envelope, retry)
			: post(world, world.app.requestUrl, envelope, retry);
	return async (envelope, retry) => {
		const fault = world.faults.strike("dispatch", envelope.kind);
		switch (fault?.kind) {
			case undefined:
			case "stub":
			case "redirect":
			case "endless":
			case "drip":
			case "sign-in":
				return send(envelope, retry);
			case "slow":
				await wait(fault?.delayMs ?? 1000);
				return send(envelope, retry);
			case "cut":
				await send(envelope, retry);
				return { kind: "failed", reason: "connection_failed", noRetry: false };
			case "429":
			case "500":
				return { kind: "failed", reason: "http_error", noRetry: false };
			case "retry": {
				const answer = await send(envelope, retry);
				await send(envelope, { number: 1, reason: "http_timeout" });
				return answer;
			}
		}
	};
}
