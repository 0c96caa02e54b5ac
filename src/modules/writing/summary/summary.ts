import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { howSchema } from "../replies/draft-session.ts";
import { readMessageLink } from "../replies/message-link.ts";
import { sessionArgs } from "../session.ts";
import { type DigestFacts, newDigest, writeDigest } from "./digest.ts";
import { digestSchema, openDigest } from "./digest-session.ts";
import { digestView } from "./view.ts";

/** Summarises the thread of the message it was chosen on, or of the one a link leads to. Only the person sees it. */
export const summary = defineCommand({
	name: "write summary",
	args: z.object({ link: arg.text(800).optional() }),
	who: "member",
	effect: "read",
	run: async ({ link }, services: Writing, context) => {
		const { origin: here, actor } = context;
		const origin = link === undefined ? here : readMessageLink(link)?.origin;
		if (!origin || (origin.message === null && origin.thread === null))
			return done<DigestFacts>({ kind: "how" });
		const digest = newDigest(origin, actor.locale);
		return done(await writeDigest(services, context, digest, null));
	},
	view: digestView,
});

/** Summarises once more: as before, shorter, in another language, or after the question about secrets. */
export const digest = defineCommand({
	name: "write digest",
	args: sessionArgs.extend({
		into: flag(arg.hidden(2)),
		length: flag(arg.hidden(10)),
		how: flag(arg.hidden(10)),
	}),
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { token, digest: kept } = await openDigest(
			services.ai,
			input.session,
			context.actor.person,
		);
		const next = digestSchema.safeParse({
			...kept,
			into: languages.find((one) => one === (input.into ?? kept.into)),
			length: input.length ?? kept.length,
			how: howSchema.safeParse(input.how ?? kept.how).data,
		});
		if (!next.success)
			throw new Problem("invalid-argument", { name: say("arg.action") });
		return done(await writeDigest(services, context, next.data, token));
	},
	view: digestView,
});
