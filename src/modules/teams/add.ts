import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Teams } from "./teams.ts";

type Services = { readonly teams: Teams };

/** Makes a team, still without people. */
export const addTeam = defineCommand({
	name: "teams add",
	args: z.object({ team: arg.text(64) }),
	who: "helpdesk",
	effect: "change",
	preview: async ({ team }, { teams }: Services) => {
		if (await teams.get(team)) throw new Problem("already-there");
		return {
			title: say("teams.add.title", { name: team }),
			verb: say("teams.add.verb"),
			rows: [{ label: say("teams.column.people"), value: 0 }],
			basis: { there: false },
		};
	},
	run: async ({ team }, { teams }: Services) => {
		const made = await teams.create(team);
		if (made.kind === "handover") return made;
		return done(made.facts.name);
	},
	view: (name) => ({
		title: say("teams.add.done", { name }),
		body: [
			{
				kind: "buttons",
				buttons: [
					{
						label: say("teams.button.join"),
						does: {
							kind: "dialog",
							command: "teams join",
							input: { team: name },
						},
					},
					{
						label: say("teams.add.undo"),
						does: {
							kind: "invoke",
							command: "teams remove",
							input: { team: name },
						},
					},
				],
			},
		],
	}),
	check: async ({ team }, { teams }: Services) => {
		const made = await teams.get(team);
		return made ? say("teams.add.done", { name: made.name }) : null;
	},
});
