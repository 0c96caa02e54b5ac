import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type { Fresh, Kept } from "../modules/restore/points.ts";
import { addressOf, packText, writeAddress } from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Stores texts that the next point of a source is to take. One that is there already is written anew, which mends it where it was damaged. */
export const stageTexts = async (
	step: Kysely<Schema>,
	seal: Seal,
	source: number,
	fresh: readonly Fresh[],
): Promise<readonly Kept[]> => {
	const kept: Kept[] = [];
	for (const portion of portions(fresh, 50)) {
		const rows = new Map(
			portion.map(({ text }) => [text, rowOf(seal, source, text)] as const),
		);
		await step
			.insertInto("point_texts")
			.values([...rows.values()])
			.onConflict((c) =>
				c.columns(["source", "address"]).doUpdateSet((e) => ({
					body: e.ref("excluded.body"),
					staged: e.ref("excluded.staged"),
				})),
			)
			.execute();
		for (const { text, ...rest } of portion) {
			const address = rows.get(text)?.address ?? addressOf(seal, text);
			kept.push({ ...rest, text: writeAddress(address) });
		}
	}
	return kept;
};

/** The staged texts belong to points from now on; those that no version took go. */
export const settleTexts = async (
	step: Kysely<Schema>,
	source: number,
): Promise<void> => {
	const staged = await step
		.selectFrom("point_texts")
		.select("address")
		.where("source", "=", source)
		.where("staged", "=", 1)
		.execute();
	if (staged.length === 0) return;
	await step
		.deleteFrom("point_texts")
		.where("source", "=", source)
		.where("staged", "=", 1)
		.where("address", "not in", (e) =>
			e
				.selectFrom("point_versions")
				.select("text")
				.where("source", "=", source),
		)
		.execute();
	await step
		.updateTable("point_texts")
		.set({ staged: 0 })
		.where("source", "=", source)
		.where("staged", "=", 1)
		.execute();
};

/** A list in portions, so that no statement gets too large. */
export function* portions<T>(
	all: readonly T[],
	size: number,
): Generator<readonly T[]> {
	for (let first = 0; first < all.length; first += size)
		yield all.slice(first, first + size);
}

const rowOf = (seal: Seal, source: number, text: string) => ({
	address: addressOf(seal, text),
	source,
	size: Buffer.byteLength(text),
	staged: 1,
	body: packText(seal, text),
});
