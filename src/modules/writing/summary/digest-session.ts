import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import type { AiService } from "../../../ai/service.ts";
import { originSchema } from "../../../core/chat.ts";
import { Problem } from "../../../core/problem.ts";
import { howSchema } from "../replies/draft-session.ts";

/** Reads what is kept of a summary: which thread, and how it is wanted. The thread itself is read anew each time. */
export const digestSchema = z.object({
	origin: originSchema,
	into: z.enum(languages),
	length: z.enum(["usual", "short"]),
	how: howSchema,
});
export type Digest = Readonly<z.output<typeof digestSchema>>;

/** The summary a button goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openDigest = async (
	ai: AiService,
	token: unknown,
	person: string,
): Promise<{ token: string; digest: Digest }> => {
	if (typeof token !== "string") throw new Problem("session-over");
	return { token, digest: await ai.sessions.open(token, person, digestSchema) };
};
