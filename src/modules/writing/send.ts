import { findSecrets, withoutSecrets } from "../../ai/private/secrets.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Writing } from "./needs.ts";
import { openSession, sessionArgs } from "./session.ts";
import { writingView } from "./view.ts";
import { writeText } from "./write-text.ts";

/** Goes on after the question about secrets: with them hidden, or as the text is. */
export const send = defineCommand({
	name: "write send",
	args: sessionArgs.extend({ how: flag(arg.hidden(10)) }),
	who: "member",
	effect: "read",
	run: async ({ session: given, how }, services: Writing, context) => {
		const { person } = context.actor;
		const { token, session } = await openSession(services.ai, given, person);
		const { wish, input } = session.asked;
		const safe = async (text: string): Promise<string> =>
			how === "as-is" ? text : withoutSecrets(text, await findSecrets(text));
		const work = {
			token,
			session: {
				...session,
				original: await safe(session.original),
				asked: { wish, input: await safe(input) },
				cleared: true,
			},
		};
		return done(await writeText(services, context, work));
	},
	view: writingView,
});
