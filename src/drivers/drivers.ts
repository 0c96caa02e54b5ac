import type { Mail } from "../modules/mail/mail.ts";
import type { Plans } from "../modules/plans/plans.ts";
import type { Storage } from "../modules/storage/storage.ts";
import type { Teams } from "../modules/teams/teams.ts";
import type { Users } from "../modules/users/users.ts";
import type { PimAccount } from "../pim/account.ts";
import type { DavSettings } from "./dav/account.ts";
import { createEmbeddedCollections } from "./embedded/collections/collections.ts";
import { createEmbeddedDrive } from "./embedded/drive/drive.ts";
import { createEmbeddedKsuite } from "./embedded/embedded.ts";
import type { Infomaniak, InfomaniakGiven } from "./infomaniak/infomaniak.ts";

/** What a real system must offer to be a kSuite here: users with seats, teams, mail addresses, storage, plan. */
export type KsuiteDriver = {
	readonly users: Users;
	readonly teams: Teams;
	readonly mail: Mail;
	readonly storage: Storage;
	readonly plans: Plans;
};

/** The contracts of a kSuite; the configuration chooses the system of each. */
export const contracts = [
	"users",
	"teams",
	"mail",
	"storage",
	"plans",
	"drive",
] as const;
export type Contract = (typeof contracts)[number];

/** The systems a contract can be met by, as the configuration names them. */
export const systems = ["embedded", "infomaniak"] as const;
export type System = (typeof systems)[number];

/** THE TABLE: the systems, and what makes their side of the contracts. A system that lacks one does not compile where it is opened (src/open-ksuite.ts). */
export const drivers = {
	embedded: {
		ksuite: createEmbeddedKsuite,
		drive: createEmbeddedDrive,
		collections: createEmbeddedCollections,
	},
	// Read only where it is used, as its routes take several MB.
	infomaniak: async (given: InfomaniakGiven): Promise<Infomaniak> =>
		(await import("./infomaniak/infomaniak.ts")).createInfomaniak(given),
	// Calendars and contacts only; read where an account is connected.
	dav: async (given: DavSettings): Promise<PimAccount> =>
		(await import("./dav/account.ts")).createDavAccount(given),
} as const satisfies Record<System | "dav", unknown>;
