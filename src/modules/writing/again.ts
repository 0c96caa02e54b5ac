import type { WithAi } from "../../ai/service.ts";
import { defineCommand, done } from "../../core/command.ts";
import { rewrite } from "./rewrite.ts";
import { openSession, sessionArgs } from "./session-arg.ts";
import { writingView } from "./view.ts";

/** Asks once more for what was asked last, in other words than before. */
export const again = defineCommand({
	name: "write again",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, { ai }: WithAi, context) => {
		const { person } = context.actor;
		const { token, session } = await openSession(ai, input.session, person);
		const { action, input: text } = session.asked;
		const earlier = session.results.findLast(
			(one) => one.action === action && one.input === text,
		);
		return done(
			await rewrite(ai, context, { token, session, earlier: earlier?.text }),
		);
	},
	view: writingView,
});
