import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type {
	Experience,
	Tally,
} from "../modules/documents/categories/experience.ts";
import { traitsOf } from "../modules/documents/categories/traits.ts";
import { countIn, countOut, readCounts } from "./learned.ts";
import type { Schema } from "./schema.ts";
import { takeTurn } from "./turn.ts";

/** What confirmed documents taught: ids, numbers and keyed marks. Changes come one after the other. */
export const createExperience = (
	db: Kysely<Schema>,
	seal: Seal,
	now: () => number,
): Experience => {
	const inTurn = (
		work: (step: Kysely<Schema>, turn: number) => Promise<void>,
	) =>
		db
			.transaction()
			.setIsolationLevel("read committed")
			.execute(async (step) => work(step, await takeTurn(step, turnName)));
	return {
		add: (filing, verdict, chosen, features) =>
			inTurn(async (step, number) => {
				await takeBack(step, seal, filing);
				await countIn(step, chosen, features);
				const row = {
					filing,
					number,
					at: now(),
					suggested: verdict?.suggested ?? null,
					chosen,
					source: verdict?.source ?? null,
					sure: verdict?.sure ?? null,
					features: seal.close(JSON.stringify(features)),
				};
				await step.insertInto("verdicts").values(row).execute();
			}),
		remove: (filing) => inTurn((step) => takeBack(step, seal, filing)),
		tally: async (category) =>
			tallyOf(
				await db
					.selectFrom("verdicts")
					.select(["suggested", "chosen"])
					.where("suggested", "=", category)
					.orderBy("number", "desc")
					.limit(20)
					.execute(),
			),
		tallyOf: async (source, sure) =>
			tallyOf(
				await db
					.selectFrom("verdicts")
					.select(["suggested", "chosen"])
					.where("source", "=", source)
					.where("sure", "=", sure)
					.orderBy("number", "desc")
					.limit(200)
					.execute(),
			),
		counts: (features) => readCounts(db, features),
		forget: (category) => inTurn((step) => forget(step, category)),
		featuresOf: (file) => [
			...new Set(traitsOf(file).map((trait) => markOf(seal, trait))),
		],
	};
};

/** Removes what a decision before this moment (ms) could be taken back by; its counts stay. */
export const sweepExperience = async (
	db: Kysely<Schema>,
	before: number,
): Promise<void> => {
	await db
		.updateTable("verdicts")
		.set({ features: null })
		.where("at", "<", before)
		.where("features", "is not", null)
		.execute();
};

const turnName = "experience";

const takeBack = async (
	step: Kysely<Schema>,
	seal: Seal,
	filing: string,
): Promise<void> => {
	const old = await step
		.deleteFrom("verdicts")
		.where("filing", "=", filing)
		.returning(["chosen", "features"])
		.executeTakeFirst();
	if (!old || old.features === null) return;
	const features: unknown = JSON.parse(seal.open(old.features) ?? "[]");
	await countOut(step, old.chosen, readNumbers(features));
};

const readNumbers = (given: unknown): readonly number[] =>
	Array.isArray(given) ? given.filter((one) => typeof one === "number") : [];

/** What is no longer counted cannot be taken out of the counts later, so its features go as well. */
const forget = async (
	step: Kysely<Schema>,
	category: string | null,
): Promise<void> => {
	if (category === null) {
		await step.deleteFrom("verdicts").execute();
		await step.deleteFrom("learned").execute();
		return;
	}
	await step.deleteFrom("learned").where("category", "=", category).execute();
	await step
		.deleteFrom("verdicts")
		.where("suggested", "=", category)
		.where("chosen", "=", category)
		.execute();
	await step
		.updateTable("verdicts")
		.set({ features: null })
		.where("chosen", "=", category)
		.execute();
	await step
		.updateTable("verdicts")
		.set({ suggested: null, source: null, sure: null })
		.where("suggested", "=", category)
		.execute();
};

const tallyOf = (
	rows: readonly {
		readonly suggested: string | null;
		readonly chosen: string;
	}[],
): Tally => ({
	right: rows.filter(({ suggested, chosen }) => suggested === chosen).length,
	of: rows.length,
});

/** 22 bits tell words apart well enough, and are too few to tell which word it was. */
const markOf = (seal: Seal, trait: string): number =>
	Buffer.from(seal.mark(`trait\n${trait}`), "base64url").readUInt32BE() >>> 10;
