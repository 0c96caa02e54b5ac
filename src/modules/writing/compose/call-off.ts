import type { WithAi } from "../../../ai/service.ts";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { sessionArgs } from "../session.ts";
import { calledOffView, type Kind } from "./under-way.ts";

/** Stops a mail or a page under way. Problems: `not-yours`, and `nothing-to-do` when it was there already. */
export const callOff = defineCommand({
	name: "write call-off",
	args: sessionArgs.extend({
		run: flag(arg.hidden()),
		of: flag(arg.hidden(10)),
	}),
	who: "member",
	effect: "read",
	run: async ({ run, session, of }, { ai }: WithAi, { actor }) => {
		if (run === undefined || session === undefined)
			throw new Problem("nothing-to-do");
		if (!ai.runs.stop(run, actor.person)) throw new Problem("nothing-to-do");
		const kind: Kind = of === "site" ? "site" : "mail";
		return done({ session, of: kind });
	},
	view: ({ session, of }) => calledOffView(session, of),
});
