import type { Wish } from "../../../ai/wish.ts";
import { arg, flag } from "../../../core/arg.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { readWanted } from "../wanted.ts";
import type { MailFacts } from "./mail-facts.ts";
import { type Mail, openMail, shownVersion } from "./mail-session.ts";
import { mailView } from "./mail-view.ts";
import { showKept } from "./show-mail.ts";
import { writeMail } from "./write-mail.ts";

/** Goes on with a mail: another wording, the version before, other receivers, or after the question about secrets. */
export const mailNext = defineCommand({
	name: "write mail-next",
	args: sessionArgs.extend({ wanted: flag(arg.hidden(100)) }),
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { person } = context.actor;
		const opened = await openMail(services.ai, input.session, person);
		return done(await goOn(services, context, opened, input.wanted ?? "again"));
	},
	view: mailView,
});

type Opened = { readonly token: string; readonly mail: Mail };

const goOn = async (
	services: Writing,
	context: Context,
	{ token, mail }: Opened,
	wanted: string,
): Promise<MailFacts> => {
	switch (wanted) {
		case "again":
			return writeMail(services, context, {
				token,
				mail,
				earlier: mail.versions.at(-1),
			});
		case "hidden":
		case "as-is":
			return writeMail(services, context, {
				token,
				mail: { ...mail, how: wanted },
			});
		case "others":
		case "alone":
			return showKept(services, context, {
				token,
				mail: { ...mail, everybody: wanted === "others" },
				of: "receivers",
			});
		case "back": {
			const { versions } = mail;
			const older = versions.slice(0, Math.max(1, versions.length - 1));
			return showKept(services, context, {
				token,
				mail: { ...mail, versions: older },
				of: "older",
			});
		}
		default:
			return changed(services, context, { token, mail }, readWanted(wanted));
	}
};

const changed = async (
	services: Writing,
	context: Context,
	{ token, mail }: Opened,
	wish: Wish,
): Promise<MailFacts> => {
	const input = shownVersion(mail);
	// A template can only be filled anew.
	const isTemplate = (await services.ai.describe("mail")) === null;
	const asked: Mail["asked"] = isTemplate
		? { kind: "new", wish }
		: { kind: "change", wish, input };
	return writeMail(services, context, { token, mail: { ...mail, asked } });
};
