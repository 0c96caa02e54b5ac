import { seenMessage } from "../access.ts";
import { type JsonObject, objectsOf } from "../json.ts";
import { messageJson } from "../message-json.ts";
import type { StateValues } from "../state/element-states.ts";
import type { Message } from "../state/messages.ts";
import type { View } from "../state/view.ts";
import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import { channelName } from "./payload.ts";

/** What holds blocks a person can use: a message they see, or their own modal or Home tab. */
export type Container =
	| { kind: "message"; message: Message }
	| { kind: "view"; view: View };

/** Names a container from outside. */
export type ContainerName = {
	channel?: string | undefined;
	messageTs?: string | undefined;
	viewId?: string | undefined;
};

/** The container when this person may use it, else `null`. */
export function findContainer(
	world: World,
	userId: string,
	{ channel = "", messageTs = "", viewId }: ContainerName,
): Container | null {
	if (viewId !== undefined) {
		const view = world.views.find(viewId);
		return view?.userId === userId ? { kind: "view", view } : null;
	}
	const message = seenMessage(world, userId, channel, messageTs);
	return message === null ? null : { kind: "message", message };
}

/** The blocks of a container. */
export function blocksOf(container: Container): JsonObject[] {
	return container.kind === "message"
		? objectsOf(container.message.blocks)
		: container.view.blocks;
}

/** The key under which choices in a container are remembered. */
export function containerKey(container: Container): string {
	return container.kind === "message"
		? `${container.message.channel} ${container.message.ts}`
		: container.view.id;
}

/** The part of an interactive payload that says where it happened. A private message is named, not shown, as in Slack. */
export function containerPayload(
	world: World,
	container: Container,
	values: StateValues,
): JsonObject {
	if (container.kind === "view") {
		const { view } = container;
		return {
			container: { type: "view", view_id: view.id },
			view: viewJson(world, view, values),
		};
	}
	const { message } = container;
	const channel = world.channels.find(message.channel);
	const isPrivate = message.privateTo !== null;
	return {
		container: {
			type: "message",
			message_ts: message.ts,
			channel_id: message.channel,
			is_ephemeral: isPrivate,
			...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
		},
		channel: {
			id: message.channel,
			name: channel === null ? "" : channelName(channel),
		},
		...(isPrivate ? {} : { message: messageJson(world, message) }),
		state: { values },
	};
}
