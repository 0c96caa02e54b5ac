import { seenMessage } from "../access.ts";
import { announcedMessage } from "../message-json.ts";
import type { World } from "../state/world.ts";
import type { Deliver } from "./delivery.ts";
import { type Outcome, refused, settled } from "./outcome.ts";
import { channelName, commonPayload } from "./payload.ts";

/** A shortcut somebody chose: from a message's menu (with `channel` and `messageTs`) or from the global one. */
export type ChosenShortcut = {
	as: string;
	callbackId: string;
	channel?: string | undefined;
	messageTs?: string | undefined;
};

const FAILED = "The app did not answer. Try again?";

/** Hands a shortcut to the app. */
export async function runShortcut(
	world: World,
	deliver: Deliver,
	chosen: ChosenShortcut,
): Promise<Outcome> {
	const { as, callbackId } = chosen;
	const registered = world.app.shortcuts.find(
		(one) => one.callbackId === callbackId,
	);
	if (registered === undefined || world.people.find(as) === null)
		return refused("This shortcut does not exist.");
	const fields =
		registered.type === "message" ? messageFields(world, chosen) : {};
	if (fields === null) return refused("You cannot see this message.");
	const answer = await deliver({
		kind: "interactive",
		payload: {
			...commonPayload(world, as),
			type: registered.type === "message" ? "message_action" : "shortcut",
			callback_id: callbackId,
			trigger_id: world.triggers.issue({ userId: as, viewId: null }),
			action_ts: world.ids.ts(),
			...fields,
		},
	});
	return settled(world, as, answer, FAILED);
}

function messageFields(world: World, chosen: ChosenShortcut) {
	const { as, channel: channelId = "", messageTs = "" } = chosen;
	const channel = world.channels.find(channelId);
	const message = seenMessage(world, as, channelId, messageTs);
	if (channel === null || message === null) return null;
	const context = {
		channel: channel.id,
		userId: as,
		messageTs: message.ts,
		threadTs: message.threadTs,
	};
	return {
		message_ts: message.ts,
		message: announcedMessage(world, message),
		channel: { id: channel.id, name: channelName(channel) },
		response_url: world.address.url + world.responseUrls.issue(context),
	};
}
