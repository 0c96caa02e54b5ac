import { createEmbeddedDrive } from "./embedded/drive/drive.ts";
import {
	createEmbeddedKsuite,
	type EmbeddedKsuite,
} from "./embedded/embedded.ts";

/** What a real system must offer to be a kSuite here: users with seats, teams, mail addresses, storage, plan. */
export type KsuiteDriver = EmbeddedKsuite;

/** THE TABLE: the systems a kSuite can be, by the name in the configuration. */
export const ksuiteDrivers = { embedded: createEmbeddedKsuite } as const;

/** The drives files can be filed in, by the same names. */
export const drives = { embedded: createEmbeddedDrive } as const;
