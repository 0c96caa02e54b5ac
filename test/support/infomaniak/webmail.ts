import { z } from "zod";
import { listed, value } from "./answers.ts";
import { extras, paging, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { allPermissions } from "./mailbox-fields.ts";
import type { Mailbox, Member } from "./organisation.ts";
import { Refusal } from "./refusal.ts";
import { hostingOf, mailboxOf, personShort } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "mail";
const base =
	"/1/mail_hostings/{service_mail}/mailboxes/{mailbox_name}/accesses/webmail";
const may = z.boolean().optional();
const permissions = z.strictObject({
	can_access_logs: may,
	can_change_password: may,
	can_configure_mail_folders: may,
	can_manage_aliases: may,
	can_manage_auto_reply: may,
	can_manage_filters: may,
	can_manage_redirections: may,
	can_manage_rules: may,
	can_manage_security: may,
	can_manage_signatures: may,
	can_restore_emails: may,
});
const search = z.string().min(1).max(255).optional();

/** Which members read a mailbox; only where the account has the newer access model. */
export const webmail: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: z.strictObject({
			...extras("user_access", "invitation", "access_rights"),
			search,
			...paging,
			...sorting(),
		}),
		body: nothing,
		answer: (call, world) => {
			const { mailbox, readers } = find(world, call);
			return listed(
				readers.map((reader) => ({ user_access: fieldsOf(reader, mailbox) })),
				call.query,
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: `${base}/users`,
		scope,
		query: z.strictObject({ search, ...paging }),
		body: nothing,
		answer: (call, world) => {
			const { readers } = find(world, call);
			return listed(readers.map(userOf), call.query);
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		status: 201,
		query: nothing,
		body: z.strictObject({
			user_id: z.int(),
			permissions: permissions.optional(),
		}),
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			const { user_id: user } = call.body;
			if (!world.organisation.members.some(({ id }) => id === user))
				throw new Refusal(422, "user_not_attached_to_account");
			if (mailbox.members.includes(user))
				throw new Refusal(409, "user_already_has_access_to_mailbox");
			mailbox.members.push(user);
			return value(true);
		},
	}),
	defineDoor({
		method: "PATCH",
		path: `${base}/users/{user_id}`,
		scope,
		query: nothing,
		body: z.strictObject({ permissions }),
		answer: (call, world) => {
			reader(find(world, call).mailbox, call.id("user_id"));
			return value(true);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${base}/users/{user_id}`,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			const user = reader(mailbox, call.id("user_id"));
			mailbox.members = mailbox.members.filter((id) => id !== user);
			return value(true);
		},
	}),
];

type Path = {
	readonly id: (name: string) => number;
	readonly word: (name: string) => string;
};

const find = ({ organisation }: World, { id, word }: Path) => {
	const hosting = hostingOf(organisation, id("service_mail"));
	if (organisation.access === "password")
		throw new Refusal(403, "access_denied");
	const mailbox = mailboxOf(hosting, word("mailbox_name"));
	const readers = organisation.members.filter((member) =>
		mailbox.members.includes(member.id),
	);
	return { mailbox, readers };
};

const reader = ({ members }: Mailbox, user: number): number => {
	if (members.includes(user)) return user;
	throw new Refusal(404, "user_has_no_access_to_mailbox");
};

const userOf = (member: Member) => ({ ...personShort(member), avatar: "" });

const fieldsOf = (member: Member, { members, lastLogin, since }: Mailbox) => ({
	id: member.id,
	user: userOf(member),
	status: "healthy",
	last_used_at: lastLogin,
	is_primary: members[0] === member.id,
	created_at: since,
	permissions_binary: 2047,
	permissions: [allPermissions()],
	has_valid_password: true,
	is_ksuite_access: member.seat,
});
