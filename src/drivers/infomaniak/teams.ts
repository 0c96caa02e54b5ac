import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Team, Teams } from "../../modules/teams/teams.ts";
import type { Base } from "./base.ts";
import { createTurns } from "./in-turn.ts";
import { createTeam, deleteTeam } from "./routes/teams.ts";
import { join, leave } from "./team-members.ts";
import {
	lineByName,
	readTeams,
	requireTeam,
	teamById,
	teamByName,
	teamsOfUser,
} from "./team-reading.ts";

/** The teams of an organisation at Infomaniak; somebody invited is in one once they accept. */
export const createInfomaniakTeams = (base: Base): Teams => {
	const inTurn = createTurns();
	return {
		list: () => readTeams(base),
		of: (userId) => teamsOfUser(base, userId),
		get: async (idOrName) =>
			(await teamById(base, idOrName)) ?? (await teamByName(base, idOrName)),
		create: (name) => inTurn(() => create(base, name.trim())),
		remove: (id) => remove(base, id),
		join: (id, userId) => join(base, id, userId),
		leave: (id, userId) => leave(base, id, userId),
	};
};

const create = async (base: Base, name: string): Promise<Change<Team>> => {
	const there = () => new Problem("already-there");
	if (await lineByName(base, name)) throw there();
	const { id } = await base.wire.change(
		createTeam,
		{ path: { account: base.account }, body: { name } },
		async () => {
			const line = await lineByName(base, name);
			return line && { id: Number(line.id), name: line.name };
		},
		{ http_409: there, "validation_rule_unique:name": there },
	);
	return done({ id: String(id), name, userIds: [] });
};

const remove = async (base: Base, id: string): Promise<Change<Team>> => {
	const team = await requireTeam(base, id);
	await base.wire.change(
		deleteTeam,
		{ path: pathOf(base, id) },
		async () => ((await teamById(base, id)) ? null : true),
		{ cannot_delete_object: () => new Problem("wrong-state") },
	);
	return done(team);
};

const pathOf = ({ account }: Base, id: string) => ({
	account,
	team: Number(id),
});
