import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { PeopleNames } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import { idsIn, putBack } from "./add-again.ts";
import { someNames } from "./members.ts";
import type { Teams } from "./teams.ts";

type Services = { readonly teams: Teams; readonly peopleNames: PeopleNames };

/** Makes a team, still without people; the way back from removing one brings them. */
export const addTeam = defineCommand({
	name: "teams add",
	args: z.object({
		team: arg.text(64),
		people: flag(arg.hidden(1800)),
	}),
	who: "helpdesk",
	effect: "change",
	preview: async ({ team, people }, { teams, peopleNames }: Services) => {
		if (await teams.get(team)) throw new Problem("already-there");
		const ids = idsIn(people);
		const who = ids.length === 0 ? null : await peopleNames(ids);
		return {
			title: say("teams.add.title", { name: team }),
			verb: say("teams.add.verb"),
			rows: [
				{ label: say("teams.column.people"), value: ids.length },
				...(who === null
					? []
					: [{ label: say("teams.column.who"), value: someNames(ids, who) }]),
			],
			basis: { there: false, ids },
		};
	},
	run: async ({ team, people }, { teams }: Services) => {
		const made = await teams.create(team);
		if (made.kind === "handover") return made;
		const { id, name } = made.facts;
		const wanted = idsIn(people);
		const back = await putBack(teams, id, wanted);
		return done({ name, wanted: wanted.length, back });
	},
	view: ({ name, wanted, back }) => ({
		title: say("teams.add.done", { name }),
		body: [
			...(wanted === 0
				? []
				: [
						{
							kind: "text" as const,
							text: say("teams.add.back", { back, wanted }),
						},
					]),
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
					...undoButton(say("teams.add.undo"), "teams remove", { team: name }),
				],
			},
			undoNote(always),
		],
	}),
	check: async ({ team }, { teams }: Services) => {
		const made = await teams.get(team);
		return made ? say("teams.add.done", { name: made.name }) : null;
	},
});
