import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "accounts";
const all = "/1/accounts/{account}/invitations" as const;
const one = `${all}/{invitation}` as const;

/** What is asked for with an invitation beyond what always comes. */
export const invitationExtras = "teams";

/** An invitation into the organisation; seconds. */
const invitation = z.object({
	id: z.coerce.number().int(),
	first_name: z.string(),
	last_name: z.string(),
	email: z.string(),
	status: z.string(),
	role_type: z.string(),
	teams: z
		.array(z.object({ id: z.coerce.number().int(), name: z.string() }))
		.optional(),
	language_id: z.coerce.number().int().nullish(),
	has_ksuite: z.boolean(),
	created_at: z.coerce.number().int().nullish(),
	expired_at: z.coerce.number().int().nullish(),
});
export type Invitation = z.output<typeof invitation>;

/** Invites somebody into the organisation, without a seat. */
export const createInvitation = defineRoute({
	method: "POST",
	path: all,
	data: invitation,
	scope,
});

/** One invitation, whatever became of it. */
export const showInvitation = defineRoute({
	method: "GET",
	path: one,
	data: invitation,
	scope,
});

/** Changes an open invitation. */
export const changeInvitation = defineRoute({
	method: "PATCH",
	path: one,
	data: invitation,
	scope,
});

/** Takes an open invitation back, with its seat. */
export const deleteInvitation = defineRoute({
	method: "DELETE",
	path: one,
	data: z.boolean(),
	scope,
});

/** Gives the invited person a seat of the kSuite. */
export const createSeat = defineRoute({
	method: "POST",
	path: `${one}/ksuite`,
	data: invitation,
	scope,
});
