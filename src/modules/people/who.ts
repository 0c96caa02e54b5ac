import {
	type Account,
	type Actor,
	accountKey,
	type Grant,
} from "../../core/actor.ts";
import type { Links, Profiles } from "./people.ts";

type Parts = {
	readonly links: Links;
	readonly profiles: Profiles;
	readonly grants: (person: string) => Promise<readonly Grant[]>;
	/** The kSuite user of an id, or null when there is none any more. */
	readonly user: (
		id: string,
	) => Promise<{ name: string; email: string } | null>;
	/** First owners by configuration: chat user ids or kSuite mail addresses. */
	readonly owners: readonly string[];
	readonly house: { readonly locale: string; readonly zone: string };
};

/** Makes the look-up of who an account is now: the linked kSuite user decides, never an equal address; somebody not linked is only themselves. */
export const createWho =
	(parts: Parts) =>
	async (account: Account): Promise<Actor> => {
		const [link, profile] = await Promise.all([
			parts.links.of(account),
			parts.profiles(account),
		]);
		const user = link ? await parts.user(link.userId) : null;
		const userId = link && user ? link.userId : null;
		const person = userId ? personKey(userId) : accountKey(account);
		const email = user?.email ?? null;
		return {
			account,
			person,
			userId,
			email,
			name: user?.name ?? profile?.name ?? account.user,
			locale: profile?.locale ?? parts.house.locale,
			zone: profile?.zone ?? parts.house.zone,
			grants: [
				...(isOwner(parts.owners, account, email)
					? [{ role: "owner" as const }]
					: []),
				...(await parts.grants(person)),
			],
		};
	};

/** The key of a kSuite user among people. */
export const personKey = (userId: string): string => `user:${userId}`;

const isOwner = (
	owners: readonly string[],
	account: Account,
	email: string | null,
): boolean =>
	owners.includes(account.user) ||
	(email !== null &&
		owners.some((owner) => owner.toLowerCase() === email.toLowerCase()));
