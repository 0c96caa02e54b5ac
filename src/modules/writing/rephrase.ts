import { z } from "zod";
import type { WithAi } from "../../ai/service.ts";
import type { Session } from "../../ai/session.ts";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { rewrite } from "./rewrite.ts";
import { writingView } from "./view.ts";

/** Says the same in clearer words; only the person sees it, and nothing is posted. */
export const rephrase = defineCommand({
	name: "write rephrase",
	args: z.object({ text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ text }, { ai }: WithAi, context) => {
		const session: Session = {
			original: text,
			asked: { action: "rephrase", input: text },
			results: [],
		};
		return done(await rewrite(ai, context, { session, token: null }));
	},
	view: writingView,
});
