import { type Account, accountKey } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Directory, Profiles } from "./people.ts";

/** What naming accounts takes; without a directory only mentions and ids are understood. */
export type AccountNames = {
	readonly profiles: Profiles;
	readonly directory?: Directory;
};

/** A chat account as it is shown to people. */
export type NamedAccount = {
	readonly account: Account;
	readonly name: string;
	readonly email: string | null;
};

/** Finds a chat account beside one's own by mention, id, or the exact name or address of its profile. Problems: `invalid-argument`, `not-found`, `ambiguous`. */
export const accountNamed = async (
	names: AccountNames,
	text: string,
	beside: Account,
): Promise<NamedAccount> => {
	const user = /^@?([UW][A-Z0-9]{2,})$/u.exec(text)?.[1];
	if (user === undefined) return byProfile(names, text);
	const account = { ...beside, user };
	const profile = await names.profiles(account);
	if (!profile) throw new Problem("not-found");
	return { account, name: profile.name, email: profile.email };
};

/** The name of an account: as its profile says, or its id when nobody knows it. */
export const accountName = async (
	profiles: Profiles,
	account: Account,
): Promise<string> => (await profiles(account))?.name ?? account.user;

const byProfile = async (
	{ directory }: AccountNames,
	text: string,
): Promise<NamedAccount> => {
	if (!directory)
		throw new Problem("invalid-argument", { name: say("arg.account") });
	const wanted = text.replace(/^@/u, "").toLowerCase();
	const found = (await directory()).filter(({ profile }) =>
		[profile.name, profile.email].some((one) => one?.toLowerCase() === wanted),
	);
	const [only, second] = found;
	if (!only) throw new Problem("not-found");
	if (second)
		throw new Problem("ambiguous", {
			names: { series: found.map(({ account }) => accountKey(account)) },
		});
	const { name, email } = only.profile;
	return { account: only.account, name, email };
};
