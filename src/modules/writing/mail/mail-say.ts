import { arg } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { openMail } from "./mail-session.ts";
import { mailView } from "./mail-view.ts";
import { writeMail } from "./write-mail.ts";

/** Changes a mail as its person says; where nothing is written yet, that is what is answered. */
export const mailSay = defineCommand({
	name: "write mail-say",
	args: sessionArgs.extend({ wish: arg.text(1000) }),
	who: "member",
	effect: "read",
	run: async ({ session, wish: instruction }, services: Writing, context) => {
		const { person } = context.actor;
		const { token, mail } = await openMail(services.ai, session, person);
		const input = mail.versions.at(-1);
		const next =
			input === undefined
				? { ...mail, keywords: instruction }
				: {
						...mail,
						asked: {
							kind: "change" as const,
							wish: { action: "own" as const, instruction },
							input,
						},
					};
		return done(await writeMail(services, context, { token, mail: next }));
	},
	view: mailView,
});
