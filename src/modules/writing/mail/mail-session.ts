import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import type { AiService } from "../../../ai/service.ts";
import { wishSchema } from "../../../ai/wish.ts";
import { Problem } from "../../../core/problem.ts";
import { ways } from "../compose/secret-ways.ts";

const words = z.string().max(60_000);
const recipient = z.object({
	name: z.string().max(100),
	address: z.string().max(254),
});
const version = z.object({ subject: z.string().max(300), body: words });

/** Reads the mail that is answered, as it was pasted. */
const pasted = z.object({
	from: recipient.nullable(),
	/** Who wrote, where there was a name and no address. */
	fromName: z.string().max(100),
	replyTo: recipient.nullable(),
	/** Everybody else who got it. */
	to: z.array(recipient).max(100),
	cc: z.array(recipient).max(100),
	subject: z.string().max(300),
	/** Its identity and those of the mails before it; empty where the paste has none. */
	id: z.string().max(300),
	references: z.array(z.string().max(300)).max(20),
	body: words,
});

/** Reads a kept mail. */
export const mailSchema = z.object({
	keywords: words,
	mail: pasted.nullable(),
	/** Whom the person named as receiver. */
	to: recipient.nullable(),
	/** Whether everybody else who got the answered mail gets the answer too. */
	everybody: z.boolean(),
	language: z.enum(languages).nullable(),
	/** What was asked last, for asking again: a mail from the keywords in some tone, or a change of what was shown. */
	asked: z.union([
		z.object({ kind: z.literal("new"), wish: wishSchema.nullable() }),
		z.object({ kind: z.literal("change"), wish: wishSchema, input: version }),
	]),
	versions: z.array(version).max(10),
	how: z.enum(ways),
});

/** A mail being written: from what, to whom, and what came of it. */
export type Mail = Readonly<z.output<typeof mailSchema>>;
export type Pasted = Readonly<z.output<typeof pasted>>;
export type Recipient = Readonly<z.output<typeof recipient>>;
export type Version = Readonly<z.output<typeof version>>;

/** The mail a button goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openMail = async (
	ai: AiService,
	token: unknown,
	person: string,
): Promise<{ token: string; mail: Mail }> => {
	if (typeof token !== "string") throw new Problem("session-over");
	return { token, mail: await ai.sessions.open(token, person, mailSchema) };
};

/** The version that is shown. Problem `nothing-to-do` while there is none. */
export const shownVersion = ({ versions }: Mail): Version => {
	const last = versions.at(-1);
	if (last === undefined) throw new Problem("nothing-to-do");
	return last;
};

/** A mail with one version more; the oldest of more than ten is let go. */
export const withVersion = (mail: Mail, one: Version): Mail => ({
	...mail,
	versions: [...mail.versions, one].slice(-10),
});
