import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Entry, HouseScope, Place } from "./house.ts";
import type { Team, Teams } from "./team.ts";

/** Where somebody wants something to hold, as they give it. */
export type Wanted = {
	readonly scope?: HouseScope | undefined;
	readonly team?: string | undefined;
};

/** The scope that is meant: a team alone is enough, and nothing means oneself. */
export const scopeOf = ({ scope, team }: Wanted): HouseScope =>
	scope ?? (team === undefined ? "private" : "team");

/** The scope an id or a draft's token begins with. */
export const scopeIn = (id: string | undefined): HouseScope | null =>
	scopes.find((scope) => id?.startsWith(`${scope}-`)) ?? null;

const scopes = ["private", "team", "organisation"] as const;

/** The place that is meant, where this person may change it. Problems: `not-found`, `not-linked`, `not-allowed`. */
export const placeFor = async (
	wanted: Wanted,
	context: Context,
	teams: Teams,
): Promise<Place> => {
	const place = await namedPlace(wanted, context, teams);
	if (!(await mayChange(place, context, teams)))
		throw new Problem(
			place.scope === "team" && context.actor.userId === null
				? "not-linked"
				: "not-allowed",
		);
	return place;
};

const namedPlace = async (
	wanted: Wanted,
	{ actor }: Context,
	teams: Teams,
): Promise<Place> => {
	const scope = scopeOf(wanted);
	if (scope === "private") return { scope, holder: actor.person };
	if (scope === "organisation") return { scope, holder: "" };
	const team = await teams.get(wanted.team ?? "");
	if (!team) throw new Problem("not-found");
	return { scope, holder: team.id };
};

/** Whether somebody may change what stands in a place now: their own, their team's, and an admin everything but other people's own. */
export const mayChange = async (
	{ scope, holder }: Place,
	context: Context,
	teams: Teams,
): Promise<boolean> => {
	if (scope === "private") return holder === context.actor.person;
	if (isAdmin(context)) return true;
	if (scope === "organisation") return false;
	const team = await teams.get(holder);
	// A team could have another one's id as its name.
	return team?.id === holder && isIn(team, context);
};

/** Whether somebody is an admin for these rules. */
export const isAdmin = ({ actor, now }: Context): boolean =>
	allowed(actor.grants, "admin", "write glossary", now);

const isIn = ({ userIds }: Team, { actor }: Context): boolean =>
	actor.userId !== null && userIds.includes(actor.userId);

/** An entry that somebody may change, by its id; one they may not even see is not there. Problems: `not-found`, `not-allowed`. */
export const changeable = async (
	entry: Entry | null,
	context: Context,
	teams: Teams,
): Promise<Entry> => {
	if (entry && (await mayChange(entry.place, context, teams))) return entry;
	throw new Problem(
		entry?.place.scope === "organisation" ? "not-allowed" : "not-found",
	);
};

/** For whom a place holds, in words. */
export const placeText = async (
	{ scope, holder }: Place,
	teams: Teams,
): Promise<Text> => {
	if (scope !== "team") return say(`house.for.${scope}`);
	const team = await teams.get(holder);
	return team
		? say("house.for.team", { team: team.name })
		: say("house.for.gone");
};

/** A place as it is asked for. */
export const placeWanted = async (
	{ scope, holder }: Place,
	teams: Teams,
): Promise<{ readonly scope: HouseScope; readonly team?: string }> =>
	scope === "team"
		? { scope, team: (await teams.get(holder))?.name ?? holder }
		: { scope };
