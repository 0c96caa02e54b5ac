import { z } from "zod";
import { planNames } from "../../modules/plans/rules.ts";
import { kSuiteRoles, languages } from "../../modules/users/users.ts";

const moment = z.number().int();
const gigabytes = z.number().nonnegative();

/** What is kept of every kind of record, as it stands inside the seal. */
export const kinds = {
	people: z.object({
		id: z.string(),
		firstName: z.string(),
		lastName: z.string(),
		email: z.string(),
		state: z.enum(["active", "pending", "external"]),
		role: z.enum(kSuiteRoles),
		language: z.enum(languages),
		seat: z.boolean(),
		sharedBooks: z.array(z.string()),
		ownedCalendars: z.array(z.string()),
		lastLogin: moment.nullable(),
		since: moment,
	}),
	teams: z.object({
		id: z.string(),
		name: z.string(),
		userIds: z.array(z.string()),
	}),
	addresses: z.object({
		id: z.string(),
		address: z.string(),
		ownerId: z.string().nullable(),
		/** Only its scrypt hash; empty where nobody ever set one. */
		password: z.string(),
		since: moment,
		lastLogin: moment.nullable(),
	}),
	aliases: z.object({
		id: z.string(),
		addressId: z.string(),
		alias: z.string(),
	}),
	items: z.object({
		id: z.string(),
		name: z.string(),
		path: z.string(),
		kind: z.enum(["file", "folder"]),
		where: z.enum(["drive", "chat", "trash"]),
		size: gigabytes,
		ownerId: z.string().nullable(),
		changed: moment,
	}),
	/** One record: the plan, the domains, and the room that drive and chat take. */
	offers: z.object({
		id: z.string(),
		domains: z.array(z.string()),
		plan: z.enum(planNames),
		users: z.number().int().positive(),
		renews: moment.nullable(),
		drive: gigabytes,
		chat: gigabytes,
	}),
	/** One record: the room used, whenever it was counted, oldest first. */
	histories: z.object({
		id: z.string(),
		samples: z.array(z.object({ at: moment, used: gigabytes })),
	}),
};

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** A record of one kind. */
export type Kept<K extends Kind> = z.output<(typeof kinds)[K]>;
