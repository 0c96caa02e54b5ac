import type { WithAi } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { sessionArgs } from "./session.ts";
import { beginners, stoppedView } from "./stopped-view.ts";

/** Stops an answer under way, whatever is being written. Problems: `not-yours`, and `nothing-to-do` when it was there already. */
export const stop = defineCommand({
	name: "write stop",
	args: sessionArgs.extend({
		run: flag(arg.hidden()),
		again: flag(arg.hidden(20)),
	}),
	who: "member",
	effect: "read",
	run: async ({ run, session, again }, { ai }: WithAi, { actor }) => {
		if (run === undefined || session === undefined)
			throw new Problem("nothing-to-do");
		if (!ai.runs.stop(run, actor.person)) throw new Problem("nothing-to-do");
		const known = beginners.find((one) => one === again) ?? "write again";
		return done({ session, again: known });
	},
	view: ({ session, again }) => stoppedView(session, again),
});
