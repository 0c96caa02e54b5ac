import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { WritingFacts } from "../facts.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { writingView } from "../view.ts";
import { writeDraft } from "./draft.ts";
import { type Draft, howSchema, intents, openDraft } from "./draft-session.ts";
import { takeUp } from "./take-up.ts";
import { draftView } from "./view.ts";

/** Suggests three replies to a message; like all of these only the person sees them, and nothing is posted. */
export const replies = defineCommand({
	name: "write replies",
	args: z.object({ text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ text }, services: Writing, context) => {
		const draft: Draft = {
			origin: context.origin ?? null,
			message: text,
			whole: false,
			answer: null,
			replies: [],
			how: "ask",
		};
		return done(await writeDraft(services, context, draft, null));
	},
	view: draftView,
});

/** Asks once more for what was asked: as it was, with the whole thread, or after the question about secrets. */
export const others = defineCommand({
	name: "write others",
	args: sessionArgs.extend({
		whole: flag(arg.hidden(3)),
		how: flag(arg.hidden(10)),
	}),
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { token, draft } = await openDraft(
			services.ai,
			input.session,
			context.actor.person,
		);
		const how = howSchema.safeParse(input.how ?? draft.how);
		if (!how.success)
			throw new Problem("invalid-argument", { name: say("arg.action") });
		const whole = draft.whole || input.whole === "yes";
		// The thread may hold secrets nobody was asked about.
		const isMore = whole && !draft.whole && draft.how === "as-is";
		const next = { ...draft, whole, how: isMore ? "ask" : how.data } as const;
		return done(await writeDraft(services, context, next, token));
	},
	view: draftView,
});

/** Takes one of the suggested replies as a text to go on with. */
export const take = defineCommand({
	name: "write take",
	args: sessionArgs.extend({ which: flag(arg.hidden(10)) }),
	who: "member",
	effect: "read",
	run: async ({ session, which }, services: Writing, context) => {
		const { ai } = services;
		const { draft } = await openDraft(ai, session, context.actor.person);
		const intent = intents.find((one) => one === which);
		const reply = draft.replies.find((one) => one.intent === intent);
		if (reply === undefined)
			throw new Problem("invalid-argument", { name: say("arg.action") });
		const { text } = reply;
		const { offers } = await takeUp(services, context, draft, text);
		return done<WritingFacts>({
			kind: "version",
			of: "taken",
			text,
			offers,
			...(await ai.writer.compare(text, text)),
		});
	},
	view: writingView,
});
