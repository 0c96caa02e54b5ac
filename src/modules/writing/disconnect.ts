import { z } from "zod";
import type { Chat } from "../../core/chat.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";

/** Takes back the consent to write in somebody's name, here and in Slack; whoever gave none loses nothing. */
export const disconnect = defineCommand({
	name: "write disconnect",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (
		_input,
		{ chat }: { chat: Pick<Chat, "consent" | "revoke"> },
		{ actor }: Context,
	) => {
		const was = await chat.consent(actor.account);
		await chat.revoke(actor.account);
		return done({ was: was === "on" });
	},
	view: ({ was }) => ({
		title: say(was ? "write.disconnect.title" : "write.disconnect.none"),
		body: [
			{
				kind: "text",
				text: say(was ? "write.disconnect.text" : "write.disconnect.none.text"),
			},
		],
	}),
});
