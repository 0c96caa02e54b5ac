import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Request } from "../../src/core/request.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { createJobs, sweepJobs } from "../../src/store/jobs.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createRequests } from "../../src/store/requests.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const day = 86_400_000;
const running: Omit<Request, "id" | "version"> = {
	state: "running",
	invocation: { command: "users import-all", input: {} },
	effect: "destroy",
	preview: { title: "Invite", rows: [], basis: {}, verb: "Invite" },
	fingerprint: "x",
	asker: {
		account: { platform: "slack", team: "T", user: "U" },
		person: "user:1",
		name: "Nadia",
	},
	locale: "en",
	zone: "UTC",
	needed: 1,
	decides: "admin",
	votes: [],
	ending: null,
	created: 1,
	expires: 100,
	nudge: null,
	nudges: 0,
	settled: null,
};

const suite = (
	open: () => Promise<{
		database: Database<Schema>;
		drop: () => Promise<void>;
	}>,
) => {
	let database: Database<Schema>;
	let drop: () => Promise<void>;
	let jobs: ReturnType<typeof createJobs>;
	beforeEach(async () => {
		({ database, drop } = await open());
		await migrate(database.db, migrations, "suitemate");
		jobs = createJobs(database.db, createSeal(newSealKey()));
	});
	afterEach(async () => {
		await database.close();
		await drop();
	});

	it("gives a job to one holder until its time is over or it lets go", async () => {
		const claims = await Promise.all(
			["a", "b", "c"].map((holder) => jobs.claim("R-0001", holder, 100, 200)),
		);
		expect(claims.filter(Boolean)).toHaveLength(1);
		const holder = ["a", "b", "c"][claims.indexOf(true)] ?? "";
		expect(await jobs.claim("R-0001", holder, 150, 300)).toBe(true);
		expect(await jobs.claim("R-0001", "other", 300, 400)).toBe(false);
		expect(await jobs.claim("R-0001", "other", 301, 400)).toBe(true);
		await jobs.release("R-0001", holder);
		expect(await jobs.claim("R-0001", holder, 302, 400)).toBe(false);
		await jobs.release("R-0001", "other");
		expect(await jobs.claim("R-0001", holder, 302, 400)).toBe(true);
	});

	it("keeps steps once, in order, sealed, and lets only the holder begin one", async () => {
		const keys = Array.from(
			{ length: 250 },
			(_, at) => `person-${at}@x.example`,
		);
		expect(await jobs.steps("R-0001")).toBeNull();
		await jobs.begin("R-0001", keys);
		await jobs.begin("R-0001", ["another"]);
		await jobs.claim("R-0001", "a", 0, 100);
		expect((await jobs.steps("R-0001"))?.map(({ key }) => key)).toEqual(keys);
		expect(await jobs.start("R-0001", "b", 0)).toBe(false);
		expect(await jobs.start("R-0001", "a", 0)).toBe(true);
		const result = {
			outcome: "done",
			facts: { why: null },
			secret: "dry-secret",
		} as const;
		await jobs.finish("R-0001", "b", 0, result);
		expect((await jobs.steps("R-0001"))?.[0]?.state).toBe("began");
		await jobs.finish("R-0001", "a", 0, result);
		expect(await jobs.start("R-0001", "a", 0)).toBe(false);
		expect(await jobs.start("R-0001", "a", 1)).toBe(true);
		const steps = await jobs.steps("R-0001");
		expect(steps?.slice(0, 3)).toMatchObject([
			{ state: "ended", result },
			{ state: "began", result: null },
			{ state: "waiting", result: null },
		]);
		const rows = await database.db.selectFrom("steps").selectAll().execute();
		expect(JSON.stringify(rows)).not.toMatch(/dry-secret|x\.example/u);
	});

	it("remembers that it was stopped, and forgets old jobs whole", async () => {
		await jobs.begin("R-0001", ["one"]);
		await jobs.claim("R-0001", "a", 50, 100);
		expect(await jobs.isStopped("R-0001")).toBe(false);
		await jobs.stop("R-0001");
		expect(await jobs.isStopped("R-0001")).toBe(true);
		await sweepJobs(database.db, 50 + 30 * day);
		expect(await jobs.steps("R-0001")).toHaveLength(1);
		await sweepJobs(database.db, 51 + 30 * day);
		expect(await jobs.steps("R-0001")).toBeNull();
		expect(await jobs.isStopped("R-0001")).toBe(false);
	});

	it("forgets secrets when they were shown, and after a week by itself; running work loses nothing", async () => {
		const requests = createRequests(database.db, createSeal(newSealKey()));
		const { id } = await requests.add(running);
		const result = { outcome: "done", facts: null, secret: "dry" } as const;
		const secret = async (request: string) =>
			(await jobs.steps(request))?.[0]?.result?.secret;
		for (const request of [id, "R-0100", "R-0200"]) {
			await jobs.begin(request, ["one"]);
			await jobs.claim(request, "a", 50, 100);
			await jobs.finish(request, "a", 0, result);
		}
		const taken = await Promise.all([
			jobs.takeSecrets("R-0200"),
			jobs.takeSecrets("R-0200"),
		]);
		expect(taken.flat()).toEqual([{ key: "one", secret: "dry" }]);
		expect(await secret("R-0200")).toBeUndefined();
		await sweepJobs(database.db, 50 + 7 * day);
		expect(await secret("R-0100")).toBe("dry");
		await sweepJobs(database.db, 51 + 7 * day);
		expect(await secret("R-0100")).toBeUndefined();
		await sweepJobs(database.db, 99 * day);
		expect(await secret(id)).toBe("dry");
		expect(await jobs.steps("R-0100")).toBeNull();
	});
};

describe("jobs on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`jobs on ${postgresNote}`, () =>
	suite(async () => {
		const { url, drop } = await createPostgresDatabase();
		return { database: await openDatabase<Schema>(url), drop };
	}),
);
