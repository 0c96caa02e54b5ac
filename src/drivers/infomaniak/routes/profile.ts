import { z } from "zod";
import { defineRoute } from "../route.ts";

/** The person who made the token. */
export const showProfile = defineRoute({
	method: "GET",
	path: "/2/profile",
	data: z.object({ display_name: z.string() }),
	scope: "user_info",
});

/** The organisations that person belongs to; `type` is their role there. */
export const listAccounts = defineRoute({
	method: "GET",
	path: "/1/accounts",
	data: z.array(
		z.object({
			id: z.number(),
			name: z.string(),
			type: z.string().optional(),
		}),
	),
	scope: "accounts",
});
