import { type Kysely, sql } from "kysely";
import type { UsageBook, UsageBy, UsageKey, UsageSum } from "../ai/usage.ts";
import type { Schema } from "./schema.ts";

/** Counts of questions to models, one row for each person, day, feature, endpoint and model. */
export const createUsage = (db: Kysely<Schema>): UsageBook => ({
	add: async (key, tally) => {
		await db
			.insertInto("usage")
			.values({ ...shortened(key), ...tally })
			.onConflict((c) =>
				c
					.columns(["person", "day", "feature", "endpoint", "model"])
					.doUpdateSet((e) => ({
						calls: e("usage.calls", "+", tally.calls),
						failed: e("usage.failed", "+", tally.failed),
						input: e("usage.input", "+", tally.input),
						output: e("usage.output", "+", tally.output),
						estimated: e("usage.estimated", "+", tally.estimated),
					})),
			)
			.execute();
	},
	spent: async (person, day) => {
		const rows = await db
			.selectFrom("usage")
			.select(["day", sql<number>`sum(input + output)`.as("tokens")])
			.where("person", "=", person)
			.where("day", ">=", `${day.slice(0, 7)}-01`)
			.where("day", "<=", day)
			.groupBy("day")
			.execute();
		const today = rows.find((row) => row.day === day)?.tokens ?? 0;
		const month = rows.reduce((all, { tokens }) => all + Number(tokens), 0);
		return { day: Number(today), month };
	},
	sum: (by, since, person) => sumUp(db, by, since, person),
});

/** Removes the counts of days before this one. */
export const sweepUsage = async (
	db: Kysely<Schema>,
	before: string,
): Promise<void> => {
	await db.deleteFrom("usage").where("day", "<", before).execute();
};

const sumUp = async (
	db: Kysely<Schema>,
	by: UsageBy,
	since: string,
	person: string | null,
): Promise<readonly UsageSum[]> => {
	const name = by === "place" ? "endpoint" : by;
	const model = by === "place" ? sql.ref<string>("model") : sql.lit("");
	const rows = await db
		.selectFrom("usage")
		.select([
			`${name} as name`,
			model.as("model"),
			sql<number>`sum(calls)`.as("calls"),
			sql<number>`sum(failed)`.as("failed"),
			sql<number>`sum(input)`.as("input"),
			sql<number>`sum(output)`.as("output"),
			sql<number>`sum(estimated)`.as("estimated"),
		])
		.where("day", ">=", since)
		.$if(person !== null, (q) => q.where("person", "=", person ?? ""))
		.groupBy(by === "place" ? ["endpoint", "model"] : [name])
		.execute();
	const sums = rows.map((row) => ({
		name: row.name,
		model: row.model,
		calls: Number(row.calls),
		failed: Number(row.failed),
		input: Number(row.input),
		output: Number(row.output),
		estimated: Number(row.estimated),
	}));
	return sums.toSorted(
		(one, other) =>
			tokensOf(other) - tokensOf(one) || compare(one.name, other.name),
	);
};

const tokensOf = ({ input, output }: UsageSum): number => input + output;
const compare = (one: string, other: string): number =>
	one < other ? -1 : Number(one > other);

// Names come from configuration and servers; an index has no room for endless ones.
const shortened = (key: UsageKey): UsageKey => ({
	...key,
	endpoint: key.endpoint.slice(0, 200),
	model: key.model.slice(0, 200),
});
