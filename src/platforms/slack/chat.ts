import type { Account } from "../../core/actor.ts";
import type { Chat, ChatMessage, Consents, Origin } from "../../core/chat.ts";
import { Problem } from "../../core/problem.ts";
import type { AsPerson } from "./as-person.ts";
import type { Consenting } from "./consent/consenting.ts";
import type { Conversations, SlackMessage } from "./conversations.ts";
import { postable } from "./draw/postable.ts";
import type { Links } from "./message-link.ts";
import type { PostBeside } from "./post-beside.ts";
import type { NameOf } from "./profiles.ts";
import { unescapeEntities } from "./unescape.ts";

type Parts = {
	readonly conversations: Conversations;
	readonly links: Links;
	readonly nameOf: NameOf;
	readonly consents: Consents;
	readonly consenting: Consenting;
	readonly asPerson: AsPerson;
	readonly postBeside: PostBeside;
	readonly files: Pick<Chat, "file" | "files">;
};

const mostMessages = 200;

/** Makes what commands do with Slack's conversations. */
export const createChat = (parts: Parts): Chat => {
	const { consents, consenting, asPerson, links } = parts;
	return {
		...parts.files,
		thread: (origin, account) => readThread(parts, origin, account),
		post: async (origin, account, text) => {
			if ((await consents.of(account)) === null)
				return {
					link: await parts.postBeside(origin, account, text),
					own: false,
				};
			const { channel, thread } = origin;
			const posted = await asPerson(account, "chat.postMessage", (theirs) =>
				theirs.chat.postMessage({
					channel,
					text: postable(text),
					link_names: false,
					...(thread === null ? {} : { thread_ts: thread }),
				}),
			);
			return {
				link: await links(channel, posted.ts, thread),
				own: true,
			};
		},
		replace: async ({ channel, message, thread, author }, account, text) => {
			if (message === null || author !== account.user)
				throw new Problem("not-your-message");
			// Slack keeps a message's blocks unless they are emptied, and would go on showing the old text.
			await asPerson(account, "chat.update", (theirs) =>
				theirs.chat.update({
					channel,
					ts: message,
					text: postable(text),
					blocks: [],
					link_names: false,
				}),
			);
			return { link: await links(channel, message, thread) };
		},
		consent: async (account) => {
			if (!consenting.isReady()) return "off";
			return (await consents.of(account)) === null ? "ask" : "on";
		},
		consentLink: consenting.link,
		revoke: (account) => revoke(parts, account),
	};
};

const readThread = async (
	{ conversations, links, nameOf }: Parts,
	{ channel, message, thread }: Origin,
	account: Account,
): Promise<readonly ChatMessage[]> => {
	const root = thread ?? message;
	if (root === null) return [];
	await conversations.mustHave(channel, account.user);
	const found = await conversations.replies(channel, root, mostMessages);
	const named = async (one: SlackMessage) => {
		const asked = one.user ? nameOf({ ...account, user: one.user }) : null;
		const own = one.username ?? one.bot_profile?.name ?? one.user;
		return (await asked) ?? own ?? "";
	};
	return Promise.all(
		found.map(async (one) => ({
			id: one.ts,
			author: one.user ?? one.bot_id ?? "",
			name: await named(one),
			text: unescapeEntities(one.text),
			at: Math.floor(Number(one.ts) * 1000),
			link: await links(channel, one.ts, one.thread_ts ?? null),
		})),
	);
};

/** A token that no longer works is taken back already. */
const revoke = async (
	{ consents, asPerson }: Parts,
	account: Account,
): Promise<void> => {
	if ((await consents.of(account)) === null) return;
	await asPerson(account, "auth.revoke", (theirs) =>
		theirs.auth.revoke(),
	).catch((error: unknown) => {
		const isGone = error instanceof Problem && error.code === "no-consent";
		if (!isGone) throw error;
	});
	await consents.remove(account);
};
