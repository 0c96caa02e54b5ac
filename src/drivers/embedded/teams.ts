import { done } from "../../core/command.ts";
import type { Team, TeamLine, Teams } from "../../modules/teams/teams.ts";
import { compareNames } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import type { Records } from "./records.ts";
import { create, findTeam, join, leave, remove } from "./team-changes.ts";

/** The teams of the embedded kSuite. */
export const createTeams = (records: Records): Teams => {
	const change = async (work: (organisation: Organisation) => Team) =>
		done(await records.change(work));
	return {
		list: async () => listed(await records.read()),
		of: async (userId) =>
			listed(await records.read()).filter(({ userIds }) =>
				userIds.includes(userId),
			),
		get: async (idOrName) => findTeam(await records.read(), idOrName),
		create: (name) => change((all) => create(all, name)),
		remove: (id) => change((all) => remove(all, id)),
		join: (id, userId) => change((all) => join(all, id, userId)),
		leave: (id, userId) => change((all) => leave(all, id, userId)),
	};
};

const listed = ({ teams }: Organisation): readonly (Team & TeamLine)[] =>
	[...teams.values()]
		.sort((one, other) => compareNames(one.name, other.name))
		.map((team) => ({ ...team, count: team.userIds.length }));
