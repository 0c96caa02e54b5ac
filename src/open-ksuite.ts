import type { LocalAccounts } from "./accounts.ts";
import type { Config } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Seal } from "./core/seal.ts";
import {
	type Contract,
	contracts,
	drivers,
	type KsuiteDriver,
} from "./drivers/drivers.ts";
import { seedDemo } from "./drivers/embedded/demo.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "./drivers/embedded/tables.ts";
import type { Caller } from "./drivers/infomaniak/wire.ts";
import { createLocalAccounts } from "./local-accounts.ts";
import type { Check } from "./modules/doctor/check.ts";
import type { Drive } from "./modules/documents/drive.ts";
import type { Points } from "./modules/restore/points.ts";
import { createDemoSeed } from "./seed-points.ts";
import { openDatabase } from "./store/database.ts";
import { migrate } from "./store/migrate.ts";
import { createRawTables, type RawTables } from "./store/raw-tables.ts";

/** The systems that the configuration names, each contract from its own. */
export type OpenedKsuite = {
	readonly ksuite: KsuiteDriver;
	readonly drive: Drive;
	/** The calendars and address books on this machine; null when they are elsewhere. */
	readonly localAccounts: LocalAccounts | null;
	/** What the systems give the doctor to look at. */
	readonly checks: readonly Check[];
	/** The tables of the embedded systems; null when none is used. */
	readonly raw: RawTables | null;
	readonly close: () => Promise<void>;
};

type Given = {
	readonly config: Config;
	/** Where a database of ours is. */
	readonly place: (file: string) => string;
	/** Where documents are filed when the drive is the embedded one. */
	readonly folder: string;
	/** Where calendars and address books are when they are embedded. */
	readonly collections: string;
	/** Where restore points are kept. */
	readonly points: Points;
	readonly seal: Seal;
	readonly caller: () => Caller | null;
	readonly now: () => number;
	readonly log: Log;
};

/** Opens what is named, and nothing else: no embedded database where Infomaniak meets every contract, no demo where the people are real. Asks nothing at Infomaniak. */
export const openKsuite = async (given: Given): Promise<OpenedKsuite> => {
	const { systems } = given.config.ksuite;
	const isEmbedded = contracts.some((one) => systems[one] === "embedded");
	const embedded = isEmbedded ? await openEmbedded(given) : null;
	const infomaniak = await openInfomaniak(given);
	const of = { embedded, infomaniak };
	const from = (contract: Contract): System => {
		const system = of[systems[contract]];
		if (system === null) throw new Error(`No system meets ${contract}.`);
		return system;
	};
	const ksuite = {
		users: from("users").users,
		teams: from("teams").teams,
		mail: from("mail").mail,
		storage: from("storage").storage,
		plans: from("plans").plans,
	};
	return {
		ksuite,
		drive: from("drive").drive,
		localAccounts: openCollections(given, ksuite),
		checks: infomaniak?.checks ?? [],
		raw: embedded?.raw ?? null,
		close: async () => embedded?.close(),
	};
};

type System = KsuiteDriver & { readonly drive: Drive };

const openCollections = (
	{ config, collections: folder, points, now }: Given,
	{ users }: Pick<KsuiteDriver, "users">,
): LocalAccounts | null => {
	if (config.ksuite.calendars !== "embedded") return null;
	const userOf = async (email: string) => (await users.find(email))?.id ?? null;
	const zone = config.DEFAULT_ZONE;
	const collections = drivers.embedded.collections({
		...{ folder, zone, now, userOf },
	});
	const isDemo = config.ksuite.systems.users === "embedded";
	return createLocalAccounts({
		...{ collections, folder, users },
		...(isDemo
			? { begin: createDemoSeed({ collections, points, zone, now }) }
			: {}),
	});
};

const openInfomaniak = ({ config, caller, now, log }: Given) =>
	config.ksuite.infomaniak &&
	drivers.infomaniak({
		...config.ksuite.infomaniak,
		standardStorage: config.STANDARD_STORAGE_GB,
		caller,
		now,
		log,
	});

const openEmbedded = async (given: Given) => {
	const { config, seal, now, log } = given;
	const { db, close } = await openDatabase<KsuiteTables>(
		given.place("ksuite.sqlite"),
	);
	await migrate(db, ksuiteMigrations, "ksuite");
	const { users, drive: drives } = config.ksuite.systems;
	if (users === "embedded" && (await seedDemo({ db, seal, now })))
		log({ event: "seeded" });
	const standardStorage = config.STANDARD_STORAGE_GB;
	const drive = drivers.embedded.drive({ folder: given.folder, db, seal });
	if (drives === "embedded") await drive.ready();
	return {
		...drivers.embedded.ksuite({ db, seal, now, standardStorage }),
		drive,
		raw: createRawTables(db),
		close,
	};
};
