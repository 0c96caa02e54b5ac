import { z } from "zod";
import { listed, value } from "./answers.ts";
import { extras, flag, offset, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { mailboxExtras, mailboxFields } from "./mailbox-fields.ts";
import type { Mailbox } from "./organisation.ts";
import { invalid, Refusal } from "./refusal.ts";
import { addressQuota, hostingOf, mailboxOf } from "./shapes.ts";

const scope = "mail";
const base = "/1/mail_hostings/{mail_hosting_id}/mailboxes";
const one = `${base}/{mailbox_name}`;

const filter = z.strictObject({
	has_alias: flag.optional(),
	has_anti_spam: flag.optional(),
	has_redirection: flag.optional(),
	has_responder: flag.optional(),
	is_using_imap: flag.optional(),
	is_using_pop3: flag.optional(),
	last_login_at: whole.optional(),
});

const create = z.strictObject({
	mailbox_name: z.string().min(1).max(64),
	link_to_current_user: z.boolean().optional(),
	note: z.string().max(80).optional(),
	password: z.string().optional(),
	random_delivery_host: z.boolean().nullable().optional(),
	signature_model_id: z.string().nullable().optional(),
	target: z.enum(["current_user", "ksuite_user", "other_user"]).optional(),
});

/** Addresses of a mail service: at most as many in all as the kSuite's plan gives. */
export const mail: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: z.strictObject({
			search: z.string().optional(),
			filter_by: z.string().optional(),
			filter: filter.optional(),
			...extras(...mailboxExtras),
			...offset,
			...paging,
			...sorting(["mailIDN", "created_at"]),
		}),
		body: nothing,
		answer: ({ id, query }, { organisation }) => {
			const hosting = hostingOf(organisation, id("mail_hosting_id"));
			const search = query.search?.toLowerCase() ?? "";
			const { has_alias: alias } = query.filter ?? {};
			const found = hosting.mailboxes.filter(
				({ name, aliases }) =>
					[name, ...aliases].some((word) =>
						`${word}@${hosting.domain}`.includes(search),
					) && (alias ?? aliases.length > 0) === aliases.length > 0,
			);
			return listed(
				found.map((mailbox) => ({
					...mailboxFields(mailbox, hosting, organisation, query.with ?? []),
				})),
				{ ...query, order_by: query.order_by?.map(fieldOf) },
			);
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		status: 201,
		query: z.strictObject(extras(...mailboxExtras)),
		body: create,
		answer: ({ id, body }, { organisation, now, next }) => {
			const hosting = hostingOf(organisation, id("mail_hosting_id"));
			const name = body.mailbox_name.toLowerCase();
			refuseName(name);
			refuseTaken(hosting.mailboxes, name, "mailbox_name");
			const { used, total } = addressQuota(organisation);
			if (used >= total) throw new Refusal(403, "mailboxes_quota_reached");
			const old = organisation.access === "password";
			if (old && body.password === undefined)
				throw invalid("password", "required");
			if (old && (body.password ?? "").length < 8)
				throw invalid("password", "min");
			const mailbox: Mailbox = {
				id: next(),
				name,
				note: body.note ?? null,
				aliases: [],
				members:
					body.link_to_current_user || body.target === "current_user"
						? [organisation.token]
						: [],
				devices: [],
				password: old ? (body.password ?? null) : null,
				lastLogin: null,
				since: now(),
				size: 0,
				removable: true,
			};
			hosting.mailboxes.push(mailbox);
			return value({
				mailbox: `${name}@${hosting.domain}`,
				quota: 0,
				used: used + 1,
				total,
			});
		},
	}),
	defineDoor({
		method: "GET",
		path: one,
		scope,
		query: z.strictObject({
			...extras(...mailboxExtras),
			unit: z.enum(["B", "MB", "kB"]).optional(),
		}),
		body: nothing,
		answer: ({ id, word, query }, { organisation }) => {
			const hosting = hostingOf(organisation, id("mail_hosting_id"));
			const mailbox = mailboxOf(hosting, word("mailbox_name"));
			return value(
				mailboxFields(mailbox, hosting, organisation, query.with ?? []),
			);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: one,
		scope,
		outside: "community code (infomaniak-api.md, section 3)",
		query: nothing,
		body: nothing,
		answer: ({ id, word }, { organisation }) => {
			const { mailboxes, ...hosting } = hostingOf(
				organisation,
				id("mail_hosting_id"),
			);
			const mailbox = mailboxOf(
				{ ...hosting, mailboxes },
				word("mailbox_name"),
			);
			if (!mailbox.removable) throw new Refusal(403, "access_denied");
			mailboxes.splice(mailboxes.indexOf(mailbox), 1);
			return value(true);
		},
	}),
];

const fieldOf = (field: string): string =>
	field === "mailIDN" ? "mailbox_idn" : field;

/** Refuses what cannot stand before an @, and the generic `*`. */
export const refuseName = (name: string, attribute = "mailbox_name"): void => {
	if (name === "*" || name === "catchall")
		throw new Refusal(400, "catchall_not_allow_for_starter");
	if (!/^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?$/u.test(name))
		throw invalid(attribute, "regex");
};

/** Refuses a name that a mailbox or an alias has. */
export const refuseTaken = (
	mailboxes: readonly Mailbox[],
	name: string,
	attribute: string,
): void => {
	if (mailboxes.some((one) => one.name === name || one.aliases.includes(name)))
		throw invalid(attribute, "unique");
};
