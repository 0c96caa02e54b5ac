import type { IncomingMessage, ServerResponse } from "node:http";
import type { LocalEvent } from "../state/hub.ts";
import { isVisibleTo } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import { pageMessage } from "./page-message.ts";

const BEAT_MS = 20_000;

/** Streams what happens for one person as Server-Sent Events until the page goes away. */
export function streamEvents(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	userId: string,
): void {
	response.writeHead(200, {
		"content-type": "text/event-stream; charset=utf-8",
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
	});
	response.write(": hello\n\n");
	const write = (event: object) =>
		response.write(`data: ${JSON.stringify(event)}\n\n`);
	const stop = world.hub.subscribe((event) => {
		for (const one of pageEvents(world, event, userId)) write(one);
	});
	const beat = setInterval(() => response.write(": beat\n\n"), BEAT_MS);
	request.on("close", () => {
		stop();
		clearInterval(beat);
	});
}

function pageEvents(world: World, event: LocalEvent, me: string): object[] {
	const state = { kind: "state" };
	switch (event.kind) {
		case "message":
		case "removed": {
			const { message } = event;
			const channel = world.channels.find(message.channel);
			const isMember = channel?.members.has(me) === true;
			if (!isMember || !isVisibleTo(message, me)) return [];
			const { channel: id, ts } = message;
			if (event.kind === "removed")
				return [{ kind: "removed", channel: id, ts }, state];
			const shown = pageMessage(world, message);
			const change = { kind: "message", channel: id, message: shown };
			return message.streaming ? [change] : [change, state];
		}
		case "home":
		case "view":
			return event.userId === me
				? [{ kind: event.kind, view: viewJson(world, event.view) }]
				: [];
		case "view-closed": {
			const { kind, viewId, all } = event;
			return event.userId === me ? [{ kind, viewId, all }] : [];
		}
		case "notice":
			return event.userId === me ? [{ kind: "notice", text: event.text }] : [];
		case "state":
		case "mail":
			return [state];
		case "status":
		case "call":
		case "socket":
			return [];
	}
}
