import { z } from "zod";
import { value } from "./answers.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { Refusal } from "./refusal.ts";
import { hostingOf, mailboxOf } from "./shapes.ts";

const one = "/1/mail_hostings/{mail_hosting_id}/mailboxes/{mailbox_name}";

/** Asking for a new password; only where the account has the older access model. */
export const passwords: readonly Door[] = [
	defineDoor({
		method: "POST",
		path: `${one}/request_reset_password`,
		scope: "mail",
		query: nothing,
		body: z.strictObject({
			type: z.enum([
				"email",
				"email_reminder",
				"phone",
				"phone_reminder",
				"token",
			]),
			email: z.string().max(128).optional(),
			phone: z.string().optional(),
			user_id: z.int().optional(),
		}),
		answer: ({ id, word, body }, { organisation }) => {
			const hosting = hostingOf(organisation, id("mail_hosting_id"));
			const { name } = mailboxOf(hosting, word("mailbox_name"));
			if (organisation.access === "devices")
				throw new Refusal(400, "unexpected_error");
			return value(
				body.type === "token"
					? {
							token: `reset-${name}`,
							url: `https://manager.infomaniak.com/reset/reset-${name}`,
						}
					: true,
			);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${one}/ask_password`,
		scope: "mail",
		query: nothing,
		body: nothing,
		answer: ({ id, word }, { organisation }) => {
			const hosting = hostingOf(organisation, id("mail_hosting_id"));
			mailboxOf(hosting, word("mailbox_name"));
			return value(true);
		},
	}),
];
