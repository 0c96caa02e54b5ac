import type { Actor } from "../../core/actor.ts";
import type { Offers } from "./facts.ts";
import type { Writing } from "./needs.ts";
import type { Session } from "./session.ts";

/** What the card of a session offers its person. */
export const offersOf = async (
	{ house, chat }: Pick<Writing, "house" | "chat">,
	actor: Actor,
	token: string,
	session: Session,
): Promise<Offers> => {
	const { origin, results, original } = session;
	const reader = { person: actor.person, userId: actor.userId };
	const last = results.at(-1);
	const own =
		origin !== null &&
		origin.message !== null &&
		origin.author === actor.account.user;
	return {
		session: token,
		tones: await house.tones(reader),
		actions: await house.actions(reader),
		post: origin !== null,
		replace: own && (await chat.consent(actor.account)) !== "off",
		choose: last !== undefined && last.proposal !== original,
		older: results.length > 0,
	};
};
