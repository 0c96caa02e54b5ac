import { z } from "zod";
import type { AiService } from "../../ai/service.ts";
import { wishSchema } from "../../ai/wish.ts";
import { arg, flag } from "../../core/arg.ts";
import { originSchema } from "../../core/chat.ts";
import { Problem } from "../../core/problem.ts";

const words = z.string().max(60_000);
const result = z.object({
	wish: wishSchema.nullable(),
	/** What was worked on. */
	input: words,
	/** Everything the model suggested. */
	proposal: words,
	/** The single changes the person left out, by their place. */
	refused: z.array(z.number().int()).max(1000),
	/** What is shown. */
	text: words,
});

/** Reads a kept session. */
export const sessionSchema = z.object({
	original: words,
	origin: originSchema.nullable(),
	/** What was asked last, for asking again. */
	asked: z.object({ wish: wishSchema, input: words }),
	results: z.array(result).max(10),
	/** Whether the person has said how secrets in the text are to be treated. */
	cleared: z.boolean(),
});

/** A text being worked on: as it was, where it belongs, what was asked, and what came of it. */
export type Session = Readonly<z.output<typeof sessionSchema>>;
export type Result = Readonly<z.output<typeof result>>;

/** The arguments of a follow-up: the token its button carries. */
export const sessionArgs = z.object({ session: flag(arg.carried()) });

/** The text a follow-up goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openSession = async (
	ai: AiService,
	token: unknown,
	person: string,
): Promise<{ token: string; session: Session }> => {
	if (typeof token !== "string") throw new Problem("session-over");
	return {
		token,
		session: await ai.sessions.open(token, person, sessionSchema),
	};
};

/** The text that is shown now. */
export const shownText = ({ results, original }: Session): string =>
	results.at(-1)?.text ?? original;

/** A session with one result more; the oldest of more than ten is let go. */
export const withResult = (session: Session, one: Result): Session => ({
	...session,
	results: [...session.results, one].slice(-10),
});
