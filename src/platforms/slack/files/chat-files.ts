import type { Account } from "../../../core/actor.ts";
import type { Chat, Origin } from "../../../core/chat.ts";
import type { Log } from "../../../core/log.ts";
import type { Conversations } from "../conversations.ts";
import { createFew } from "../pace.ts";
import type { Web } from "../web.ts";
import { createDownload } from "./download.ts";
import { type AskInfo, createAskInfo } from "./file-info.ts";
import { mustMayRead } from "./may-read.ts";

/** Makes what commands do with files people shared; the bytes are in memory only. */
export const createChatFiles = (parts: {
	readonly web: Web;
	readonly apiUrl: string | undefined;
	readonly conversations: Conversations;
	readonly log: Log;
}): Pick<Chat, "file" | "files"> => {
	const { web, apiUrl, conversations, log } = parts;
	const askInfo: AskInfo = createAskInfo(web);
	const download = createDownload({
		token: web.raw.token ?? "",
		apiUrl,
		log,
		few: createFew(3),
	});
	return {
		file: async (id, account) => {
			const file = await askInfo(id);
			await mustMayRead(conversations, file, account.user);
			const bytes = await download(file);
			const name = (file.name ?? "").slice(0, 255);
			return { id, name, by: file.user, bytes };
		},
		files: (origin, account) => filesAt(conversations, origin, account),
	};
};

const filesAt = async (
	{ mustHave, message }: Conversations,
	{ channel, message: own, thread }: Origin,
	{ user }: Account,
): Promise<readonly string[]> => {
	const root = thread ?? own;
	if (root === null) return [];
	await mustHave(channel, user);
	const asked = [...new Set([own ?? root, root])];
	const found = await Promise.all(
		asked.map((ts) => message(channel, root, ts)),
	);
	return [...new Set(found.flatMap((one) => one?.files ?? []))];
};
