import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "mail";
const box =
	"/1/mail_hostings/{mail_hosting_id}/mailboxes/{mailbox_name}" as const;
/** Routes of the accesses call the mail service differently. */
const accesses =
	"/1/mail_hostings/{service_mail}/mailboxes/{mailbox_name}/accesses" as const;

/** What is asked for with a mailbox beyond what always comes. */
export const boxExtras = "users,aliases,last_login,has_multi_password";

/** A mailbox; seconds. What was not asked for, or is not told, is missing. */
const mailbox = z.object({
	mailbox: z.string(),
	mailbox_name: z.string(),
	users: z.array(
		z.object({
			id: z.union([z.number(), z.string()]),
			is_deleted: z.boolean(),
			has_ksuite: z.boolean().optional(),
			last_login_at: z.number().nullable(),
		}),
	),
	account_user: z.object({ id: z.number() }).nullish(),
	aliases: z.array(z.string()).optional(),
	created_at: z.number().nullish(),
	imap_last_login_at: z.number().nullish(),
	pop3_last_login_at: z.number().nullish(),
	has_multi_password: z.boolean().optional(),
	is_removable: z.boolean().optional(),
});
export type Mailbox = z.output<typeof mailbox>;

/** All mailboxes of a mail service. */
export const listMailboxes = defineRoute({
	method: "GET",
	path: "/1/mail_hostings/{mail_hosting_id}/mailboxes",
	data: z.array(mailbox),
	scope,
	perPage: 500,
});

/** One mailbox by its name before the @. */
export const showMailbox = defineRoute({
	method: "GET",
	path: box,
	data: mailbox,
	scope,
});

/** Makes one mailbox. */
export const createMailbox = defineRoute({
	method: "POST",
	path: "/1/mail_hostings/{mail_hosting_id}/mailboxes",
	data: z.object({ mailbox: z.string() }),
	scope,
});

/** Deletes a mailbox with its mail. */
export const deleteMailbox = defineRoute({
	method: "DELETE",
	path: box,
	data: z.unknown(),
	scope,
	outside: "community administration tools (reference, section 3, sure D)",
});

/** Adds an alias: a name before the @ in the same domain. */
export const createAlias = defineRoute({
	method: "POST",
	path: `${box}/aliases`,
	data: z.boolean(),
	scope,
});

/** Takes an alias away. */
export const deleteAlias = defineRoute({
	method: "DELETE",
	path: `${box}/aliases/{alias}`,
	data: z.boolean(),
	scope,
});

/** Lets a member read a mailbox; accounts on the newer access model only. */
export const createWebmailAccess = defineRoute({
	method: "POST",
	path: `${accesses}/webmail`,
	data: z.boolean(),
	scope,
});

/** The passwords of a mailbox, one for each device; `legacy` is the one it had before. */
export const listDevices = defineRoute({
	method: "GET",
	path: `${accesses}/devices`,
	data: z.array(
		z.object({
			id: z.number(),
			device: z.object({ type: z.string() }),
		}),
	),
	scope,
	perPage: 100,
});

/** Makes a password for one more device; told this once. */
export const createDevice = defineRoute({
	method: "POST",
	path: `${accesses}/devices`,
	data: z.object({ password: z.string().min(1) }),
	scope,
});

/** Gives a device another password; told this once, the old one stops working. */
export const regenerateDevice = defineRoute({
	method: "POST",
	path: `${accesses}/devices/{device_access}`,
	data: z.object({ password: z.string().min(1) }),
	scope,
});

/** Takes the passwords of all devices away. */
export const deleteDevices = defineRoute({
	method: "DELETE",
	path: `${accesses}/devices`,
	data: z.boolean(),
	scope,
});

/** Takes the password of one device away. */
export const deleteDevice = defineRoute({
	method: "DELETE",
	path: `${accesses}/devices/{device_access}`,
	data: z.boolean(),
	scope,
});
