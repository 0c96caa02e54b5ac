import { arg } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Form } from "../../../core/form.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { openMail, shownVersion, withVersion } from "./mail-session.ts";
import { mailView } from "./mail-view.ts";
import { showKept } from "./show-mail.ts";

/** Shows subject and body in fields, to be copied or changed by hand. */
export const mailEdit = defineCommand({
	name: "write mail-edit",
	args: sessionArgs.extend({ subject: arg.text(250), text: arg.rest() }),
	who: "member",
	effect: "read",
	form: async (input, { ai }: Writing, { actor }): Promise<Form> => {
		const { mail } = await openMail(ai, input.session, actor.person);
		const { subject, body } = shownVersion(mail);
		return {
			intro: [{ kind: "text", text: say("compose.mail.edit") }],
			initial: { subject, text: body },
			picks: {},
		};
	},
	run: async ({ session, subject, text }, services: Writing, context) => {
		const { person } = context.actor;
		const { token, mail } = await openMail(services.ai, session, person);
		const before = shownVersion(mail);
		const isSame = before.subject === subject && before.body === text;
		return done(
			await showKept(services, context, {
				token,
				mail: isSame ? mail : withVersion(mail, { subject, body: text }),
				of: "edited",
			}),
		);
	},
	view: mailView,
});
