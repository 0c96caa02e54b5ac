import { attempt } from "../../../core/attempt.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { createConversations } from "../conversations.ts";
import type { Desk } from "../desk.ts";
import type { MessagePayload } from "../payload.ts";
import { unescapeEntities } from "../unescape.ts";
import { mustFit } from "./read-ask.ts";
import { readMessage } from "./read-message.ts";

/** What a message in our own conversation means: files are asked about; in a thread what goes on there, which after a restart are the files it began with; else a command or a text. Null where there is nothing in it. */
export const meant = async (
	desk: Desk,
	{ event }: MessagePayload,
): Promise<Invocation | null> => {
	const { files, text, ts, thread_ts } = event;
	const said = unescapeEntities(text).trim();
	const { commands } = desk.app;
	const reads = commands.has("ask");
	if (reads && files.length > 0)
		return mustFit(commands, askAbout(files, said));
	if (said === "") return null;
	if (thread_ts !== undefined && thread_ts !== ts && !isCommand(said)) {
		const { channel, user } = event;
		const next = desk.follow.of(channel, thread_ts, user, said);
		if (next) return mustFit(commands, next);
		const first = reads ? await filesOf(desk, channel, thread_ts) : [];
		if (first.length > 0) return mustFit(commands, askAbout(first, said));
	}
	return readMessage(commands, text);
};

/** `/ask` before a question says nothing that the files do not. */
const askAbout = (files: readonly string[], said: string): Invocation => {
	const question = said.replace(/^\/ask(?:\s+|$)/iu, "");
	return {
		command: "ask",
		input: question === "" ? { files } : { files, question },
	};
};

const isCommand = (said: string): boolean =>
	/^\/(?:ask|write|ksuite)(?:\s|$)/iu.test(said);

/** The files of a thread's first message; none when Slack does not tell, as the text is worth something without them. */
const filesOf = async (
	desk: Desk,
	channel: string,
	thread: string,
): Promise<readonly string[]> => {
	const { message } = createConversations(desk.web);
	const read = await attempt(desk.app.log, () =>
		message(channel, thread, thread),
	);
	return read.kind === "ok" ? (read.value?.files ?? []) : [];
};
