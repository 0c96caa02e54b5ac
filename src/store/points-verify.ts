import type { Kysely, Selectable } from "kysely";
import { breathe, inSlices } from "../core/breathe.ts";
import type { Seal } from "../core/seal.ts";
import type { Damage } from "../modules/restore/points.ts";
import { addUp, numberOf, openKept, readSum } from "./points-rows.ts";
import { rowOf } from "./points-sources.ts";
import { markBytes, unpackText, writeAddress } from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Reads everything of a source again, a portion at a time so that others get their turn, and tells what is not what was put there. */
export const verifyPoints = async (
	db: Kysely<Schema>,
	seal: Seal,
	id: string,
): Promise<readonly Damage[]> => {
	const source = await rowOf(db, id);
	if (source === null) return [];
	// What is added or pruned meanwhile: points are read first and last, and only those of both are judged.
	const first = await pointsOf(db, source.number);
	const versions = await versionsOf(db, seal, source.number);
	const sound = await soundTexts(db, seal, source.number);
	const last = new Set(
		(await pointsOf(db, source.number)).map(({ number }) => number),
	);
	const judged = await inSlices(
		first.filter(({ number }) => last.has(number)),
		(point) => damageIn(point, versions, sound),
	);
	return judged.flat();
};

const damageIn = (
	{ number, count, digest }: Selectable<Schema["points"]>,
	versions: readonly Version[],
	sound: ReadonlySet<string>,
): readonly Damage[] => {
	const held = versions.filter(
		({ since, until }) => since <= number && (until === null || until > number),
	);
	const sum = addUp(held.map(({ part }) => part));
	if (held.length !== count || sum !== readSum(digest))
		return [{ point: number, hrefs: [] }];
	const hrefs = held
		.filter(({ text }) => !sound.has(text))
		.map(({ href }) => href);
	return hrefs.length > 0 ? [{ point: number, hrefs }] : [];
};

type Version = {
	readonly since: number;
	readonly until: number | null;
	readonly href: string;
	readonly text: string;
	/** Of the sum of its points; nothing of a damaged one, so that these sums are wrong. */
	readonly part: bigint;
};

const pointsOf = (db: Kysely<Schema>, source: number) =>
	db
		.selectFrom("points")
		.selectAll()
		.where("source", "=", source)
		.orderBy("number")
		.execute();

const versionsOf = async (
	db: Kysely<Schema>,
	seal: Seal,
	source: number,
): Promise<readonly Version[]> => {
	const all: Version[] = [];
	let mark: Buffer = Buffer.alloc(0);
	let since = 0;
	for (;;) {
		const rows = await db
			.selectFrom("point_versions")
			.select(["mark", "since", "until", "text", "body"])
			.where("source", "=", source)
			.where((e) =>
				e.or([
					e("mark", ">", mark),
					e.and([e("mark", "=", mark), e("since", ">", since)]),
				]),
			)
			.orderBy("mark")
			.orderBy("since")
			.limit(500)
			.execute();
		const last = rows.at(-1);
		if (!last) return all;
		({ mark, since } = last);
		all.push(...(await inSlices(rows, (row) => versionOf(seal, row))));
	}
};

const versionOf = (
	seal: Seal,
	{ mark, since, until, ...row }: Omit<Schema["point_versions"], "source">,
): Version => {
	const kept = openKept(seal, row);
	const isRight = kept && markBytes(seal, kept.href).equals(mark);
	const href = kept?.href ?? "";
	const part = kept && isRight ? numberOf(seal, kept) : 0n;
	return { since, until, href, text: writeAddress(row.text), part };
};

/** The addresses of the texts that are what they should be. */
const soundTexts = async (
	db: Kysely<Schema>,
	seal: Seal,
	source: number,
): Promise<ReadonlySet<string>> => {
	const sound = new Set<string>();
	let after: Buffer = Buffer.alloc(0);
	for (;;) {
		const rows = await db
			.selectFrom("point_texts")
			.select(["address", "body"])
			.where("source", "=", source)
			.where("address", ">", after)
			.orderBy("address")
			.limit(100)
			.execute();
		const last = rows.at(-1);
		if (!last) return sound;
		after = last.address;
		for (const { address, body } of rows) {
			const wait = breathe();
			if (wait) await wait;
			if (unpackText(seal, address, body) !== null)
				sound.add(writeAddress(address));
		}
	}
};
