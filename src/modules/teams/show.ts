import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { PeopleNames } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";
import { findTeam } from "./find-team.ts";
import { namesOf } from "./members.ts";
import type { Teams } from "./teams.ts";

type Services = { readonly teams: Teams; readonly peopleNames: PeopleNames };

/** One team with everybody in it. */
export const showTeam = defineCommand({
	name: "teams show",
	args: z.object({ team: arg.lookup("team") }),
	who: "helpdesk",
	effect: "read",
	run: async ({ team }, { teams, peopleNames }: Services) => {
		const { name, userIds } = await findTeam(teams, team);
		return done({ name, people: namesOf(userIds, await peopleNames(userIds)) });
	},
	view: ({ name, people }) => ({
		title: say("teams.show.title", { name, count: people.length }),
		body: [
			people.length === 0
				? { kind: "text", text: say("teams.show.empty") }
				: { kind: "list", items: people, isLiteral: true },
			{ kind: "buttons", buttons: steps(name, people.length) },
		],
	}),
});

const steps = (team: string, count: number): readonly Button[] => [
	{
		label: say("teams.button.join"),
		does: { kind: "dialog", command: "teams join", input: { team } },
	},
	...(count === 0
		? []
		: [
				{
					label: say("teams.button.leave"),
					does: {
						kind: "dialog" as const,
						command: "teams leave",
						input: { team },
					},
				},
			]),
	{
		label: say("teams.button.remove"),
		style: "danger",
		does: { kind: "invoke", command: "teams remove", input: { team } },
	},
];
