import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import { offersOf } from "./offers.ts";
import { openSession, sessionArgs, shownText, withResult } from "./session.ts";
import { writingView } from "./view.ts";

/** Shows the text in a field, to be copied or changed by hand. */
export const edit = defineCommand({
	name: "write edit",
	args: sessionArgs.extend({ text: arg.rest() }),
	who: "member",
	effect: "read",
	form: async (input, { ai }: Writing, { actor }) => {
		const { session } = await openSession(ai, input.session, actor.person);
		return {
			intro: [{ kind: "text", text: say("write.edit.intro") }],
			submit: say("write.edit.submit"),
			initial: { text: shownText(session) },
			picks: {},
		};
	},
	run: async ({ session: given, text }, services: Writing, { actor }) => {
		const { ai } = services;
		const { person } = actor;
		const { token, session } = await openSession(ai, given, person);
		const shown = shownText(session);
		const next =
			text === shown
				? session
				: withResult(session, {
						wish: null,
						input: shown,
						proposal: text,
						refused: [],
						text,
					});
		await ai.sessions.update(token, next, person);
		return done<WritingFacts>({
			kind: "version",
			of: "edited",
			text: shownText(next),
			offers: await offersOf(services, actor, token, next),
			...(await ai.writer.compare(session.original, shownText(next))),
		});
	},
	view: writingView,
});
