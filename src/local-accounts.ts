import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LocalAccounts } from "./accounts.ts";
import type { EmbeddedCollections } from "./drivers/embedded/collections/collections.ts";
import { ownerFolder } from "./drivers/embedded/collections/where.ts";
import { personKey } from "./modules/people/who.ts";
import type { Users } from "./modules/users/users.ts";

/** Makes the accounts in the folder of the embedded kSuite: every user has one, which begins with the first thing made in it. */
export const createLocalAccounts = ({
	collections,
	folder,
	users,
}: {
	readonly collections: EmbeddedCollections;
	readonly folder: string;
	readonly users: {
		readonly find: (id: string) => Promise<unknown>;
		readonly list: Users["list"];
	};
}): LocalAccounts => {
	const beginning = personKey("");
	return {
		of: async (holder) => {
			if (holder.kind === "service") return null;
			const { person } = holder;
			// Who is linked to nobody has the key of a chat account.
			if (!person.startsWith(beginning)) return null;
			const id = person.slice(beginning.length);
			return (await users.find(id)) ? collections.account(id) : null;
		},
		holders: async () =>
			(await users.list())
				.filter(({ id }) => existsSync(join(folder, ownerFolder(id))))
				.map(({ id }) => ({ kind: "person", person: personKey(id) })),
	};
};
