import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LocalAccounts } from "./accounts.ts";
import type { EmbeddedCollections } from "./drivers/embedded/collections/collections.ts";
import { ownerFolder } from "./drivers/embedded/collections/where.ts";
import { personKey } from "./modules/people/who.ts";
import type { Listed, Users } from "./modules/users/users.ts";

/** Makes the accounts in the folder of the embedded kSuite: every user has one, which begins with the first thing made in it, or with what `begin` gives them. */
export const createLocalAccounts = ({
	collections,
	folder,
	users,
	begin = async () => undefined,
}: {
	readonly collections: EmbeddedCollections;
	readonly folder: string;
	readonly users: {
		readonly find: (id: string) => Promise<Pick<Listed, "id" | "email"> | null>;
		readonly list: Users["list"];
	};
	/** Called for somebody who has nothing yet, before they are looked at. */
	readonly begin?: (user: Pick<Listed, "id" | "email">) => Promise<void>;
}): LocalAccounts => {
	const beginning = personKey("");
	const begun = new Map<string, Promise<void>>();
	const hasFolder = (id: string) => existsSync(join(folder, ownerFolder(id)));
	/** Once per user, and everybody waits for it. */
	const ready = async (user: Pick<Listed, "id" | "email">): Promise<void> => {
		const under = begun.get(user.id);
		if (under) return under;
		if (hasFolder(user.id)) return;
		const work = begin(user).finally(() => begun.delete(user.id));
		begun.set(user.id, work);
		return work;
	};
	return {
		of: async (holder) => {
			if (holder.kind === "service") return null;
			const { person } = holder;
			// Who is linked to nobody has the key of a chat account.
			if (!person.startsWith(beginning)) return null;
			const user = await users.find(person.slice(beginning.length));
			if (!user || personKey(user.id) !== person) return null;
			await ready(user);
			return collections.account(user.id);
		},
		holders: async () =>
			(await users.list())
				.filter(({ id }) => hasFolder(id))
				.map(({ id }) => ({ kind: "person", person: personKey(id) })),
	};
};
