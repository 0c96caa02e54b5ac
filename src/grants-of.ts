import type { Account, Actor, Grant } from "./core/actor.ts";
import { readAccount } from "./modules/people/deciders.ts";
import { personKey } from "./modules/people/who.ts";
import type { Store } from "./store/store.ts";

/** Makes the look-up of everything a kSuite user may do here: given, by configuration (`owners` by mail address), and through every linked account; also while none is linked yet. */
export const createGrantsOf =
	(
		{ links, grants }: Pick<Store, "links" | "grants">,
		who: (account: Account) => Promise<Actor>,
		owners: readonly string[],
	) =>
	async (user: {
		readonly id: string;
		readonly email: string;
	}): Promise<readonly Grant[]> => {
		const accounts = await links.to(user.id);
		const actors = await Promise.all(
			accounts.flatMap(({ account }) => {
				const read = readAccount(account);
				return read ? [who(read)] : [];
			}),
		);
		const isOwner = owners.some(
			(owner) => owner.toLowerCase() === user.email.toLowerCase(),
		);
		return [
			...(isOwner ? [{ role: "owner" as const }] : []),
			...(await grants.of(personKey(user.id))),
			...actors.flatMap((actor) => actor.grants),
		];
	};
