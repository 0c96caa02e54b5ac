import type { Context } from "../../../core/command.ts";
import type { Offers } from "../facts.ts";
import type { Writing } from "../needs.ts";
import { offersOf } from "../offers.ts";
import type { Session } from "../session.ts";
import { type Draft, placeOfReply } from "./draft-session.ts";

/** Makes a reply a text like any other, with everything one can do with it; posted, it stands in the thread of the message. */
export const takeUp = async (
	services: Writing,
	{ actor }: Context,
	{ origin }: Pick<Draft, "origin">,
	text: string,
): Promise<{ readonly offers: Offers }> => {
	const session: Session = {
		original: text,
		origin: placeOfReply(origin),
		asked: { wish: { action: "rephrase" }, input: text },
		results: [],
		cleared: false,
	};
	const token = await services.ai.sessions.save(session, actor.person);
	return { offers: await offersOf(services, actor, token, session) };
};
