import { failureOf, isFailed } from "../../../ai/cards/failure-of.ts";
import { secretsIn } from "../../../ai/cards/secrets-in.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import { plainName } from "../../../ai/private/readable.ts";
import type { Context } from "../../../core/command.ts";
import { safely } from "../compose/secret-ways.ts";
import { underWay } from "../compose/under-way.ts";
import { noDoubts } from "../compose/verdict-lines.ts";
import type { Writing } from "../needs.ts";
import { wayOf } from "../wanted.ts";
import { askMail, type Material } from "./ask-mail.ts";
import { changeMail } from "./change-mail.ts";
import { fromTemplate } from "./from-template.ts";
import type { MailFacts } from "./mail-facts.ts";
import { type Mail, type Version, withVersion } from "./mail-session.ts";
import { languageOfReader } from "./reader-language.ts";
import { shownMail } from "./show-mail.ts";

/** A mail to write under its token (null: a new one), and the version to differ from. */
export type MailWork = {
	readonly mail: Mail;
	readonly token: string | null;
	readonly earlier?: Version | undefined;
};

/** Carries out what a mail asks for: asks about secrets first, then writes it or changes the version that is shown, and keeps the result; without a model it fills a template. */
export const writeMail = async (
	services: Writing,
	context: Context,
	{ mail, token: known, earlier }: MailWork,
): Promise<MailFacts> => {
	const { ai } = services;
	const { person } = context.actor;
	const token = known ?? (await ai.sessions.save(mail, person));
	if (known !== null) await ai.sessions.update(token, mail, person);
	if (mail.keywords === "" && mail.versions.length === 0)
		return { kind: "what", session: token };
	const kinds = mail.how === "ask" ? await secretsIn(everything(mail)) : [];
	if (kinds.length > 0) return { kind: "secrets", session: token, kinds };
	if ((await ai.describe("mail")) === null && mail.asked.kind === "new")
		return withoutModel(services, context, { mail, token });
	const written = await withModel(services, context, {
		mail,
		token,
		earlier,
	}).catch(failureOf(token));
	if (written === null) return { kind: "stopped", session: token };
	if (isFailed(written)) return written;
	const { version, ...rest } = written;
	const next = withVersion(mail, version);
	await ai.sessions.update(token, next, person);
	const shown = await shownMail(services, context, token, next);
	return { ...shown, ...rest, kind: "mail", of: "written" };
};

const withModel = async (
	services: Writing,
	context: Context,
	{
		mail,
		token,
		earlier,
	}: Pick<MailWork, "mail" | "earlier"> & { readonly token: string },
) => {
	const { asked } = mail;
	const way =
		asked.wish === null
			? null
			: await wayOf(services.house, context.actor, asked.wish);
	const work = { mail, earlier, instruction: way?.instruction };
	return underWay(
		services.ai,
		context,
		{ of: "mail", session: token },
		({ signal }, onText) =>
			asked.kind === "new"
				? writeNew(services, context, work, signal)
				: changeMail(services, context, { ...work, signal, onText }),
	);
};

const everything = ({ keywords, mail, asked }: Mail): string =>
	[
		keywords,
		mail?.subject ?? "",
		mail?.body ?? "",
		asked.wish?.instruction ?? "",
		...(asked.kind === "change" ? [asked.input.subject, asked.input.body] : []),
	].join("\n");

const writeNew = async (
	{ ai, house }: Writing,
	{ actor }: Context,
	{
		mail,
		earlier,
		instruction,
	}: Pick<MailWork, "mail" | "earlier"> & {
		readonly instruction: string | undefined;
	},
	signal: AbortSignal,
) => {
	const language = await languageOf(mail);
	const reader = { person: actor.person, userId: actor.userId };
	const safe = (text: string): Promise<string> => safely(text, mail.how);
	const material: Material = {
		keywords: await safe(mail.keywords),
		mail: await safe(mailText(mail)),
		people: peopleLines(mail, actor.name),
		earlier: earlier === undefined ? "" : earlier.body,
		wish: mail.asked.wish,
		instruction: await safe(instruction ?? mail.asked.wish?.instruction ?? ""),
		language,
		terms: await house.terms(reader, language),
	};
	const { version, verdict, place } = await askMail(ai, material, {
		person: actor.person,
		signal,
	});
	return {
		version: { ...version, subject: subjectOf(mail) ?? version.subject },
		doubts: verdict,
		findings: [],
		place,
	};
};

const mailText = ({ mail }: Mail): string =>
	mail === null ? "" : `${mail.subject}\n\n${mail.body}`;

const peopleLines = ({ mail, to }: Mail, own: string): string => {
	const reader = to?.name || mail?.fromName || "";
	return [
		`writer: ${plainName(own)}`,
		...(reader === "" ? [] : [`reader: ${plainName(reader)}`]),
	].join("\n");
};

/** An answer keeps the subject, so that mail programs put both together; null for a new mail. */
const subjectOf = ({ mail }: Mail): string | null => {
	const subject = mail?.subject.replace(marks, "").trim() ?? "";
	return subject === "" ? null : `Re: ${subject}`;
};

const marks =
	/^(?:\s*(?:re|aw|antw|rép|r|rv|sv|wg|fw|fwd|tr|i)\s*:\s*){1,10}/iu;

/** The language that was named, else that of the answered mail, else of the keywords; null where none can be told. */
const languageOf = async ({
	language,
	mail,
	keywords,
}: Mail): Promise<Language | null> =>
	language ??
	(await detectLanguage(mail?.body ?? "")) ??
	(await detectLanguage(keywords));

const withoutModel = async (
	services: Writing,
	context: Context,
	{ mail, token }: { readonly mail: Mail; readonly token: string },
): Promise<MailFacts> => {
	const { actor } = context;
	const language = (await languageOf(mail)) ?? languageOfReader(actor.locale);
	const reader = { person: actor.person, userId: actor.userId };
	const filled = fromTemplate({
		keywords: await safely(mail.keywords, mail.how),
		language,
		tone: mail.asked.wish?.tone ?? null,
		isAnswer: mail.mail !== null,
		receiver: plainName(mail.to?.name || mail.mail?.fromName || ""),
		sender: plainName(actor.name),
		swiss: (await services.house.terms(reader, language)).swiss,
	});
	const next = withVersion(mail, {
		...filled,
		subject: subjectOf(mail) ?? filled.subject,
	});
	await services.ai.sessions.update(token, next, actor.person);
	return {
		...(await shownMail(services, context, token, next)),
		language,
		kind: "mail",
		of: "template",
		doubts: noDoubts,
		findings: [],
		place: null,
	};
};
