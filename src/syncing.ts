import { createAccounts, type OpenAccount } from "./accounts.ts";
import type { Config } from "./config.ts";
import type { Account, Actor } from "./core/actor.ts";
import { attempt } from "./core/attempt.ts";
import type { Log } from "./core/log.ts";
import { drivers } from "./drivers/drivers.ts";
import { createLasting } from "./lasting.ts";
import { readAccount } from "./modules/people/deciders.ts";
import { createConnecting } from "./modules/sync/connecting.ts";
import { connectPurpose } from "./modules/sync/form.ts";
import type { Holder } from "./pim/account.ts";
import type { Systems } from "./services.ts";
import { createTellPerson } from "./tell-person.ts";

/** What the commands about calendars and contacts need of the accounts together; what is typed into the pages that connect them is handled from here on. */
export const provideSyncing = (
	parts: Systems & {
		readonly who: (account: Account) => Promise<Actor>;
		readonly config: Config;
		readonly log: Log;
		readonly now: () => number;
	},
) => {
	const { store, announcer, who, log, now } = parts;
	const { connections, points } = store;
	const { servers } = parts.config.ksuite;
	const hosts = servers.map((server) => new URL(server).host);
	const open: OpenAccount =
		parts.openAccount ??
		(({ server, login, password }) =>
			drivers.dav({ server, login, password, hosts, log, now }));
	const local = parts.localAccounts ?? null;
	const accounts = createAccounts({ connections, servers, open, local, now });
	const begun: ((holder: Holder) => void)[] = [];
	parts.asking.handles(
		connectPurpose,
		createConnecting({
			...{ who, readAccount, servers, open, connections, announcer, log, now },
			audit: store.audit,
			protect: (holder) => {
				for (const begin of begun) begin(holder);
			},
		}),
	);
	const collections = createLasting(
		async (person) => {
			const account = await accounts.of({ kind: "person", person });
			return account === null ? [] : account.collections();
		},
		60_000,
		now,
	);
	return {
		accounts,
		/** What somebody has at their own account, as it was within a minute; none while it cannot be reached. */
		ownCollections: async (person: string) => {
			const read = await attempt(log, () => collections.of(person));
			return read.kind === "ok" ? read.value : [];
		},
		connections,
		points,
		restores: store.restores,
		syncServers: servers,
		askOnce: parts.asking.askOnce,
		tellPerson: createTellPerson({ links: store.links, announcer, log }),
		houseZone: parts.config.DEFAULT_ZONE,
		log,
		/** Names who is told when an account was connected. */
		onConnected: (begin: (holder: Holder) => void) => void begun.push(begin),
	};
};
