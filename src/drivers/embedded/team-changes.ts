import { randomUUID } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type { Kept } from "./kinds.ts";
import { nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { requirePerson } from "./people.ts";

type KeptTeam = Readonly<Kept<"teams">>;

/** Finds by id or by name. */
export const findTeam = (
	{ teams }: Organisation,
	idOrName: string,
): KeptTeam | null => teams.get(idOrName) ?? named(teams, idOrName) ?? null;

/** Makes a team that has nobody yet. */
export const create = (organisation: Organisation, name: string): KeptTeam => {
	if (named(organisation.teams, name)) throw new Problem("already-there");
	const id = randomUUID();
	return kept(organisation, { id, name: name.trim(), userIds: [] });
};

/** Removes a team; its people stay. */
export const remove = (organisation: Organisation, id: string): KeptTeam => {
	const team = requireTeam(organisation, id);
	organisation.teams.delete(id);
	return team;
};

/** Takes somebody into a team. */
export const join = (
	organisation: Organisation,
	id: string,
	userId: string,
): KeptTeam => {
	const team = requireTeam(organisation, id);
	requirePerson(organisation, userId);
	if (team.userIds.includes(userId)) throw new Problem("already-there");
	const userIds = [...team.userIds, userId];
	return kept(organisation, { ...team, userIds });
};

/** Lets somebody go who is in a team. */
export const leave = (
	organisation: Organisation,
	id: string,
	userId: string,
): KeptTeam => {
	const team = requireTeam(organisation, id);
	if (!team.userIds.includes(userId)) throw new Problem("not-found");
	const userIds = team.userIds.filter((one) => one !== userId);
	return kept(organisation, { ...team, userIds });
};

const named = (
	teams: Organisation["teams"],
	wanted: string,
): KeptTeam | undefined =>
	teams.values().find(({ name }) => nameKey(name) === nameKey(wanted));

const requireTeam = ({ teams }: Organisation, id: string): KeptTeam => {
	const team = teams.get(id);
	if (team) return team;
	throw new Problem("not-found");
};

const kept = ({ teams }: Organisation, team: KeptTeam): KeptTeam => {
	teams.set(team.id, team);
	return team;
};
