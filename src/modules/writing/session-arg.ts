import { z } from "zod";
import type { AiService } from "../../ai/service.ts";
import type { Session } from "../../ai/session.ts";
import { arg, flag } from "../../core/arg.ts";
import { Problem } from "../../core/problem.ts";

/** The arguments of a follow-up: the token its button carries. */
export const sessionArgs = z.object({ session: flag(arg.hidden()) });

/** The text a follow-up goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openSession = async (
	ai: AiService,
	token: string | undefined,
	person: string,
): Promise<{ token: string; session: Session }> => {
	if (token === undefined) throw new Problem("session-over");
	return { token, session: await ai.sessions.open(token, person) };
};
