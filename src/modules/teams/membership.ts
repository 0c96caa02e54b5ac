import { z } from "zod";
import { arg } from "../../core/arg.ts";
import type { FindPerson, Person } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Row, View } from "../../core/view.ts";
import { findTeam } from "./find-team.ts";
import type { Team, Teams } from "./teams.ts";

/** What joining and leaving need of the world. */
export type MembershipServices = {
	readonly teams: Teams;
	readonly findPerson: FindPerson;
};

/** A team and a person, and whether the person is in it. */
export type Membership = {
	readonly team: Team;
	readonly person: Person;
	readonly isIn: boolean;
};

/** The arguments of joining and leaving. */
export const membershipArgs = z.object({
	team: arg.lookup("team"),
	person: arg.lookup("person"),
});

/** Looks both up. Problems: `not-found`, `ambiguous`, `not-linked-other`. */
export const findMembership = async (
	input: z.output<typeof membershipArgs>,
	{ teams, findPerson }: MembershipServices,
): Promise<Membership> => {
	const team = await findTeam(teams, input.team);
	const person = await findPerson(input.person);
	return { team, person, isIn: await isMember(teams, team, person) };
};

/** Somebody invited may be kept with their invitation, not with the team. */
const isMember = async (
	teams: Teams,
	{ id, userIds }: Team,
	person: Person,
): Promise<boolean> =>
	userIds.includes(person.id) ||
	(await teams.of(person.id)).some((team) => team.id === id);

/** The rows of a preview: who, and how many people the team has before and after. */
export const membershipRows = (
	{ team, person }: Membership,
	step: 1 | -1,
): readonly Row[] => [
	{ label: say("teams.row.email"), value: person.email },
	{
		label: say("teams.column.people"),
		value: [team.userIds.length, team.userIds.length + step],
	},
];

/** Says what happened, and offers the way back. */
export const membershipView = (
	verb: "join" | "leave",
	{ team, person }: Pick<Membership, "team" | "person">,
): View => ({
	title: say(`teams.${verb}.done`, { name: person.name, team: team.name }),
	body: [
		{
			kind: "buttons",
			buttons: undoButton(
				say(`teams.${verb}.undo`),
				verb === "join" ? "teams leave" : "teams join",
				{ team: team.name, person: person.email },
			),
		},
		undoNote(always),
	],
});
