import { Problem } from "./core/problem.ts";
import type { Connection, Connections } from "./modules/sync/connections.ts";
import type { Accounts, Holder, PimAccount } from "./pim/account.ts";
import { holderKey } from "./pim/holder-key.ts";

/** How an account at a server is opened. */
export type OpenAccount = (
	connection: Pick<Connection, "server" | "login" | "password">,
) => Promise<PimAccount>;

/** The accounts that need no connecting, as they are on this machine. */
export type LocalAccounts = {
	/** Null for somebody who has none. */
	readonly of: (holder: Holder) => Promise<PimAccount | null>;
	readonly holders: () => Promise<readonly Holder[]>;
};

/** Makes the accounts: one that was connected goes before the one on this machine. An open one is remembered while it is used, until its connection changes. */
export const createAccounts = (needs: {
	readonly connections: Pick<Connections, "of" | "all">;
	/** The servers that are allowed. */
	readonly servers: readonly string[];
	readonly open: OpenAccount;
	readonly local: LocalAccounts | null;
	readonly now: () => number;
}): Accounts => {
	const { connections, servers, local, now } = needs;
	const remembered = new Map<string, Remembered>();
	const opened = (connection: Connection): Promise<PimAccount> => {
		const key = holderKey(connection.holder);
		const known = remembered.get(key);
		const isSame = known !== undefined && isEqual(known.connection, connection);
		const account = isSame ? known.account : needs.open(connection);
		remembered.delete(key);
		remembered.set(key, { connection, account, used: now() });
		// What could not be opened is tried anew the next time.
		if (!isSame) account.catch(() => forget(key, account));
		return account;
	};
	const forget = (key: string, account: Promise<PimAccount>): void => {
		if (remembered.get(key)?.account === account) remembered.delete(key);
	};
	const tidy = (): void => {
		for (const [key, { used }] of remembered)
			if (now() - used > idle || remembered.size > most) remembered.delete(key);
	};
	return {
		of: async (holder) => {
			tidy();
			const connection = await connections.of(holder);
			if (connection === null) {
				remembered.delete(holderKey(holder));
				return local === null ? null : local.of(holder);
			}
			if (!servers.includes(connection.server))
				throw new Problem("sync-server");
			return opened(connection);
		},
		holders: async () => {
			const all = [
				...(await connections.all()).map(({ holder }) => holder),
				...(local === null ? [] : await local.holders()),
			];
			return [...new Map(all.map((one) => [holderKey(one), one])).values()];
		},
	};
};

type Remembered = {
	readonly connection: Connection;
	readonly account: Promise<PimAccount>;
	readonly used: number;
};

const idle = 30 * 60_000;
const most = 500;

const isEqual = (one: Connection, other: Connection): boolean =>
	one.server === other.server &&
	one.login === other.login &&
	one.password === other.password;
