import { z } from "zod";
import { defineRoute } from "../route.ts";

/** A number that may come as digits. */
const number = z.coerce.number().int();

/** A member or an open invitation, as the organisation lists them; seconds. The description leaves the shape of most other fields open. */
const person = z.object({
	user_id: number.nullable(),
	invitation_id: number.nullable(),
	first_name: z.string().nullable(),
	last_name: z.string().nullable(),
	email: z.string(),
	role_type: z.string(),
	state_in_account: z.string(),
	language_id: number.nullish(),
	last_login_at: number.nullish(),
});
export type AccountPerson = z.output<typeof person>;

/** Members and open invitations in one list. */
export const listAccountUsers = defineRoute({
	method: "GET",
	path: "/2/accounts/{account}/users",
	data: z.array(person),
	scope: "accounts",
	perPage: 1000,
});
