import type { WithAi } from "../../ai/service.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { WritingFacts } from "./facts.ts";
import { openSession, sessionArgs } from "./session-arg.ts";
import { writingView } from "./view.ts";

/** Shows the version before, and at last the person's own text, as it was written. */
export const back = defineCommand({
	name: "write back",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, { ai }: WithAi, { actor }) => {
		const { token, session } = await openSession(
			ai,
			input.session,
			actor.person,
		);
		const results = session.results.slice(0, -1);
		const text = results.at(-1)?.text ?? session.original;
		await ai.sessions.update(token, { ...session, results }, actor.person);
		return done<WritingFacts>({
			kind: "back",
			text,
			session: token,
			own: results.length === 0,
			...(await ai.writer.compare(session.original, text)),
		});
	},
	view: writingView,
});
