import { z } from "zod";
import { Problem } from "../../core/problem.ts";
import { isDirect } from "./origin.ts";
import { outside } from "./outside.ts";
import { sharedFiles } from "./payload.ts";
import type { Web } from "./web.ts";

/** A message as `conversations.replies` gives it, as far as we use it. */
const message = z.object({
	ts: z.string(),
	text: z.string().default(""),
	user: z.string().optional(),
	bot_id: z.string().optional(),
	username: z.string().optional(),
	bot_profile: z.object({ name: z.string().optional() }).optional(),
	thread_ts: z.string().optional(),
	files: sharedFiles,
});
export type SlackMessage = z.output<typeof message>;

/** What we read of conversations we were invited to. Problem `not-in-conversation` for all others. */
export type Conversations = {
	/** A message and the replies to it, oldest first, at most `most`. */
	readonly replies: (
		channel: string,
		ts: string,
		most: number,
	) => Promise<readonly SlackMessage[]>;
	/** One message of a thread, its first one too; null when it is not there. */
	readonly message: (
		channel: string,
		root: string,
		ts: string,
	) => Promise<SlackMessage | null>;
	/** Problem `not-in-conversation` too when this person is not among its members. */
	readonly mustHave: (channel: string, user: string) => Promise<void>;
};

/** Makes the reading of conversations. */
export const createConversations = ({
	raw,
	pace,
	direct,
}: Pick<Web, "raw" | "pace" | "direct">): Conversations => {
	const replies = (channel: string, ts: string, most: number) =>
		paged(
			(cursor) =>
				pace(
					"conversations.replies",
					"",
					() =>
						raw.conversations.replies({ channel, ts, limit: 200, ...cursor }),
					outside,
				),
			(page) => z.array(message).parse(page.messages ?? []),
			(all) => all.length >= most,
		);
	const members = (channel: string, user: string) =>
		paged(
			(cursor) =>
				pace(
					"conversations.members",
					"",
					() => raw.conversations.members({ channel, limit: 1000, ...cursor }),
					outside,
				),
			(page) => page.members ?? [],
			(all) => all.includes(user),
		);
	return {
		replies: async (channel, ts, most) =>
			(await replies(channel, ts, most)).slice(0, most),
		message: async (channel, root, ts) => {
			// The first message of a thread may come besides the one that is asked for.
			const asked = { channel, ts: root, oldest: ts, latest: ts, limit: 2 };
			const { messages } = await pace(
				"conversations.replies",
				"",
				() => raw.conversations.replies({ ...asked, inclusive: true }),
				outside,
			);
			const found = z.array(message).parse(messages ?? []);
			return found.find((one) => one.ts === ts) ?? null;
		},
		mustHave: async (channel, user) => {
			const isIn = isDirect(channel)
				? (await direct(user)) === channel
				: (await members(channel, user)).includes(user);
			if (!isIn) throw new Problem("not-in-conversation");
		},
	};
};

type Cursor = { readonly cursor?: string };
type Paged = {
	readonly response_metadata?: { readonly next_cursor?: string };
};

/** Reads page after page until there is enough. */
const paged = async <P extends Paged, T>(
	ask: (cursor: Cursor) => Promise<P>,
	read: (page: P) => readonly T[],
	isEnough: (all: readonly T[]) => boolean,
): Promise<readonly T[]> => {
	const all: T[] = [];
	let cursor = "";
	do {
		const page = await ask(cursor ? { cursor } : {});
		all.push(...read(page));
		cursor = page.response_metadata?.next_cursor ?? "";
	} while (cursor && !isEnough(all));
	return all;
};
