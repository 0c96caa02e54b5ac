import type { JsonObject } from "../json.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";

/** A message as the page and the tests see it. */
export type PageMessage = {
	ts: string;
	channel: string;
	user: string;
	text: string;
	blocks?: JsonObject[];
	private: boolean;
	edited: boolean;
	threadTs?: string;
	files?: PageFile[];
	streaming?: boolean;
};

/** A file of a message; `url` is for the page only. */
export type PageFile = {
	id: string;
	name: string;
	mimetype: string;
	size: number;
	url: string;
};

/** The message for the page, without what stays inside. */
export function pageMessage(world: World, message: Message): PageMessage {
	const { ts, channel, user, text, edited } = message;
	const files = message.fileIds.flatMap((id) => pageFile(world, id));
	return {
		ts,
		channel,
		user,
		text,
		private: message.privateTo !== null,
		edited,
		...(message.blocks === null ? {} : { blocks: message.blocks }),
		...(message.threadTs === null ? {} : { threadTs: message.threadTs }),
		...(files.length === 0 ? {} : { files }),
		...(message.streaming ? { streaming: true } : {}),
	};
}

function pageFile(world: World, id: string): PageFile[] {
	const file = world.files.find(id);
	if (file === null || file.bytes === null) return [];
	const { name, mimetype, bytes } = file;
	return [{ id, name, mimetype, size: bytes.length, url: `/files/${id}` }];
}
