import type { Grant, Role } from "../../core/actor.ts";
import type { Grants } from "./roles.ts";

/** Somebody with a role; `configured` when it comes from the configuration and can only be changed there. */
export type Holder = {
	readonly person: string;
	readonly name: string;
	readonly grant: Grant;
	readonly configured: boolean;
};

/** Who has which role, by kSuite user; whoever is not in it is a member. */
export type RoleBook = {
	/** The configured owners first. */
	readonly all: () => Promise<readonly Holder[]>;
	readonly of: (userId: string) => Promise<readonly Holder[]>;
	readonly give: (userId: string, grant: Grant) => Promise<void>;
	/** False when there was nothing to take. */
	readonly take: (userId: string, role: Role) => Promise<boolean>;
};

/** Makes the book over the stored grants and the owners of the configuration. */
export const createRoleBook = (parts: {
	readonly grants: Grants;
	readonly personKey: (userId: string) => string;
	readonly configuredOwners: () => Promise<
		readonly { readonly person: string; readonly name: string }[]
	>;
	readonly personName: (person: string) => Promise<string>;
}): RoleBook => {
	const all = async (): Promise<readonly Holder[]> => {
		const owners = await parts.configuredOwners();
		const given = await parts.grants.all();
		return Promise.all([
			...owners.map((owner) => ({
				...owner,
				grant: { role: "owner" as const },
				configured: true,
			})),
			...given.map(async ({ person, grant }) => ({
				person,
				name: await parts.personName(person),
				grant,
				configured: false,
			})),
		]);
	};
	return {
		all,
		of: async (userId) => {
			const person = parts.personKey(userId);
			return (await all()).filter((holder) => holder.person === person);
		},
		give: (userId, grant) => parts.grants.give(parts.personKey(userId), grant),
		take: (userId, role) => parts.grants.take(parts.personKey(userId), role),
	};
};

/** Whether a role holds now: one with an end holds until that moment (ms). */
export const holds = ({ grant }: Holder, now: number): boolean =>
	grant.until === undefined || now < grant.until;

/** Whether somebody is an owner without limits in time or commands. */
export const isFullOwner = ({ grant }: Holder): boolean =>
	grant.role === "owner" &&
	grant.until === undefined &&
	grant.only === undefined;
