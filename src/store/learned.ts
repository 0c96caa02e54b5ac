import type { Kysely } from "kysely";
import type { Experience } from "../modules/documents/categories/experience.ts";
import type { Schema } from "./schema.ts";

/** Counts a document of a category in, with its features. */
export const countIn = async (
	step: Kysely<Schema>,
	category: string,
	features: readonly number[],
): Promise<void> => {
	for (const some of portions([wholeDocument, ...new Set(features)]))
		await step
			.insertInto("learned")
			.values(some.map((feature) => ({ category, feature, documents: 1 })))
			.onConflict((c) =>
				c.columns(["feature", "category"]).doUpdateSet((e) => ({
					documents: e("learned.documents", "+", 1),
				})),
			)
			.execute();
};

/** Takes exactly this out again. */
export const countOut = async (
	step: Kysely<Schema>,
	category: string,
	features: readonly number[],
): Promise<void> => {
	for (const some of portions([wholeDocument, ...new Set(features)]))
		await step
			.updateTable("learned")
			.set((e) => ({ documents: e("documents", "-", 1) }))
			.where("category", "=", category)
			.where("feature", "in", some)
			.execute();
	await step
		.deleteFrom("learned")
		.where("category", "=", category)
		.where("documents", "<=", 0)
		.execute();
};

/** What is counted of these features, for every category that has documents. */
export const readCounts = async (
	db: Kysely<Schema>,
	features: readonly number[],
): ReturnType<Experience["counts"]> => {
	const counts = new Map<
		string,
		{ documents: number; with: Map<number, number> }
	>();
	for (const some of portions([wholeDocument, ...new Set(features)])) {
		const rows = await db
			.selectFrom("learned")
			.selectAll()
			.where("feature", "in", some)
			.execute();
		for (const { category, feature, documents } of rows) {
			const count = counts.get(category) ?? { documents: 0, with: new Map() };
			if (feature === wholeDocument) count.documents = documents;
			else count.with.set(feature, documents);
			counts.set(category, count);
		}
	}
	for (const [category, { documents }] of counts)
		if (documents === 0) counts.delete(category);
	return counts;
};

/** Marks are never negative. */
const wholeDocument = -1;

// Far below what either system takes for one statement.
const portions = function* (all: readonly number[]) {
	for (let from = 0; from < all.length; from += 250)
		yield all.slice(from, from + 250);
};
