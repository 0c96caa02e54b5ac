import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { mailContract } from "../../contracts/mail.ts";
import { plansContract } from "../../contracts/plans.ts";
import type { OpenStage } from "../../contracts/stage.ts";
import { storageContract } from "../../contracts/storage.ts";
import { teamsContract } from "../../contracts/teams.ts";
import { usersContract } from "../../contracts/users.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../postgres.ts";
import { openEmbedded } from "./stage.ts";

const allContracts = (name: string, open: OpenStage): void => {
	usersContract(name, open);
	teamsContract(name, open);
	mailContract(name, open);
	storageContract(name, open);
	plansContract(name, open);
};

describe("the embedded kSuite in memory", () => {
	allContracts(
		"SQLite in memory",
		openEmbedded(() => ":memory:"),
	);
});

describe("the embedded kSuite in a file", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "ksuite-"));
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	allContracts(
		"SQLite file",
		openEmbedded(() => join(folder, "data", "ksuite.db")),
	);
});

describe.skipIf(postgresUrl === "")(
	`the embedded kSuite in ${postgresNote}`,
	() => {
		let database: Awaited<ReturnType<typeof createPostgresDatabase>>;
		beforeAll(async () => {
			database = await createPostgresDatabase();
		});
		afterAll(() => database.drop());
		allContracts(
			"Postgres",
			openEmbedded(() => database.url),
		);
	},
);
