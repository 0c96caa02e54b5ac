import { createAllowances } from "./ai/allowance.ts";
import { createGate } from "./ai/create-gate.ts";
import { createRules } from "./ai/rules.ts";
import type { Config } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Users } from "./modules/users/users.ts";
import { createRoleOf } from "./role-of.ts";
import type { Store } from "./store/store.ts";

/** What decides who may ask a model what, and what was asked; it holds nothing itself, so any number of them agree. */
export const createAiDesk = (parts: {
	readonly config: Pick<Config, "OWNERS" | "DEFAULT_ZONE">;
	readonly store: Pick<Store, "settings" | "usage" | "grants" | "links">;
	readonly users: Pick<Users, "find">;
	readonly now: () => number;
}) => {
	const { config, store, users, now } = parts;
	const roleOf = createRoleOf({ store, users, owners: config.OWNERS, now });
	const { usage } = store;
	const rules = createRules(store.settings);
	const zone = config.DEFAULT_ZONE;
	const allowances = createAllowances({ rules, usage, roleOf, zone, now });
	return {
		rules,
		usage,
		allowances,
		zone,
		gate: (log: Log) =>
			createGate({ rules, usage, allowances, roleOf, zone, now, log }),
	};
};
