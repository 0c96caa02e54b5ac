import { z } from "zod";

/** What somebody is in the organisation. */
export const role = z.enum(["admin", "normal", "owner"]);
const ids = z.array(z.int().min(1));

/** The body of a new invitation. */
export const invite = z.strictObject({
	email: z.string().min(5).max(255),
	first_name: z.string().min(1).max(128),
	last_name: z.string().min(1).max(128),
	locale: z.enum(["de_DE", "en_GB", "es_ES", "fr_FR", "it_IT"]),
	role_type: role,
	notifications: z
		.strictObject({
			billing: z.boolean().optional(),
			products: z.boolean().optional(),
		})
		.optional(),
	permissions: z.strictObject({ billing: z.boolean().optional() }).optional(),
	silent: z.boolean().optional(),
	strict: z.boolean().optional(),
	teams: ids.optional(),
});

/** The body of a change of one. */
export const change = z.strictObject({
	has_billing: z.boolean().optional(),
	has_billing_mailing: z.boolean().optional(),
	has_mailing: z.boolean().optional(),
	language_id: z.int().optional(),
	permissions: z
		.array(
			z.strictObject({
				service_id: z.int(),
				product_id: z.int().optional(),
				apply_to_all: z.boolean().optional(),
				types: z
					.array(z.enum(["check", "sale", "statistic", "technical"]))
					.optional(),
			}),
		)
		.optional(),
	role_type: role.optional(),
	team_ids: ids.optional(),
});

const access = z.enum(["admin", "user"]);
const may = z.boolean().optional();

/** The body of giving a seat. */
export const ksuite = z.strictObject({
	ksuite_access: z.strictObject({ kchat_role: access, kdrive_role: access }),
	mailbox_name: z.string().optional(),
	mailbox_permissions: z
		.strictObject({
			can_access_logs: may,
			can_change_password: may,
			can_configure_mail_folders: may,
			can_manage_aliases: may,
			can_manage_auto_reply: may,
			can_manage_filters: may,
			can_manage_redirections: may,
			can_manage_security: may,
			can_manage_signatures: may,
		})
		.optional(),
	mailbox_signature_model_id: z.string().nullable().optional(),
});
