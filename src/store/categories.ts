import { isDeepStrictEqual } from "node:util";
import type { Kysely } from "kysely";
import { Problem } from "../core/problem.ts";
import type { Seal } from "../core/seal.ts";
import {
	type Categories,
	type Category,
	categorySchema,
} from "../modules/documents/categories/category.ts";
import { mustFit } from "../modules/documents/categories/fit.ts";
import { overlaid } from "../modules/documents/categories/overlay.ts";
import {
	isStandard,
	standardCategories,
} from "../modules/documents/categories/standard.ts";
import type { Schema } from "./schema.ts";
import { takeTurn } from "./turn.ts";

/** The categories, sealed: only what differs from the standard ones is kept. */
export const createCategories = (
	db: Kysely<Schema>,
	seal: Seal,
): Categories => {
	const list = async (from: Kysely<Schema>): Promise<readonly Category[]> => {
		const rows = await from.selectFrom("categories").selectAll().execute();
		return overlaid(
			standardCategories,
			new Map(rows.map(({ id, body }) => [id, read(seal, body)])),
		);
	};
	const inTurn = (
		work: (step: Kysely<Schema>, all: readonly Category[]) => Promise<void>,
	) =>
		db
			.transaction()
			.setIsolationLevel("read committed")
			.execute(async (step) => {
				await takeTurn(step, "categories");
				await work(step, await list(step));
			});
	return {
		list: () => list(db),
		put: (category, from) =>
			inTurn(async (step, all) => {
				if (from !== undefined) mustStand(category, from, all);
				mustFit(category, all);
				await write(step, category.id, seal.close(JSON.stringify(category)));
			}),
		remove: (id) =>
			inTurn(async (step, all) => {
				if (!all.some((one) => one.id === id)) throw new Problem("not-found");
				if (isStandard(id)) await write(step, id, seal.close("null"));
				else await step.deleteFrom("categories").where("id", "=", id).execute();
			}),
		isStandard,
	};
};

const mustStand = (
	category: Category,
	from: Category | null,
	all: readonly Category[],
): void => {
	const there = all.find(({ id }) => id === category.id) ?? null;
	if (!isDeepStrictEqual(there, from)) throw new Problem("stale");
};

const write = async (
	step: Kysely<Schema>,
	id: string,
	body: string,
): Promise<void> => {
	await step
		.insertInto("categories")
		.values({ id, body })
		.onConflict((c) => c.column("id").doUpdateSet({ body }))
		.execute();
};

/** Null where a standard one was taken away. */
const read = (seal: Seal, body: string): Category | null => {
	const opened = seal.open(body);
	if (opened === null)
		throw new Error(
			"A category does not open: it was changed, or sealed with another key.",
		);
	return categorySchema.nullable().parse(JSON.parse(opened));
};
