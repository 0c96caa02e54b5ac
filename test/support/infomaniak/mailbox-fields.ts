import { told } from "./answers.ts";
import type {
	Mailbox,
	MailHosting,
	Member,
	Organisation,
} from "./organisation.ts";

/** What can be asked for with a mailbox (the values that are known from its users). */
export const mailboxExtras = [
	"users",
	"teams",
	"aliases",
	"full_aliases",
	"auto_responder",
	"redirection",
	"size",
	"size_refresh",
	"last_login",
	"created_at",
	"password_last_changed_at",
	"count_users",
	"count_devices",
	"count_signatures",
	"count_invitations",
	"has_dkim_signature",
	"smtpban",
	"authorized_senders",
	"blocked_senders",
	"has_move_spam",
	"external_mail_flag_enabled",
	"has_multi_password",
	"permissions",
	"access_rights",
] as const;

/** Everything that somebody may do with a mailbox. */
export const allPermissions = (granted = true) => ({
	can_manage_filters: granted,
	can_manage_security: granted,
	can_manage_aliases: granted,
	can_manage_redirections: granted,
	can_manage_signatures: granted,
	can_manage_auto_reply: granted,
	can_change_password: granted,
	can_configure_mail_folders: granted,
	can_restore_emails: granted,
	can_manage_rules: granted,
	can_access_logs: granted,
});

/** A mailbox as the API tells it. */
export const mailboxFields = (
	mailbox: Mailbox,
	{ domain }: MailHosting,
	organisation: Organisation,
	asked: readonly string[],
) => {
	const address = `${mailbox.name}@${domain}`;
	const users = organisation.members
		.filter(({ id }) => mailbox.members.includes(id))
		.toSorted(
			(one, other) =>
				mailbox.members.indexOf(one.id) - mailbox.members.indexOf(other.id),
		);
	const extra = {
		aliases: [...mailbox.aliases],
		full_aliases: mailbox.aliases.map((alias) => `${alias}@${domain}`),
		has_auto_responder: false,
		size: mailbox.size,
		imap_last_login_at: mailbox.lastLogin ?? undefined,
		count_devices: mailbox.devices.length,
		has_multi_password: organisation.access === "devices",
	};
	const names = asked.flatMap((name) =>
		name === "last_login" ? ["imap_last_login_at"] : [name],
	);
	return {
		users: users.map((user) => userFields(user, mailbox)),
		invitations: [],
		mailbox_name: mailbox.name,
		mailbox: address,
		mailbox_idn: address,
		note: mailbox.note,
		type: 0,
		is_limited: false,
		is_free_mail: false,
		created_at: mailbox.since,
		mailbox_id: mailbox.id,
		is_removable: mailbox.removable,
		is_used_for_account: "0",
		private: {},
		operation_in_progress: false,
		...told(extra, ["has_multi_password"], names),
	};
};

const userFields = (member: Member, { lastLogin }: Mailbox) => ({
	id: member.id,
	email: member.email,
	name: `${member.firstName} ${member.lastName}`,
	is_deleted: false,
	is_unified: true,
	avatar: "",
	has_double_auth: false,
	last_login_at: member.lastLogin,
	last_access_at: lastLogin,
	has_ksuite: member.seat,
	permissions: allPermissions(),
});
