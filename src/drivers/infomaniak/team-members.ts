import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Team } from "../../modules/teams/teams.ts";
import type { Base } from "./base.ts";
import { openInvitation } from "./invitations.ts";
import { accountPeople, memberNumber, only } from "./people.ts";
import { changeInvitation, type Invitation } from "./routes/invitations.ts";
import { addTeamUsers, removeTeamUsers } from "./routes/teams.ts";
import { membersOf, requireTeam } from "./team-reading.ts";

/** Takes a member into a team, or somebody invited once they accept: four calls. */
export const join = async (
	base: Base,
	id: string,
	userId: string,
): Promise<Change<Team>> => {
	const team = await requireTeam(base, id);
	const invitation = await openInvitation(base, userId);
	if (invitation) {
		const teams = teamIds(invitation);
		if (teams.includes(Number(id))) throw new Problem("already-there");
		await setTeams(base, invitation, [...teams, Number(id)]);
		return done({ ...team, userIds: [...team.userIds, userId] });
	}
	const user = memberNumber(userId);
	if (team.userIds.includes(userId)) throw new Problem("already-there");
	if (user === null || !(await isMember(base, user)))
		throw new Problem("not-found");
	await base.wire.change(
		addTeamUsers,
		{ path: pathOf(base, id), body: { user_ids: [user] } },
		async () =>
			(await membersOf(base, Number(id))).includes(userId) ? true : null,
	);
	return done({ ...team, userIds: [...team.userIds, userId] });
};

/** Lets a member go from a team, or an invitation lead into it no more. */
export const leave = async (
	base: Base,
	id: string,
	userId: string,
): Promise<Change<Team>> => {
	const team = await requireTeam(base, id);
	const invitation = await openInvitation(base, userId);
	if (invitation) {
		const teams = teamIds(invitation);
		const left = teams.filter((one) => one !== Number(id));
		if (left.length === teams.length) throw new Problem("not-found");
		await setTeams(base, invitation, left);
		return done(team);
	}
	if (!team.userIds.includes(userId)) throw new Problem("not-found");
	await base.wire.change(
		removeTeamUsers,
		{ path: pathOf(base, id), body: { user_ids: [Number(userId)] } },
		async () =>
			(await membersOf(base, Number(id))).includes(userId) ? null : true,
	);
	return done({
		...team,
		userIds: team.userIds.filter((one) => one !== userId),
	});
};

const teamIds = ({ teams = [] }: Invitation): readonly number[] =>
	teams.map(({ id }) => id);

/** Says which teams somebody will be in once they accept. */
const setTeams = (
	base: Base,
	{ id: invitation }: Invitation,
	team_ids: readonly number[],
): Promise<Invitation> =>
	base.wire.change(
		changeInvitation,
		{ path: { account: base.account, invitation }, body: { team_ids } },
		async () => {
			const now = await openInvitation(base, `i${invitation}`);
			const isSame =
				now !== null &&
				new Set(teamIds(now)).symmetricDifference(new Set(team_ids)).size === 0;
			return isSame ? now : null;
		},
	);

const isMember = async (base: Base, user: number): Promise<boolean> =>
	(await accountPeople(base, only(user))).length > 0;

const pathOf = ({ account }: Base, id: string) => ({
	account,
	team: Number(id),
});
