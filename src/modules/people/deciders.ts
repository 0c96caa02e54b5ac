import { type Account, type Actor, includes } from "../../core/actor.ts";
import type { Links } from "./people.ts";

/** Makes the look-up of accounts that may decide on something now; escalated, only owners. A person with several accounts is told once. */
export const createDeciders =
	(links: Links, who: (account: Account) => Promise<Actor>) =>
	async (
		may: (actor: Actor) => boolean,
		ownersOnly: boolean,
	): Promise<readonly Account[]> => {
		const people = new Map<string, Account>();
		for (const link of await links.all()) {
			const account = readAccount(link.account);
			const actor = account ? await who(account) : null;
			if (!account || !actor || people.has(actor.person)) continue;
			const owner = actor.grants.some(({ role }) => includes(role, "owner"));
			if (may(actor) && (owner || !ownersOnly))
				people.set(actor.person, account);
		}
		return [...people.values()];
	};

/** An account back from its key; null when it is not one. */
export const readAccount = (key: string): Account | null => {
	const [platform, team, user] = key.split(":");
	return platform && team && user ? { platform, team, user } : null;
};
