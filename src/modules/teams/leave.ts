import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import {
	findMembership,
	type MembershipServices,
	membershipArgs,
	membershipRows,
	membershipView,
} from "./membership.ts";

/** Takes somebody out of a team. */
export const leaveTeam = defineCommand({
	name: "teams leave",
	args: membershipArgs,
	who: "helpdesk",
	effect: "change",
	preview: async (input, services: MembershipServices) => {
		const found = await findMembership(input, services);
		const { team, person, isIn } = found;
		if (!isIn) throw new Problem("nothing-to-do");
		return {
			title: say("teams.leave.title", { name: person.name, team: team.name }),
			verb: say("teams.leave.verb"),
			rows: membershipRows(found, -1),
			basis: { team: team.id, person: person.id, isIn },
		};
	},
	run: async (input, services: MembershipServices) => {
		const { team, person } = await findMembership(input, services);
		const changed = await services.teams.leave(team.id, person.id);
		if (changed.kind === "handover") return changed;
		return done({ team: changed.facts, person });
	},
	view: (facts) => membershipView("leave", facts),
	check: async (input, services: MembershipServices) => {
		const { team, person, isIn } = await findMembership(input, services);
		const names = { name: person.name, team: team.name };
		return !isIn ? say("teams.leave.done", names) : null;
	},
});
