import type { Kysely } from "kysely";
import type { Seal } from "../../core/seal.ts";
import type { Mail } from "../../modules/mail/mail.ts";
import type { Plans } from "../../modules/plans/plans.ts";
import { planRules } from "../../modules/plans/rules.ts";
import type { Storage } from "../../modules/storage/storage.ts";
import type { Teams } from "../../modules/teams/teams.ts";
import type { Users } from "../../modules/users/users.ts";
import { createMail } from "./mail.ts";
import { createPlans } from "./plans.ts";
import { createRecords } from "./records.ts";
import { createStorage } from "./storage.ts";
import type { KsuiteTables } from "./tables.ts";
import { createTeams } from "./teams.ts";
import { createUsers } from "./users.ts";

/** A whole kSuite in a database of ours, for trying things out and for tests. */
export type EmbeddedKsuite = {
	readonly users: Users;
	readonly teams: Teams;
	readonly mail: Mail;
	readonly storage: Storage;
	readonly plans: Plans;
};

/** Makes the embedded kSuite over tables that `ksuiteMigrations` made; `standardStorage` is GB per user of Standard (15). With fresh tables it is empty. */
export const createEmbeddedKsuite = (given: {
	readonly db: Kysely<KsuiteTables>;
	readonly seal: Seal;
	readonly now: () => number;
	readonly standardStorage?: number;
}): EmbeddedKsuite => {
	const records = createRecords(given.db, given.seal);
	const rules = planRules(given.standardStorage);
	return {
		users: createUsers(records, given.now),
		teams: createTeams(records),
		mail: createMail(records, rules, given.now),
		storage: createStorage(records, rules, given.now),
		plans: createPlans(records, rules),
	};
};
