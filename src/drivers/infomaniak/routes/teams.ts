import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "accounts";
const all = "/1/accounts/{account}/teams" as const;
const one = `${all}/{team}` as const;
const members = `${one}/users` as const;

const team = z.object({
	id: z.coerce.number().int(),
	name: z.string(),
	user_count: z.coerce.number().int().nullish(),
});
export type AccountTeam = z.output<typeof team>;

/** The teams of the organisation. */
export const listTeams = defineRoute({
	method: "GET",
	path: all,
	data: z.array(team),
	scope,
	perPage: 1000,
});

/** One team. */
export const showTeam = defineRoute({
	method: "GET",
	path: one,
	data: team,
	scope,
});

/** Makes a team. */
export const createTeam = defineRoute({
	method: "POST",
	path: all,
	data: team,
	scope,
});

/** Removes a team. */
export const deleteTeam = defineRoute({
	method: "DELETE",
	path: one,
	data: z.boolean(),
	scope,
});

/** The people of a team. */
export const listTeamUsers = defineRoute({
	method: "GET",
	path: members,
	data: z.array(z.object({ id: z.coerce.number().int() })),
	scope,
	perPage: 1000,
});

/** Takes members into a team. */
export const addTeamUsers = defineRoute({
	method: "POST",
	path: members,
	data: z.boolean(),
	scope,
});

/** Lets members go from a team. */
export const removeTeamUsers = defineRoute({
	method: "DELETE",
	path: members,
	data: z.boolean(),
	scope,
});
