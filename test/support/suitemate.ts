import { type Config, readConfig } from "../../src/config.ts";
import type { Account } from "../../src/core/actor.ts";
import type { LogEvent } from "../../src/core/log.ts";
import type { Port, Shown } from "../../src/core/pipeline.ts";
import type { Request } from "../../src/core/request.ts";
import { seedDemo } from "../../src/drivers/embedded/demo.ts";
import { createEmbeddedKsuite } from "../../src/drivers/embedded/embedded.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../src/drivers/embedded/tables.ts";
import { personKey } from "../../src/modules/people/who.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { createSuitemate } from "../../src/suitemate.ts";
import { readText } from "../../src/words/words.ts";
import { type Extra, extraSystems } from "./systems.ts";

/** People of the demo organisation by first name; `phone` is Nadia's second account, `stranger` is linked to nobody. */
export const accounts = {
	nadia: account("U0NADIA"),
	phone: account("U0NADIA2"),
	marc: account("U0MARC"),
	anna: account("U0ANNA"),
	elise: account("U0ELISE"),
	stranger: account("U0STRANGER"),
} as const;

const links = [
	["nadia", "nadia.keller", "helpdesk"],
	["phone", "nadia.keller", null],
	["marc", "marc.dubois", null],
	["anna", "anna.baumann", "admin"],
	["elise", "elise.favre", null],
] as const;

/** The whole product on in-memory storage with the demo organisation, a clock to set, and hands to act with; no chat platform. */
export const openTestSuitemate = async (
	environment: Record<string, string> = {},
	extra: Extra = () => ({}),
) => {
	const clock = { now: Date.UTC(2026, 10, 22, 14, 0) };
	const now = () => clock.now;
	const seal = createSeal(newSealKey());
	const store = await openStore(":memory:", seal);
	const tables = await openDatabase<KsuiteTables>(":memory:");
	await migrate(tables.db, ksuiteMigrations, "ksuite");
	await seedDemo({ db: tables.db, seal, now });
	const ksuite = createEmbeddedKsuite({ db: tables.db, seal, now });
	const events: LogEvent[] = [];
	const told: Request[] = [];
	const config = testConfig(environment);
	const suitemate = createSuitemate({
		config,
		systems: await extraSystems({ store, ksuite }, config, now, extra),
		profiles: async ({ user }) => ({
			name: user,
			email: null,
			locale: "en-GB",
			zone: "Europe/Zurich",
		}),
		log: (event) => events.push(event),
		now,
	});
	suitemate.onChange((request) => told.push(request));
	for (const [name, mail, role] of links) {
		const user = await ksuite.users.get(`${mail}@alpenblick.example`);
		if (!user) throw new Error("the demo lacks somebody");
		const { platform, team, user: id } = accounts[name];
		await store.links.add({
			account: `${platform}:${team}:${id}`,
			userId: user.id,
			verified: now(),
			by: "owner",
		});
		if (role) await store.grants.give(personKey(user.id), { role });
	}
	return {
		...suitemate,
		store,
		ksuite,
		clock,
		events,
		told,
		close: async () => {
			await suitemate.close();
			await tables.close();
			await store.close();
		},
	};
};

/** What {@link openTestSuitemate} gives. */
export type TestSuitemate = Awaited<ReturnType<typeof openTestSuitemate>>;

/** The configuration of tests: Marc is the owner. */
export const testConfig = (
	environment: Record<string, string> = {},
): Config => {
	const read = readConfig({
		OWNERS: "marc.dubois@alpenblick.example",
		PUBLIC_URL: "http://127.0.0.1:9",
		...environment,
	});
	if (read.kind === "faults") throw new Error(read.faults.join("\n"));
	return read.config;
};

/** Nobody watches progress and nobody stops. */
export const quietPort: Port = {
	progress: () => undefined,
	signal: new AbortController().signal,
};

/** The request in an answer; throws with the problem's key when it is something else. */
export const requestOf = (shown: Shown): Request => {
	if (shown.kind === "request") return shown.request;
	throw new Error(
		shown.kind === "problem" ? JSON.stringify(shown.text) : shown.kind,
	);
};

/** The sentence of a problem in English. */
export const problemOf = (shown: Shown): string => {
	if (shown.kind !== "problem")
		throw new Error(`expected a problem, got ${shown.kind}`);
	return readText(shown.text, {
		locale: "en-GB",
		zone: "Europe/Zurich",
		now: 0,
	});
};

function account(user: string): Account {
	return { platform: "slack", team: "T0ALPENBLICK", user };
}
