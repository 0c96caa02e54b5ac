import { Problem } from "../../core/problem.ts";
import type { Team, TeamLine } from "../../modules/teams/teams.ts";
import type { Base } from "./base.ts";
import { openInvitation } from "./invitations.ts";
import { memberNumber, only } from "./people.ts";
import {
	type AccountTeam,
	listTeams,
	listTeamUsers,
	showTeam,
} from "./routes/teams.ts";
import type { Query } from "./wire.ts";

/** The teams that fit a query, sorted by name: one call. */
export const readTeams = async (
	{ wire, account }: Base,
	query: Query = {},
): Promise<readonly TeamLine[]> => {
	const teams = await wire.pages(listTeams, {
		path: { account },
		query: { with: counted, ...query },
	});
	return teams.map(lineOf).sort(byName);
};

/** The teams a user is in, or will be in who has not accepted yet: one call. */
export const teamsOfUser = async (
	base: Base,
	userId: string,
): Promise<readonly TeamLine[]> => {
	const user = memberNumber(userId);
	if (user !== null) return readTeams(base, only(user));
	const invitation = await openInvitation(base, userId);
	return (invitation?.teams ?? []).map(lineOf).sort(byName);
};

/** A team by id with its people, or null: two calls. */
export const teamById = async (
	base: Base,
	id: string,
): Promise<Team | null> => {
	const team = memberNumber(id);
	if (team === null) return null;
	const { wire, account } = base;
	const found = await wire.find(showTeam, { path: { account, team } });
	return (
		found && {
			id,
			name: found.name,
			userIds: await membersOf(base, team),
		}
	);
};

/** The team of an id with its people. Problem `not-found`. */
export const requireTeam = async (base: Base, id: string): Promise<Team> => {
	const team = await teamById(base, id);
	if (team) return team;
	throw new Problem("not-found");
};

/** A team by name in any case with its people, or null: two calls. */
export const teamByName = async (
	base: Base,
	name: string,
): Promise<Team | null> => {
	const line = await lineByName(base, name);
	return (
		line && {
			id: line.id,
			name: line.name,
			userIds: await membersOf(base, Number(line.id)),
		}
	);
};

/** A team by name in any case: one call. */
export const lineByName = async (
	base: Base,
	name: string,
): Promise<TeamLine | null> => {
	const teams = await readTeams(base);
	return teams.find((one) => nameKey(one.name) === nameKey(name)) ?? null;
};

/** All teams with their people: one call, and one for each team that has any. */
export const allMembers = async (base: Base): Promise<readonly Team[]> =>
	Promise.all(
		(await readTeams(base)).map(async ({ id, name, count }) => ({
			id,
			name,
			userIds: count === 0 ? [] : await membersOf(base, Number(id)),
		})),
	);

/** The ids of those in a team; nobody is in one that is gone. One call for up to a thousand. */
export const membersOf = async (
	{ wire, account }: Base,
	team: number,
): Promise<readonly string[]> => {
	const users = await wire
		.pages(listTeamUsers, { path: { account, team } })
		.catch((error: unknown) => {
			if (error instanceof Problem && error.code === "not-found") return [];
			throw error;
		});
	return users.map(({ id }) => String(id));
};

/** What two names of teams have in common when they are the same. */
export const nameKey = (name: string): string =>
	name.normalize("NFC").trim().toLowerCase();

/** What is asked for with a team beyond what always comes. */
const counted = "user_count";

const lineOf = ({ id, name, user_count: count }: AccountTeam): TeamLine => ({
	id: String(id),
	name,
	count: count ?? null,
	userIds: null,
});

const byName = (one: TeamLine, other: TeamLine): number =>
	collator.compare(one.name, other.name);

const collator = new Intl.Collator("en", { numeric: true });
