import { randomBytes } from "node:crypto";
import { z } from "zod";
import { listed, value } from "./answers.ts";
import { extras, flag, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Device, Mailbox, MailHosting } from "./organisation.ts";
import { invalid, missing, Refusal } from "./refusal.ts";
import { hostingOf, mailboxOf, memberOf } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "mail";
const base =
	"/1/mail_hostings/{service_mail}/mailboxes/{mailbox_name}/accesses/devices";
const types = z.enum(["computer", "other", "phone", "tablet"]);

const create = z.strictObject({
	protocols: z.enum(["imap", "pop3", "pop3-imap"]),
	device_id: z.int().optional(),
	device_uid: z.string().nullable().optional(),
	label: z.string().max(255).optional(),
	type: types.optional(),
	user_id: z.int().nullable().optional(),
});

/** One password for each device; only where the account has the newer access model. */
export const devices: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: z.strictObject({
			...extras("user_access", "device", "creator", "access_rights"),
			no_user: flag.optional(),
			search: z.string().optional(),
			type: z
				.enum(["computer", "legacy", "other", "phone", "tablet"])
				.optional(),
			user_id: whole.optional(),
			...paging,
			...sorting(),
		}),
		body: nothing,
		answer: (call, world) => {
			const { hosting, mailbox } = find(world, call);
			const { type, user_id: user } = call.query;
			const found = mailbox.devices.filter(
				(device) =>
					(type ?? device.type) === device.type &&
					(user ?? device.member) === device.member,
			);
			return listed(
				found.map((device) => fieldsOf(device, mailbox, hosting)),
				call.query,
			);
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		query: nothing,
		body: create,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			const { label, type, protocols, user_id: user, device_id } = call.body;
			if (device_id === undefined && label === undefined)
				throw invalid("label", "required");
			if (user != null) memberOf(world.organisation, user);
			const device: Device = {
				id: world.next(),
				label: label ?? `device ${device_id}`,
				type: type ?? "other",
				protocols,
				member: user ?? null,
				password: newPassword(),
				since: world.now(),
				lastConnection: null,
			};
			mailbox.devices.push(device);
			return value({ password: device.password });
		},
	}),
	defineDoor({
		method: "DELETE",
		path: base,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			if (mailbox.devices.some(({ type }) => type === "legacy"))
				throw new Refusal(403, "legacy_device_deletion");
			mailbox.devices = [];
			return value(true);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${base}/{device_access}`,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const device = deviceOf(find(world, call).mailbox, call);
			device.password = newPassword();
			return value({ password: device.password });
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${base}/{device_access}`,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			const device = deviceOf(mailbox, call);
			if (device.type === "legacy")
				throw new Refusal(403, "legacy_device_deletion");
			mailbox.devices = mailbox.devices.filter((one) => one !== device);
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
	return { hosting, mailbox: mailboxOf(hosting, word("mailbox_name")) };
};

const deviceOf = ({ devices: all }: Mailbox, { id }: Path): Device => {
	const wanted = id("device_access");
	const device = all.find((one) => one.id === wanted);
	if (device === undefined) throw missing();
	return device;
};

const newPassword = (): string => randomBytes(12).toString("base64url");

const fieldsOf = (
	device: Device,
	{ name }: Mailbox,
	{ id, domain }: MailHosting,
) => ({
	id: device.id,
	device: {
		id: device.id,
		label: device.label,
		type: device.type,
		created_at: device.since,
		device_uid: null,
	},
	protocols: device.protocols,
	last_connection: device.lastConnection,
	created_at: device.since,
	status: "healthy",
	mailbox: {
		mailbox_name: name,
		mailbox: `${name}@${domain}`,
		mailbox_idn: `${name}@${domain}`,
		service_mail_id: id,
	},
	access_rights: { can_delete: true, can_regenerate: true },
});
