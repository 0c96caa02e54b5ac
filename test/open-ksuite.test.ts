import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkKsuite } from "../src/check-ksuite.ts";
import { type Config, readConfig } from "../src/config.ts";
import type { LogEvent } from "../src/core/log.ts";
import { openKsuite } from "../src/open-ksuite.ts";
import { createSeal, newSealKey } from "../src/store/seal.ts";
import { openStore } from "../src/store/store.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "./support/infomaniak/infomaniak.ts";

let folder: string;
let infomaniak: Infomaniak;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "suitemate-systems-"));
	infomaniak = await openInfomaniak();
	closers.push(infomaniak.close);
});
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
	rmSync(folder, { recursive: true, force: true });
});

const configOf = (variables: Record<string, string>): Config => {
	const read = readConfig(variables);
	if (read.kind === "faults") throw new Error(read.faults.join("\n"));
	return read.config;
};

const real = (more: Record<string, string> = {}): Config =>
	configOf({
		KSUITE: "infomaniak",
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_API_URL: infomaniak.url,
		...more,
	});

const opened = async (config: Config) => {
	const events: LogEvent[] = [];
	const store = await openStore(":memory:", createSeal(newSealKey()));
	closers.push(store.close);
	const ksuite = await openKsuite({
		config,
		place: (file) => join(folder, file),
		folder: join(folder, "drive"),
		collections: join(folder, "collections"),
		points: store.points,
		seal: createSeal(newSealKey()),
		caller: () => null,
		now: Date.now,
		log: (event) => void events.push(event),
	});
	closers.push(ksuite.close);
	return {
		...ksuite,
		points: store.points,
		names: events.map(({ event }) => event),
	};
};

const hasDatabase = (): boolean => existsSync(join(folder, "ksuite.sqlite"));

describe("calendars and contacts", () => {
	const person = "user:person-4";
	const holder = { kind: "person", person } as const;

	it("of the demo are there when they are first looked at, with their last weeks", async () => {
		const { localAccounts, ksuite, points } = await opened(configOf({}));
		const user = await ksuite.users.get("person-4");
		expect(user?.email).toBe("nadia.keller@alpenblick.example");
		expect(await localAccounts?.holders()).toEqual([]);
		const [one, other] = await Promise.all([
			localAccounts?.of(holder),
			localAccounts?.of(holder),
		]);
		expect(one).toBe(other);
		const all = (await one?.collections()) ?? [];
		const team = all.find(({ name }) => name === "Team calendar");
		const sources = await points.sources(holder);
		expect(sources.map(({ collection }) => collection.id).sort()).toEqual(
			all.map(({ id }) => id).sort(),
		);
		const source = sources.find(({ collection }) => collection.id === team?.id);
		const kept = await points.list(source?.id ?? "");
		const day = 86_400_000;
		const ages = kept.map(({ at }) => Math.floor((Date.now() - at) / day));
		expect(ages).toEqual([1, 2, 7, 30]);
		expect(new Set(kept.map(({ count }) => count)).size).toBeGreaterThan(2);
		expect(await localAccounts?.holders()).toEqual([holder]);
	});

	it("are not given twice, and not to people who are not of the demo", async () => {
		const { localAccounts, points } = await opened(configOf({}));
		const account = await localAccounts?.of(holder);
		for (const { id } of (await account?.collections()) ?? [])
			await account?.drop(id);
		expect(await (await localAccounts?.of(holder))?.collections()).toEqual([]);
		const [first] = await points.sources(holder);
		expect(await points.list(first?.id ?? "")).toHaveLength(4);
		const nobody = { kind: "person", person: "user:nobody" } as const;
		expect(await localAccounts?.of(nobody)).toBeNull();
	});

	it("are at servers with a real kSuite, and no folder is made for them", async () => {
		const { localAccounts } = await opened(real());
		expect(localAccounts).toBeNull();
		expect(existsSync(join(folder, "collections"))).toBe(false);
	});

	it("can be embedded beside a real kSuite, empty to begin with", async () => {
		const { localAccounts } = await opened(
			real({ KSUITE_CALENDARS: "embedded" }),
		);
		expect(localAccounts).not.toBeNull();
		expect(infomaniak.exchanges).toEqual([]);
	});
});

describe("the systems of a configuration", () => {
	it("are the embedded ones with the demo when nothing is set", async () => {
		const { ksuite, names, raw, checks } = await opened(configOf({}));
		expect(names).toContain("seeded");
		expect((await ksuite.users.list()).length).toBeGreaterThan(10);
		expect(raw).not.toBeNull();
		expect(checks).toEqual([]);
		expect(infomaniak.exchanges).toEqual([]);
	});

	it("leave no database and no folder behind when Infomaniak meets them all", async () => {
		const { ksuite, drive, names, raw, checks } = await opened(real());
		expect(hasDatabase()).toBe(false);
		expect(existsSync(join(folder, "drive"))).toBe(false);
		expect(raw).toBeNull();
		expect(names).toEqual([]);
		expect(infomaniak.exchanges).toEqual([]);
		const users = await ksuite.users.list({ state: "active" });
		expect(users.map(({ email }) => email)).toEqual(
			expect.arrayContaining(
				infomaniak.organisation.members.map(({ email }) => email),
			),
		);
		expect((await ksuite.plans.read()).plan).toBe("standard");
		expect(await drive.name()).toBe("kDrive");
		expect(checks.length).toBeGreaterThan(5);
	});

	it("never put the demo beside real people, though files stay on this machine", async () => {
		const { ksuite, drive, names } = await opened(
			real({ KSUITE_DRIVE: "embedded" }),
		);
		expect(hasDatabase()).toBe(true);
		expect(names).not.toContain("seeded");
		expect(await drive.name()).toBeNull();
		expect(await ksuite.teams.list()).toHaveLength(
			infomaniak.organisation.teams.length,
		);
	});

	it("can file in kDrive beside the embedded organisation", async () => {
		const { ksuite, drive, names } = await opened(
			real({ KSUITE: "embedded", KSUITE_DRIVE: "infomaniak" }),
		);
		expect(names).toContain("seeded");
		expect(await drive.name()).toBe("kDrive");
		expect((await ksuite.users.list()).length).toBeGreaterThan(10);
	});
});

describe("the look at the start", () => {
	const looked = async (config: Config) => {
		const events: LogEvent[] = [];
		const faults = await checkKsuite(config.ksuite, (event) =>
			events.push(event),
		);
		return {
			faults,
			unanswered: events.filter(({ event }) => event === "ksuite-unanswered"),
		};
	};
	const nothing = { faults: [], unanswered: [] };

	it("finds nothing to say when all is well, with three calls", async () => {
		expect(await looked(real())).toEqual(nothing);
		expect(infomaniak.exchanges).toHaveLength(3);
	});

	it("asks nobody when everything is embedded", async () => {
		expect(await looked(configOf({}))).toEqual(nothing);
		expect(infomaniak.exchanges).toEqual([]);
	});

	const cases: readonly [string, Record<string, string>, RegExp][] = [
		[
			"a token that is none",
			{ INFOMANIAK_TOKEN: "s3cr3t-value" },
			/^INFOMANIAK_TOKEN: .*token\/list/u,
		],
		[
			"an organisation of somebody else",
			{ INFOMANIAK_ACCOUNT: "12" },
			/^INFOMANIAK_ACCOUNT: .*npm run setup/u,
		],
		[
			"a drive that is not there",
			{ INFOMANIAK_DRIVE: "12" },
			/^INFOMANIAK_DRIVE: there is no such drive/u,
		],
		[
			"a mail service that is not there",
			{ INFOMANIAK_MAIL_HOSTINGS: "12" },
			/^INFOMANIAK_MAIL_HOSTINGS: .*npm run setup/u,
		],
	];
	it.each(cases)(
		"refuses %s, with the remedy and no value",
		async (_, more, fault) => {
			const { faults } = await looked(real(more));
			expect(faults).toEqual([expect.stringMatching(fault)]);
			expect(faults.join()).not.toContain("s3cr3t");
		},
	);

	it("refuses an organisation without a kSuite", async () => {
		infomaniak.organisation.drives = [];
		const { faults } = await looked(real());
		expect(faults).toEqual([expect.stringMatching(/no kSuite/u)]);
	});

	it("refuses a token without the right it needs, by the name of the right", async () => {
		await infomaniak.close();
		infomaniak = await openInfomaniak({ scopes: ["accounts"] });
		closers.push(infomaniak.close);
		const { faults } = await looked(real());
		expect(faults).toEqual([expect.stringMatching(/lacks the right “drive”/u)]);
	});

	it("lets the product start when Infomaniak does not answer, and says so in the log", async () => {
		await infomaniak.close();
		expect(await looked(real())).toEqual({
			faults: [],
			unanswered: [
				{ event: "ksuite-unanswered", problem: "ksuite-unreachable" },
			],
		});
	});

	it("lets the product start while Infomaniak answers with faults of its own", async () => {
		infomaniak.fault({ match: /accounts/u, kind: 500, times: 9 });
		const { faults, unanswered } = await looked(real());
		expect(faults).toEqual([]);
		expect(unanswered).toHaveLength(1);
	});
});
