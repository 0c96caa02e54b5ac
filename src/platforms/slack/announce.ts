import { z } from "zod";
import type { Account } from "../../core/actor.ts";
import type { Announcer, Channel } from "../../core/chat.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import type { Conversations } from "./conversations.ts";
import type { Read, Reader } from "./desk.ts";
import { createPen, type Drawn, drawView } from "./draw/view.ts";
import { outside } from "./outside.ts";
import type { Pictures } from "./pictures.ts";
import type { Web } from "./web.ts";

type Parts = {
	readonly web: Pick<Web, "raw" | "pace" | "direct" | "post">;
	readonly conversations: Pick<Conversations, "mustHave">;
	/** Null where nothing is drawn: then the words of a picture stand alone. */
	readonly pictures: Pictures | null;
	readonly read: Read;
	/** The reader a channel has. */
	readonly house: Reader;
	/** The language and zone of a person; null when Slack does not tell. */
	readonly profile: (account: Account) => Promise<Reader | null>;
	readonly now: () => number;
};

/** A conversation as Slack tells of it, as far as we use it. */
const conversation = z.object({
	id: z.string(),
	name: z.string().default(""),
	is_member: z.boolean().default(false),
	is_private: z.boolean().default(false),
});
type Conversation = z.output<typeof conversation>;

/** Makes what the app says on its own in Slack. */
export const createAnnouncer = (parts: Parts): Announcer => {
	const { web, house } = parts;
	return {
		channels: async () =>
			(await invited(web))
				.filter(({ is_private }) => !is_private)
				.map(channelOf)
				.sort((one, other) => one.name.localeCompare(other.name)),
		channel: async (text, account) => {
			const found = await find(web, text);
			if (!found.is_member) throw new Problem("not-in-conversation");
			// Who is not in a private channel does not learn that there is one.
			const unseen = found.is_private ? "not-found" : "not-in-conversation";
			await parts.conversations
				.mustHave(found.id, account.user)
				.catch((error: unknown) => {
					throw isOutside(error) ? new Problem(unseen) : error;
				});
			return channelOf(found);
		},
		announce: async (to, view) => {
			if (to.kind === "channel") {
				await web.post(to.channel, null, await draw(parts, view, house));
				return;
			}
			const reader = (await parts.profile(to.account)) ?? house;
			const direct = await web.direct(to.account.user);
			await web.post(direct, null, await draw(parts, view, reader));
		},
	};
};

/** A workspace can have thousands of channels; who looks for one further down gives its id. */
const mostPages = 5;

/** The channels we were invited to, private ones too. */
const invited = async ({
	raw,
	pace,
}: Parts["web"]): Promise<readonly Conversation[]> => {
	const all: Conversation[] = [];
	let cursor = "";
	for (let page = 0; page < mostPages; page += 1) {
		const listed = await pace("conversations.list", "", () =>
			raw.conversations.list({
				types: "public_channel,private_channel",
				exclude_archived: true,
				limit: 200,
				...(cursor ? { cursor } : {}),
			}),
		);
		all.push(...z.array(conversation).parse(listed.channels ?? []));
		cursor = listed.response_metadata?.next_cursor ?? "";
		if (!cursor) break;
	}
	return all.filter(({ is_member }) => is_member);
};

const isOutside = (error: unknown): boolean =>
	error instanceof Problem && error.code === "not-in-conversation";

const find = async (web: Parts["web"], text: string): Promise<Conversation> => {
	const wanted = text.trim().replace(/^#/u, "");
	if (isId.test(wanted)) {
		const { channel } = await web.pace(
			"conversations.info",
			"",
			() => web.raw.conversations.info({ channel: wanted }),
			outside,
		);
		return conversation.parse(channel);
	}
	const name = wanted.toLowerCase();
	const found = (await invited(web)).find((one) => one.name === name);
	if (!found) throw new Problem("not-found");
	return found;
};

const isId = /^[CG][A-Z0-9]{6,30}$/u;

const channelOf = ({ id, name }: Conversation): Channel => ({
	id,
	name: name || id,
});

const draw = async (
	{ pictures, read, now }: Parts,
	view: View,
	reader: Reader,
): Promise<Drawn> => {
	const at = now();
	const texts = (text: Text): string => read(text, { ...reader, now: at });
	const files = new Map<Block, string | null>();
	for (const block of view.body)
		if (block.kind === "picture" && pictures)
			files.set(block, await pictures(block.chart, texts, reader.locale));
	const pen = createPen(texts, (block) => files.get(block) ?? null);
	return drawView(view, pen, texts(say("view.more")));
};
