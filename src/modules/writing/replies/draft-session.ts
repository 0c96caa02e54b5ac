import { z } from "zod";
import type { AiService } from "../../../ai/service.ts";
import type { Origin } from "../../../core/chat.ts";
import { originSchema } from "../../../core/chat.ts";
import { Problem } from "../../../core/problem.ts";

/** What a reply can be meant to say. */
export const intents = ["agree", "decline", "ask"] as const;
export type Intent = (typeof intents)[number];

/** How secrets in a text are treated: asked about first, hidden, or sent as they are. */
export const howSchema = z.enum(["ask", "hidden", "as-is"]);
export type How = z.output<typeof howSchema>;

/** Reads a kept draft. */
export const draftSchema = z.object({
	origin: originSchema.nullable(),
	/** The message that is replied to, as it was written. */
	message: z.string().max(60_000),
	/** Whether the whole thread is read. */
	whole: z.boolean(),
	/** What is to be answered, in the person's words; null: three replies to choose from. */
	answer: z.string().max(2000).nullable(),
	replies: z
		.array(z.object({ intent: z.enum(intents), text: z.string().max(9000) }))
		.max(3),
	how: howSchema,
});

/** A reply being drafted: to what, from what, and what came of it. */
export type Draft = Readonly<z.output<typeof draftSchema>>;

/** The draft a button goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openDraft = async (
	ai: AiService,
	token: unknown,
	person: string,
): Promise<{ token: string; draft: Draft }> => {
	if (typeof token !== "string") throw new Problem("session-over");
	return { token, draft: await ai.sessions.open(token, person, draftSchema) };
};

/** Where a reply is posted: in the thread of the message, which begins with it where there is none. A reply replaces nobody's message. */
export const placeOfReply = (origin: Origin | null): Origin | null =>
	origin && {
		channel: origin.channel,
		message: null,
		thread: origin.thread ?? origin.message,
		author: null,
	};
