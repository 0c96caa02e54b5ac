import { type DriveState, packs } from "./drive-state.ts";
import type {
	Mailbox,
	MailHosting,
	Member,
	Organisation,
	Team,
} from "./organisation.ts";
import { missing, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** The world of this account; another one is not known. */
export const inAccount = (world: World, account: number): World => {
	if (world.organisation.account.id !== account) throw missing();
	return world;
};

/** The number of a language by its locale. */
export const localeOf = (locale: string): number =>
	locales.find(([, name]) => name === locale)?.[0] ?? 2;

/** The locale of a language by its number. */
export const localeName = (language: number): string =>
	locales.find(([id]) => id === language)?.[1] ?? "en_GB";

const locales: readonly (readonly [number, string])[] = [
	[1, "fr_FR"],
	[2, "en_GB"],
	[3, "de_DE"],
	[4, "it_IT"],
	[5, "es_ES"],
];

/** A team as other things name it. */
export const teamShort = (team: Team) => ({
	id: team.id,
	name: team.name,
	color_id: (team.id % 9) + 1,
	created_at: team.since,
	updated_at: team.since,
});

/** A person as other things of the account name them. */
export const personShort = ({ id, firstName, lastName, email }: Member) => ({
	id,
	display_name: `${firstName} ${lastName}`,
	first_name: firstName,
	last_name: lastName,
	email,
	is_sso: false,
	avatar: null,
});

/** The member of this id; refused where there is none. */
export const memberOf = ({ members }: Organisation, id: number): Member => {
	const member = members.find((one) => one.id === id);
	if (member === undefined) throw missing();
	return member;
};

/** The mail service of this id. */
export const hostingOf = (
	{ hostings }: Organisation,
	id: number,
): MailHosting => {
	const hosting = hostings.find((one) => one.id === id);
	if (hosting === undefined) throw missing();
	return hosting;
};

/** The mailbox of this name, any case. */
export const mailboxOf = (hosting: MailHosting, name: string): Mailbox => {
	const mailbox = hosting.mailboxes.find(
		(one) => one.name === name.toLowerCase(),
	);
	if (mailbox === undefined) throw missing();
	return mailbox;
};

/** The drive of this id; refused while it is in maintenance. */
export const driveOf = ({ drives }: Organisation, id: number): DriveState => {
	const drive = drives.find((one) => one.id === id);
	if (drive === undefined) throw missing();
	if (drive.maintenance)
		throw new Refusal(503, "drive_is_in_maintenance_error");
	return drive;
};

/** The kSuite's own drive, or null. */
export const ksuiteDrive = ({ drives }: Organisation): DriveState | null =>
	drives.find(({ ksuite }) => ksuite !== null) ?? null;

/** Slots taken by members and by open invitations. */
export const slotsTaken = ({ members, invitations }: Organisation) => ({
	members: members.filter(({ seat }) => seat).length,
	invitations: invitations.filter(
		({ seat, status }) => seat && status === "pending",
	).length,
});

/** Refuses when no slot of the kSuite is free. */
export const needSlot = (organisation: Organisation): void => {
	const drive = ksuiteDrive(organisation);
	if (drive === null) throw new Refusal(404, "ksuite_not_found_for_account");
	const { members, invitations } = slotsTaken(organisation);
	if (members + invitations >= drive.slots)
		throw new Refusal(403, "ksuite_quota_reached");
};

/** Addresses used and allowed in all mail services together. */
export const addressQuota = (organisation: Organisation) => {
	const drive = ksuiteDrive(organisation);
	const used = organisation.hostings.reduce(
		(sum, { mailboxes }) => sum + mailboxes.length,
		0,
	);
	return {
		used,
		total: drive === null ? used : packs[drive.pack].addresses * drive.slots,
	};
};
