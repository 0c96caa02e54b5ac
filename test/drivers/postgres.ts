import { randomBytes } from "node:crypto";
import pg from "pg";

/** Where a Postgres for tests is; empty when there is none. */
export const postgresUrl = process.env.TEST_POSTGRES_URL ?? "";

/** Appended to the name of a suite that needs one, so that its absence is reported by name. */
export const postgresNote =
	postgresUrl === ""
		? "Postgres (skipped: TEST_POSTGRES_URL is not set)"
		: "Postgres";

/** Makes a database of its own in {@link postgresUrl}; `drop` removes it with everything in it. */
export const createPostgresDatabase = async (): Promise<{
	url: string;
	drop: () => Promise<void>;
}> => {
	const name = `test_${randomBytes(6).toString("hex")}`;
	await administer(`create database ${name}`);
	const url = new URL(postgresUrl);
	url.pathname = name;
	return {
		url: url.href,
		drop: () => administer(`drop database ${name} with (force)`),
	};
};

const administer = async (statement: string): Promise<void> => {
	const client = new pg.Client({ connectionString: postgresUrl });
	await client.connect();
	await client.query(statement);
	await client.end();
};
