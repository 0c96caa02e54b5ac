import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { type Page, pageButtons, pageOf } from "../../core/paging.ts";
import type { PeopleNames } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { someNames } from "./members.ts";
import type { TeamLine, Teams } from "./teams.ts";

type Services = { readonly teams: Teams; readonly peopleNames: PeopleNames };

/** All teams with who is in them. */
export const listTeams = defineCommand({
	name: "teams list",
	args: z.object({ page: flag(arg.number(1, 100)) }),
	who: "helpdesk",
	effect: "read",
	run: async ({ page }, { teams, peopleNames }: Services) => {
		const shown = pageOf(await teams.list(), page, 20);
		const names = await peopleNames(
			shown.items.flatMap(({ userIds }) => userIds ?? []),
		);
		return done({ shown, names });
	},
	view: ({ shown, names }) => ({
		title: say("teams.list.title", { count: shown.total }),
		body: [
			...(shown.total === 0 ? [] : [tableOf(shown, names)]),
			...pageButtons("teams list", {}, shown),
			{
				kind: "buttons",
				buttons: [
					{
						label: say("teams.button.add"),
						does: { kind: "dialog", command: "teams add", input: {} },
					},
				],
			},
		],
	}),
});

const tableOf = (
	{ items }: Page<TeamLine>,
	names: ReadonlyMap<string, string>,
): Block => {
	const told = items.some(({ userIds }) => userIds !== null);
	return {
		kind: "table",
		columns: [
			say("teams.column.name"),
			say("teams.column.people"),
			...(told ? [say("teams.column.who")] : []),
		],
		rows: items.map(({ name, count, userIds }) => [
			name,
			count ?? say("teams.untold"),
			...(told ? [someNames(userIds ?? [], names)] : []),
		]),
	};
};
