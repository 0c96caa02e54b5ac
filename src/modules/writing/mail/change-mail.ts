import { detectLanguage } from "../../../ai/guards/language.ts";
import type { Context } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { safely } from "../compose/secret-ways.ts";
import { noDoubts } from "../compose/verdict-lines.ts";
import type { Writing } from "../needs.ts";
import type { Mail, Version } from "./mail-session.ts";

/** Changes the body of a version as its person wishes, with the checks every new version of a text goes through; the subject stays. Problems of `Writer.rewrite`. */
export const changeMail = async (
	{ ai, house }: Writing,
	{ actor }: Context,
	{
		mail,
		earlier,
		instruction,
		signal,
		onText,
	}: {
		readonly mail: Mail;
		readonly earlier?: Version | undefined;
		readonly instruction: string | undefined;
		readonly signal: AbortSignal;
		readonly onText: (text: string) => void;
	},
) => {
	const { asked } = mail;
	if (asked.kind !== "change") throw new Problem("nothing-to-do");
	const { wish, input } = asked;
	const body = await safely(input.body, mail.how);
	const said = instruction ?? wish.instruction;
	const { text, findings, place } = await ai.writer.rewrite({
		wish,
		text: body,
		against: body,
		terms: await house.terms(
			{ person: actor.person, userId: actor.userId },
			wish.into ?? (await detectLanguage(body)),
		),
		...(said === undefined
			? {}
			: { instruction: await safely(said, mail.how) }),
		...(earlier === undefined ? {} : { earlier: earlier.body }),
		person: actor.person,
		signal,
		onText,
	});
	return {
		version: { subject: input.subject, body: text },
		doubts: noDoubts,
		findings,
		place,
	};
};
