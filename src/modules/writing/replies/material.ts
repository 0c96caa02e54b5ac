import { plainName, readable } from "../../../ai/private/readable.ts";
import { findSecrets, withoutSecrets } from "../../../ai/private/secrets.ts";
import { newTag, spotlight } from "../../../ai/spotlight.ts";
import type { Account } from "../../../core/actor.ts";
import type { ChatMessage } from "../../../core/chat.ts";
import type { Context } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import type { Draft, How } from "./draft-session.ts";

/** Everything a reply may be made of, readable, before anything of it is hidden. `thread` is null when it is not asked for. */
export type Material = {
	readonly message: string;
	readonly thread: readonly string[] | null;
	readonly answer: string | null;
};

/** Reads what a draft is about. Problems of `Chat.thread`. */
export const materialOf = async (
	{ chat }: Pick<Writing, "chat">,
	{ actor }: Context,
	{ origin, whole, message, answer, how }: Draft,
): Promise<Material> => {
	const read =
		whole && origin !== null ? await chat.thread(origin, actor.account) : null;
	const names = namesOf(read ?? [], actor);
	const safe = (text: string): Promise<string> => treated(text, how);
	return {
		message: await safe(readable(message, names)),
		answer: answer === null ? null : await safe(answer),
		thread:
			read &&
			(await Promise.all(
				read.map(({ author, text }) =>
					safe(
						`${names.get(author) ?? ""}${meMark(author, actor)}: ${readable(text, names)}`,
					),
				),
			)),
	};
};

/** A text with its secrets hidden, where its person wants that. */
export const treated = async (text: string, how: How): Promise<string> =>
	how === "hidden" ? withoutSecrets(text, await findSecrets(text)) : text;

/** The names of those who wrote, and of the one who reads, by their account. */
export const namesOf = (
	messages: readonly ChatMessage[],
	reader: { readonly account: Account; readonly name: string },
): ReadonlyMap<string, string> =>
	new Map([
		[reader.account.user, plainName(reader.name)],
		...messages.map(({ author, name }) => [author, plainName(name)] as const),
	]);

/** A text as a block the instructions call data; nothing for no text. */
export const block = (text: string): string =>
	text === "" ? "" : spotlight(text, newTag());

const meMark = (
	author: string,
	{ account }: { readonly account: Account },
): string => (author === account.user ? " (me)" : "");
