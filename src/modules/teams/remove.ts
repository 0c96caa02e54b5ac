import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { PeopleNames } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import { teamAgain } from "./add-again.ts";
import { findTeam } from "./find-team.ts";
import { someNames } from "./members.ts";
import type { Teams } from "./teams.ts";

type Services = { readonly teams: Teams; readonly peopleNames: PeopleNames };

/** Removes a team; its people stay in the organisation and lose what was shared with the team. */
export const removeTeam = defineCommand({
	name: "teams remove",
	args: z.object({ team: arg.lookup("team") }),
	who: "admin",
	asks: "helpdesk",
	effect: "change",
	preview: async ({ team }, { teams, peopleNames }: Services) => {
		const { id, name, userIds } = await findTeam(teams, team);
		const names = await peopleNames(userIds);
		return {
			title: say("teams.remove.title", { name }),
			verb: say("teams.remove.verb"),
			rows: [
				{ label: say("teams.column.people"), value: [userIds.length, 0] },
				{ label: say("teams.column.who"), value: someNames(userIds, names) },
			],
			notes: [say("teams.remove.note")],
			basis: { id, userIds },
		};
	},
	run: async ({ team }, { teams }: Services) => {
		const { id } = await findTeam(teams, team);
		const removed = await teams.remove(id);
		if (removed.kind === "handover") return removed;
		return done(removed.facts);
	},
	view: (team) => ({
		title: say("teams.remove.done", { name: team.name }),
		body: teamAgain(team),
	}),
	check: async ({ team }, { teams }: Services) =>
		(await teams.get(team)) ? null : say("teams.remove.seen"),
});
