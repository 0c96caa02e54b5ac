import { defineCommand, done } from "../../core/command.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import { offersOf } from "./offers.ts";
import { openSession, sessionArgs, shownText } from "./session.ts";
import { writingView } from "./view.ts";

/** Shows the version before, and at last the person's own text, as it was written. */
export const back = defineCommand({
	name: "write back",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, services: Writing, { actor }) => {
		const { ai } = services;
		const { person } = actor;
		const { token, session } = await openSession(ai, input.session, person);
		const older = { ...session, results: session.results.slice(0, -1) };
		await ai.sessions.update(token, older, person);
		const text = shownText(older);
		return done<WritingFacts>({
			kind: "version",
			of: older.results.length === 0 ? "own" : "older",
			text,
			offers: await offersOf(services, actor, token, older),
			...(await ai.writer.compare(session.original, text)),
		});
	},
	view: writingView,
});
