import { randomUUID } from "node:crypto";
import { done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Team, Teams } from "../../modules/teams/teams.ts";
import { compareNames, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { requirePerson } from "./people.ts";
import type { Records } from "./records.ts";

/** The teams of the embedded kSuite. */
export const createTeams = (records: Records): Teams => {
	const change = async (work: (organisation: Organisation) => Team) =>
		done(await records.change(work));
	return {
		list: async () =>
			[...(await records.read()).teams.values()].sort((one, other) =>
				compareNames(one.name, other.name),
			),
		get: async (idOrName) => {
			const { teams } = await records.read();
			return teams.get(idOrName) ?? named(teams, idOrName) ?? null;
		},
		create: (name) =>
			change(({ teams }) => {
				if (named(teams, name)) throw new Problem("already-there");
				const id = randomUUID();
				return kept(teams, { id, name: name.trim(), userIds: [] });
			}),
		remove: (id) =>
			change(({ teams }) => {
				const team = requireTeam(teams, id);
				teams.delete(id);
				return team;
			}),
		join: (id, userId) =>
			change((organisation) => {
				const team = requireTeam(organisation.teams, id);
				requirePerson(organisation, userId);
				if (team.userIds.includes(userId)) throw new Problem("already-there");
				const userIds = [...team.userIds, userId];
				return kept(organisation.teams, { ...team, userIds });
			}),
		leave: (id, userId) =>
			change(({ teams }) => {
				const team = requireTeam(teams, id);
				if (!team.userIds.includes(userId)) throw new Problem("not-found");
				const userIds = team.userIds.filter((one) => one !== userId);
				return kept(teams, { ...team, userIds });
			}),
	};
};

type All = Organisation["teams"];
type Kept = NonNullable<ReturnType<All["get"]>>;

const named = (teams: All, name: string): Kept | undefined =>
	teams.values().find((team) => nameKey(team.name) === nameKey(name));

const requireTeam = (teams: All, id: string): Kept => {
	const team = teams.get(id);
	if (team) return team;
	throw new Problem("not-found");
};

const kept = (teams: All, team: Kept): Kept => {
	teams.set(team.id, team);
	return team;
};
