import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { emlOf } from "./eml.ts";
import { openMail, shownVersion } from "./mail-session.ts";
import { mailView } from "./mail-view.ts";
import { nameOf } from "./people-in.ts";
import { receiversOf } from "./receivers.ts";
import { showKept } from "./show-mail.ts";

/** Gives a mail as a file that mail programs open as a draft. */
export const mailFile = defineCommand({
	name: "write mail-file",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { actor, now } = context;
		const { token, mail } = await openMail(
			services.ai,
			input.session,
			actor.person,
		);
		const { to, cc } = receiversOf(mail, actor.email);
		const answered = mail.mail;
		return done({
			shown: await showKept(services, context, { token, mail, of: "edited" }),
			text: emlOf({
				...shownVersion(mail),
				from:
					actor.email === null
						? null
						: { name: nameOf(actor.name), address: actor.email },
				to,
				cc,
				answers: answered?.id ?? "",
				references: answered?.references ?? [],
				at: now,
			}),
		});
	},
	view: ({ text, shown }) => ({
		title: say("compose.mail.file.title"),
		body: [
			{ kind: "file", name: "mail.eml", mime: "message/rfc822", text },
			{ kind: "note", text: say("compose.mail.file.note") },
			...mailView(shown).body,
		],
	}),
});
