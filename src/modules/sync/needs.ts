import type { Log } from "../../core/log.ts";
import type { AskOnce } from "../../core/page-form.ts";
import type { FindPerson, PeopleNames } from "../../core/person.ts";
import type { View } from "../../core/view.ts";
import type { Accounts, Holder, PimAccount } from "../../pim/account.ts";
import type { Connection, Connections } from "./connections.ts";

/** What the commands about connected accounts need. */
export type SyncNeeds = {
	readonly accounts: Accounts;
	readonly connections: Connections;
	readonly points: PointBook;
	/** The servers people may connect to; none where there is nothing to connect. */
	readonly syncServers: readonly string[];
	readonly askOnce: AskOnce;
	readonly findPerson: FindPerson;
	readonly peopleNames: PeopleNames;
	/** Writes to somebody in all their accounts, as far as they can be reached. */
	readonly tellPerson: (person: string, view: View) => Promise<void>;
	readonly log: Log;
};

/** The kept points, as far as they are counted and forgotten here. */
export type PointBook = {
	readonly sources: (holder: Holder) => Promise<
		readonly {
			readonly id: string;
			readonly account: string;
			readonly collection: { readonly id: string };
		}[]
	>;
	/** Newest first. */
	readonly list: (
		source: string,
	) => Promise<readonly { readonly at: number }[]>;
	readonly forget: (source: string) => Promise<void>;
};

/** Opens an account to see whether it can be reached. */
export type OpenAccount = (
	connection: Pick<Connection, "server" | "login" | "password">,
) => Promise<PimAccount>;
