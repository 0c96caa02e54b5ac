import type { Account } from "../../core/actor.ts";
import type { Origin } from "../../core/chat.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Conversations } from "./conversations.ts";
import { plainText } from "./draw/dialog.ts";
import { partsOf, postable } from "./draw/postable.ts";
import type { Links } from "./message-link.ts";
import type { NameOf } from "./profiles.ts";
import type { Web } from "./web.ts";

/** Posts somebody's text in our own name with theirs below it, where both are members; the answer is its link. */
export type PostBeside = (
	origin: Origin,
	account: Account,
	text: string,
) => Promise<string | null>;

/** Slack takes 3000 characters in a block, and about 13,000 in a message. */
const mostInBlock = 3000;
const mostInMessage = 11_000;

/** Makes it; `read` draws a text in the language of the house. */
export const createPostBeside =
	(parts: {
		readonly web: Pick<Web, "post">;
		readonly conversations: Conversations;
		readonly nameOf: NameOf;
		readonly links: Links;
		readonly read: (text: Text) => string;
	}): PostBeside =>
	async ({ channel, thread }, account, text) => {
		await parts.conversations.mustHave(channel, account.user);
		const name = await parts.nameOf(account);
		if (name === null) throw new Problem("unavailable");
		const safe = postable(text);
		if (safe.length > mostInMessage) throw new Problem("too-long");
		const line = parts.read(say("write.posted.with", { name }));
		const ts = await parts.web.post(channel, thread, {
			text: safe,
			blocks: [
				...partsOf(safe, mostInBlock).map((part) => ({
					type: "section" as const,
					text: { type: "mrkdwn" as const, text: part, verbatim: true },
				})),
				{ type: "context", elements: [plainText(line, 300)] },
			],
		});
		return parts.links(channel, ts, thread);
	};
