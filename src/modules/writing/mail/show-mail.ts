import { careOf } from "../../../ai/care.ts";
import { detectLanguage } from "../../../ai/guards/language.ts";
import type { Context } from "../../../core/command.ts";
import { noDoubts } from "../compose/verdict-lines.ts";
import type { Writing } from "../needs.ts";
import type { MailFacts, ShownMail } from "./mail-facts.ts";
import { type Mail, shownVersion } from "./mail-session.ts";
import { mailtoOf } from "./mailto.ts";
import { receiversOf } from "./receivers.ts";

/** What the card of a kept mail shows. Problem `nothing-to-do` while nothing was written. */
export const shownMail = async (
	{ house }: Pick<Writing, "house">,
	{ actor }: Context,
	token: string,
	mail: Mail,
): Promise<ShownMail> => {
	const version = shownVersion(mail);
	const receivers = receiversOf(mail, actor.email);
	const [first] = receivers.to;
	const from = mail.mail?.from ?? null;
	return {
		session: token,
		version,
		receivers,
		everybody: mail.everybody,
		elsewhere:
			mail.to === null &&
			from !== null &&
			first?.address.toLowerCase() !== from.address.toLowerCase(),
		language: await detectLanguage(version.body),
		tones: await house.tones({ person: actor.person, userId: actor.userId }),
		older: mail.versions.length > 1,
		link: mailtoOf({ ...receivers, ...version }),
		care: careOf(version.body),
	};
};

/** Keeps a mail and shows it, without asking a model. */
export const showKept = async (
	services: Writing,
	context: Context,
	{
		token,
		mail,
		of,
	}: {
		readonly token: string;
		readonly mail: Mail;
		readonly of: "older" | "edited" | "receivers";
	},
): Promise<MailFacts> => {
	await services.ai.sessions.update(token, mail, context.actor.person);
	return {
		...(await shownMail(services, context, token, mail)),
		kind: "mail",
		of,
		doubts: noDoubts,
		findings: [],
		place: null,
	};
};
