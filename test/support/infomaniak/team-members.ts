import { z } from "zod";
import { listed, value } from "./answers.ts";
import { paging, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { invalid } from "./refusal.ts";
import { personShort, teamShort } from "./shapes.ts";
import { teamOf } from "./teams.ts";

const scope = "accounts";
const one = "/1/accounts/{account}/teams/{team}";
const userIds = z.strictObject({ user_ids: z.array(z.int().min(1)).min(1) });

/** Who is in a team. */
export const teamMembers: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: `${one}/users`,
		scope,
		query: z.strictObject({
			search: z.string().optional(),
			...paging,
			...sorting(),
		}),
		body: nothing,
		answer: ({ id, query }, world) => {
			const team = teamOf(world, id);
			const search = query.search?.toLowerCase() ?? "";
			const { organisation } = world;
			const inside = organisation.members
				.filter((member) => team.members.includes(member.id))
				.map((member) => {
					const { avatar: _, ...person } = personShort(member);
					return {
						...person,
						last_login_at: member.lastLogin ?? 0,
						teams: organisation.teams
							.filter(({ members }) => members.includes(member.id))
							.map(teamShort),
					};
				})
				.filter(({ display_name: shownName, email }) =>
					`${shownName} ${email}`.toLowerCase().includes(search),
				);
			return listed(inside, query);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${one}/users`,
		scope,
		status: 201,
		query: nothing,
		body: userIds,
		answer: ({ id, body }, world) => {
			const team = teamOf(world, id);
			for (const [place, user] of body.user_ids.entries())
				if (!world.organisation.members.some((m) => m.id === user))
					throw invalid(`user_ids.${place}`, "exists");
			team.members = [...new Set([...team.members, ...body.user_ids])];
			return value(true);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${one}/users`,
		scope,
		query: nothing,
		body: userIds,
		answer: ({ id, body }, world) => {
			const team = teamOf(world, id);
			team.members = team.members.filter((m) => !body.user_ids.includes(m));
			return value(true);
		},
	}),
];
