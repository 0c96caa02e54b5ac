import type { Actor } from "../../core/actor.ts";
import { allowed } from "../../core/decide.ts";
import type { Request, Requests } from "../../core/request.ts";
import type { MayDecide } from "./may-decide.ts";

/** What the commands about requests need. */
export type RequestNeeds = {
	readonly requests: Pick<Requests, "get" | "list">;
	readonly mayDecide: MayDecide;
};

/** How a request concerns somebody: they may decide on it now, they asked for it, or they only look on. */
export type Concern = "decides" | "own" | "onlooker";

/** How a request concerns somebody now. */
export const concernOf = (
	request: Request,
	actor: Actor,
	mayDecide: MayDecide,
): Concern => {
	if (actor.person === request.asker.person) return "own";
	return mayDecide(request, actor) ? "decides" : "onlooker";
};

/** Whether somebody sees a request: their own, those they may decide on, and all of them from the help desk on. */
export const maySee = (
	request: Request,
	actor: Actor,
	mayDecide: MayDecide,
	now: number,
): boolean =>
	concernOf(request, actor, mayDecide) !== "onlooker" ||
	allowed(actor.grants, "helpdesk", "requests list", now);

/** Whether a request waits for this person: for their decision, or for somebody's hands in the Manager. */
export const waitsFor = (
	request: Request,
	actor: Actor,
	mayDecide: MayDecide,
	now: number,
): boolean => {
	if (concernOf(request, actor, mayDecide) !== "decides") return false;
	if (request.state === "handed over") return true;
	return (
		request.state === "waiting" &&
		now < request.expires &&
		request.needed > 0 &&
		!request.votes.some(({ person }) => person === actor.person)
	);
};

/** Whether a request says something worth listing: a confirmation that was only looked at does not. */
export const isWorthListing = (request: Request, actor: Actor): boolean => {
	if (request.needed > 0) return true;
	const looked = ["withdrawn", "expired"].includes(request.state);
	const own = actor.person === request.asker.person;
	return !looked && (own || request.state !== "waiting");
};
