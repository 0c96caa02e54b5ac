import { z } from "zod";
import type { WithAi } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { WritingFacts } from "./facts.ts";
import { writingView } from "./view.ts";

/** Stops an answer under way. Problems: `not-yours`, and `nothing-to-do` when it was there already. */
export const stop = defineCommand({
	name: "write stop",
	args: z.object({ run: flag(arg.hidden()), session: flag(arg.hidden()) }),
	who: "member",
	effect: "read",
	run: async ({ run, session }, { ai }: WithAi, { actor }) => {
		if (run === undefined || session === undefined)
			throw new Problem("nothing-to-do");
		if (!ai.runs.stop(run, actor.person)) throw new Problem("nothing-to-do");
		return done<WritingFacts>({ kind: "stopped", session });
	},
	view: writingView,
});
