import { z } from "zod";
import type { WithAi } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { readAgain, stopped } from "./stopped-view.ts";

/** Stops the reading of a document under way, whatever it is for. Problems: `not-yours`, and `nothing-to-do` when it was over already. */
export const stop = defineCommand({
	name: "ask stop",
	args: z.object({
		run: flag(arg.carried()),
		again: flag(arg.hidden(1200)),
	}),
	who: "member",
	effect: "read",
	run: async ({ run, again }, { ai }: WithAi, { actor }) => {
		if (run === undefined || !ai.runs.stop(run, actor.person))
			throw new Problem("nothing-to-do");
		return done(readAgain(again));
	},
	view: stopped,
});
