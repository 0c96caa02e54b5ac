import { z } from "zod";
import { listed, value } from "./answers.ts";
import { extras, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Team } from "./organisation.ts";
import { invalid, missing } from "./refusal.ts";
import { inAccount, memberOf, teamShort } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "accounts";
const base = "/1/accounts/{account}/teams";
const one = `${base}/{team}`;
const ids = z.array(whole).optional();

const filter = z.strictObject({
	created_by_ids: ids,
	owned_by_ids: ids,
	team_ids: ids,
	user_ids: ids,
});

const name = z.string().min(1).max(128);
const rest = {
	owned_by_id: z.int().optional(),
	permissions: z
		.strictObject({ services: z.array(z.int()).optional() })
		.optional(),
};
const shown = extras("user_count", "product_count", "owned_by", "created_by");

/** The teams of the organisation and who is in them. */
export const teams: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: z.strictObject({
			filter: filter.optional(),
			search: z.string().optional(),
			...shown,
			...paging,
			...sorting(["id", "name", "created_at"]),
		}),
		body: nothing,
		answer: ({ id, query }, world) => {
			const { organisation } = inAccount(world, id("account"));
			const asked = query.filter ?? {};
			const search = query.search?.toLowerCase() ?? "";
			const found = organisation.teams.filter(
				(team) =>
					team.name.toLowerCase().includes(search) &&
					(asked.team_ids?.includes(team.id) ?? true) &&
					(asked.owned_by_ids?.includes(team.owner) ?? true) &&
					(asked.user_ids?.some((user) => team.members.includes(user)) ?? true),
			);
			return listed(
				found.map((team) => fieldsOf(team)),
				query,
			);
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		status: 201,
		query: nothing,
		body: z.strictObject({ name, ...rest }),
		answer: ({ id, body }, world) => {
			const { organisation, now, next } = inAccount(world, id("account"));
			refuseTwice(world, body.name);
			const owner = memberOf(
				organisation,
				body.owned_by_id ?? organisation.token,
			);
			const team: Team = {
				id: next(),
				name: body.name,
				owner: owner.id,
				since: now(),
				members: [],
			};
			organisation.teams.push(team);
			return value(fieldsOf(team));
		},
	}),
	defineDoor({
		method: "GET",
		path: one,
		scope,
		query: z.strictObject(shown),
		body: nothing,
		answer: ({ id }, world) => value(fieldsOf(teamOf(world, id))),
	}),
	defineDoor({
		method: "PATCH",
		path: one,
		scope,
		query: nothing,
		body: z.strictObject({ name: name.optional(), ...rest }),
		answer: ({ id, body }, world) => {
			const team = teamOf(world, id);
			if (body.name !== undefined && body.name !== team.name) {
				refuseTwice(world, body.name);
				team.name = body.name;
			}
			return value(fieldsOf(team));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: one,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, world) => {
			const team = teamOf(world, id);
			const { organisation } = world;
			organisation.teams = organisation.teams.filter((t) => t !== team);
			return value(true);
		},
	}),
];

/** The team of a path. */
export const teamOf = (world: World, id: (name: string) => number): Team => {
	const { organisation } = inAccount(world, id("account"));
	const wanted = id("team");
	const team = organisation.teams.find((one) => one.id === wanted);
	if (team === undefined) throw missing();
	return team;
};

const refuseTwice = ({ organisation }: World, name: string): void => {
	const same = ({ name: other }: Team) =>
		other.toLowerCase() === name.toLowerCase();
	if (organisation.teams.some(same)) throw invalid("name", "unique");
};

const fieldsOf = (team: Team) => ({
	...teamShort(team),
	owned_by_id: team.owner,
	created_by_id: team.owner,
	user_count: team.members.length,
	product_count: 0,
	is_sso: false,
	permissions: [],
});
