import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import type { Origin } from "../../../core/chat.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import type { Form } from "../../../core/form.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";

import { type DraftFacts, writeDraft } from "./draft.ts";
import { type Draft, openDraft } from "./draft-session.ts";
import { readMessageLink } from "./message-link.ts";
import { draftView } from "./view.ts";

/** Writes one reply from a few words of the person, to the message of a card, of a link, or where the command was chosen. */
export const reply = defineCommand({
	name: "write reply",
	args: z.object({
		session: flag(arg.hidden()),
		answer: arg.rest(2000),
		thread: flag(arg.yes()),
	}),
	who: "member",
	effect: "read",
	form: async (input, { ai }: Writing, { actor }): Promise<Form> => {
		if (input.session === undefined)
			return {
				intro: [{ kind: "text", text: say("replies.reply.linked") }],
				initial: {},
				picks: {},
			};
		const { draft } = await openDraft(ai, input.session, actor.person);
		return {
			intro: [
				{ kind: "text", text: say("replies.reply.intro") },
				{ kind: "quote", text: draft.message.slice(0, 1500) || "…" },
			],
			initial: draft.answer === null ? {} : { answer: draft.answer },
			picks: {},
		};
	},
	run: async (
		{ session, thread = false, answer },
		services: Writing,
		context,
	) => {
		if (session === undefined)
			return done(await fromPlace(services, context, { thread, answer }));
		const { person } = context.actor;
		const { draft } = await openDraft(services.ai, session, person);
		const whole = draft.whole || thread;
		// The card the dialog was opened from stays good for its own buttons.
		const next: Draft = { ...draft, whole, answer, replies: [], how: "ask" };
		return done(await writeDraft(services, context, next, null));
	},
	view: draftView,
});

type Wanted = { readonly thread: boolean; readonly answer: string };

const fromPlace = async (
	services: Writing,
	context: Context,
	{ thread, answer }: Wanted,
): Promise<DraftFacts> => {
	const linked = readMessageLink(answer);
	const origin = linked?.origin ?? context.origin ?? null;
	const said = linked?.rest ?? answer;
	if (origin === null || origin.message === null || said === "")
		return { kind: "how" };
	const message = await messageAt(services, context, origin);
	if (message === null) return { kind: "how" };
	const draft: Draft = {
		origin,
		message,
		whole: thread,
		answer: said,
		replies: [],
		how: "ask",
	};
	return writeDraft(services, context, draft, null);
};

const messageAt = async (
	{ chat }: Writing,
	{ actor }: Context,
	origin: Origin,
): Promise<string | null> => {
	const all = await chat.thread(origin, actor.account);
	return all.find(({ id }) => id === origin.message)?.text ?? null;
};
