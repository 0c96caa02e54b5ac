import { type Account, accountKey } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import type { Requests } from "../../core/request.ts";

/** Refuses to change who an account is while somebody else's decision is waited for that it asked for or has voted on: or one person could be two of the people a request needs. Problem: `account-busy`. */
export const mustNotBeBusy = async (
	requests: Pick<Requests, "list">,
	account: Account,
): Promise<void> => {
	const key = accountKey(account);
	const open = await requests.list({ states: ["waiting"] });
	const busy = open.some(
		({ needed, asker, votes }) =>
			needed > 0 &&
			[asker, ...votes].some((party) => accountKey(party.account) === key),
	);
	if (busy) throw new Problem("account-busy");
};
