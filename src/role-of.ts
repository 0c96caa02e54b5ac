import { type Role, roles } from "./core/actor.ts";
import { readAccount } from "./modules/people/deciders.ts";
import { personKey } from "./modules/people/who.ts";
import type { Users } from "./modules/users/users.ts";
import type { Store } from "./store/store.ts";

/** Makes the look-up of the highest role somebody has now, by the key of the person; a role given only for some commands does not count. */
export const createRoleOf = (parts: {
	readonly store: Pick<Store, "grants" | "links">;
	readonly users: Pick<Users, "find">;
	readonly owners: readonly string[];
	readonly now: () => number;
}) => {
	const { store, now } = parts;
	return async (person: string): Promise<Role> => {
		if (await isConfiguredOwner(parts, person)) return "owner";
		const held = (await store.grants.of(person)).filter(
			({ only, until }) =>
				only === undefined && (until === undefined || now() < until),
		);
		return (
			roles.findLast((role) => held.some((grant) => grant.role === role)) ??
			"member"
		);
	};
};

const isConfiguredOwner = async (
	{ store, users, owners }: Parameters<typeof createRoleOf>[0],
	person: string,
): Promise<boolean> => {
	if (owners.length === 0) return false;
	const prefix = personKey("");
	if (!person.startsWith(prefix))
		return owners.includes(readAccount(person)?.user ?? "");
	const id = person.slice(prefix.length);
	const [user, links] = await Promise.all([users.find(id), store.links.to(id)]);
	const accounts = links.map(({ account }) => readAccount(account)?.user ?? "");
	const names = [user?.email ?? "", ...accounts].filter(Boolean);
	return owners.some((owner) =>
		names.some((name) => name === owner || name === owner.toLowerCase()),
	);
};
