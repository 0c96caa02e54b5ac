import { join } from "node:path";
import { createEmbeddedKsuite } from "../../../src/drivers/embedded/embedded.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import type { Users } from "../../../src/modules/users/users.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { loadKey } from "../../../src/store/key.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { openStore } from "../../../src/store/store.ts";
import { createSuitemate } from "../../../src/suitemate.ts";
import { testConfig } from "../../support/suitemate.ts";
import { extraSystems } from "../../support/systems.ts";

/** The product over databases in a folder, so that a process can end and another go on; `around` stands before each invitation. */
export const openOnDisk = async (
	folder: string,
	now: () => number,
	around: (invite: Users["invite"]) => Users["invite"],
) => {
	const seal = createSeal(loadKey(folder));
	const store = await openStore(join(folder, "store.db"), seal);
	const tables = await openDatabase<KsuiteTables>(join(folder, "ksuite.db"));
	await migrate(tables.db, ksuiteMigrations, "ksuite");
	const made = createEmbeddedKsuite({ db: tables.db, seal, now });
	const users = { ...made.users, invite: around(made.users.invite) };
	const ksuite = { ...made, users };
	const config = testConfig({ OWNERS: "U0ASKER, U0SECOND" });
	const suitemate = createSuitemate({
		config,
		systems: await extraSystems({ store, ksuite }, config, now, () => ({})),
		profiles: async ({ user }) => ({
			name: user,
			email: null,
			locale: "en-GB",
			zone: "Europe/Zurich",
		}),
		log: () => undefined,
		now,
	});
	const close = async () => {
		await suitemate.close();
		await tables.close();
		await store.close();
	};
	return { ...suitemate, ksuite, store, close };
};

/** Somebody of the workspace; both are owners by the configuration. */
export const person = (user: "U0ASKER" | "U0SECOND") => ({
	platform: "slack",
	team: "T0",
	user,
});
