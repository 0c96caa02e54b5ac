import type { WithAi } from "../../ai/service.ts";
import { defineCommand, done } from "../../core/command.ts";
import { rewrite } from "./rewrite.ts";
import { openSession, sessionArgs } from "./session-arg.ts";
import { writingView } from "./view.ts";

/** Shortens the text that is shown. */
export const shorter = defineCommand({
	name: "write shorter",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, { ai }: WithAi, context) => {
		const { person } = context.actor;
		const { token, session } = await openSession(ai, input.session, person);
		const shown = session.results.at(-1)?.text ?? session.original;
		const asked = { action: "shorten", input: shown };
		return done(
			await rewrite(ai, context, { token, session: { ...session, asked } }),
		);
	},
	view: writingView,
});
