import type { Insertable, Kysely } from "kysely";
import { breathe, inSlices } from "../core/breathe.ts";
import type { Seal } from "../core/seal.ts";
import type { Fresh, Kept } from "../modules/restore/points.ts";
import { addressOf, packText, writeAddress } from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Texts made ready for the store, and the objects that have them. */
export type Packed = {
	readonly rows: readonly Insertable<Schema["point_texts"]>[];
	readonly kept: readonly Kept[];
};

/** Makes texts ready before a transaction, as packing takes longer than storing. */
export const packTexts = async (
	seal: Seal,
	source: number,
	fresh: readonly Fresh[],
): Promise<Packed> => {
	const texts = [...new Set(fresh.map(({ text }) => text))];
	const rows = await inSlices(texts, (text) => rowOf(seal, source, text));
	const addresses = new Map(
		texts.map((text, at) => [text, rows[at]?.address] as const),
	);
	return {
		rows,
		kept: fresh.map(({ text, ...rest }) => {
			const address = addresses.get(text) ?? addressOf(seal, text);
			return { ...rest, text: writeAddress(address) };
		}),
	};
};

/** Stores texts that the next point of a source is to take. One that is there already is written anew, which mends it where it was damaged. */
export const stageTexts = async (
	step: Kysely<Schema>,
	{ rows }: Pick<Packed, "rows">,
): Promise<void> => {
	for (const portion of portions(rows, 50)) {
		await breathe();
		await step
			.insertInto("point_texts")
			.values(portion)
			.onConflict((c) =>
				c.columns(["source", "address"]).doUpdateSet((e) => ({
					body: e.ref("excluded.body"),
					staged: e.ref("excluded.staged"),
				})),
			)
			.execute();
	}
};

/** The staged texts belong to points from now on; those that no version took go. `taken` are the addresses that versions have for sure. */
export const settleTexts = async (
	step: Kysely<Schema>,
	source: number,
	taken: ReadonlySet<string>,
): Promise<void> => {
	const staged = await step
		.selectFrom("point_texts")
		.select("address")
		.where("source", "=", source)
		.where("staged", "=", 1)
		.execute();
	if (!staged.every(({ address }) => taken.has(writeAddress(address))))
		await dropUnused(step, source);
	for (const portion of portions(staged, 500)) {
		await breathe();
		await step
			.updateTable("point_texts")
			.set({ staged: 0 })
			.where("source", "=", source)
			.where(
				"address",
				"in",
				portion.map(({ address }) => address),
			)
			.execute();
	}
};

const dropUnused = (step: Kysely<Schema>, source: number) =>
	step
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
