import type { DriveUser, Pack } from "./drive-state.ts";
import { packs } from "./drive-state.ts";
import type { Member, Organisation, Role } from "./organisation.ts";
import { ksuiteDrive, localeOf } from "./shapes.ts";
import type { World } from "./world.ts";

/** What a person does in the Manager, where the API has no route. People are named by id or address. */
export type ByHand = {
	/** Takes a member out of the organisation; their addresses stay and are nobody's. */
	readonly remove: (who: number | string) => void;
	readonly giveSeat: (who: number | string) => void;
	readonly takeSeat: (who: number | string) => void;
	readonly setRole: (who: number | string, role: Role) => void;
	/** Another offer, or more or fewer users. */
	readonly changePlan: (pack: Pack, slots: number) => void;
	/** The invited person accepts and becomes a member. */
	readonly accept: (email: string) => Member;
	/** Somebody from outside who reaches the drive only. */
	readonly addExternal: (person: {
		readonly email: string;
		readonly name: string;
	}) => DriveUser;
};

/** Hands that work on this organisation. */
export const createByHand = ({ organisation, now, next }: World): ByHand => ({
	remove: (who) => {
		const { id } = find(organisation, who);
		organisation.members = organisation.members.filter((m) => m.id !== id);
		for (const team of organisation.teams)
			team.members = team.members.filter((member) => member !== id);
		for (const { mailboxes } of organisation.hostings)
			for (const mailbox of mailboxes)
				mailbox.members = mailbox.members.filter((member) => member !== id);
	},
	giveSeat: (who) => {
		find(organisation, who).seat = true;
	},
	takeSeat: (who) => {
		find(organisation, who).seat = false;
	},
	setRole: (who, role) => {
		find(organisation, who).role = role;
	},
	changePlan: (pack, slots) => {
		const drive = own(organisation);
		drive.pack = pack;
		drive.slots = slots;
		drive.size = slots * packs[pack].giga * 1_000_000_000;
	},
	accept: (email) => {
		const invited = organisation.invitations.find(
			(one) => one.email === email && one.status === "pending",
		);
		if (invited === undefined) throw new Error("nobody of that address waits");
		invited.status = "accepted";
		const member: Member = {
			id: next(),
			firstName: invited.firstName,
			lastName: invited.lastName,
			email,
			role: invited.role,
			language: localeOf(invited.locale),
			seat: invited.seat,
			lastLogin: now(),
			since: now(),
		};
		organisation.members.push(member);
		for (const team of organisation.teams)
			if (invited.teams.includes(team.id)) team.members.push(member.id);
		return member;
	},
	addExternal: ({ email, name }) => {
		const user: DriveUser = {
			id: next(),
			email,
			name,
			role: "external",
			status: "active",
			since: now(),
			lastConnection: null,
		};
		own(organisation).externals.push(user);
		return user;
	},
});

const find = ({ members }: Organisation, who: number | string): Member => {
	const member = members.find(({ id, email }) => id === who || email === who);
	if (member === undefined) throw new Error("nobody of that name is a member");
	return member;
};

const own = (organisation: Organisation) => {
	const drive = ksuiteDrive(organisation);
	if (drive === null) throw new Error("the organisation has no kSuite");
	return drive;
};
