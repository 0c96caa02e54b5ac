import type { Kysely, Selectable } from "kysely";
import { breathe, inSlices } from "../core/breathe.ts";
import { Problem } from "../core/problem.ts";
import type { Seal } from "../core/seal.ts";
import {
	type Kept,
	type Point,
	type Points,
	reasons,
} from "../modules/restore/points.ts";
import { looksAt } from "./points-looks.ts";
import { addUp, numberOf, openKept, readSum } from "./points-rows.ts";
import { rowOf } from "./points-sources.ts";
import { portions } from "./points-stage.ts";
import {
	markBytes,
	readAddress,
	unpackText,
	writeAddress,
} from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Reads points and what they hold; a point whose rows are not what was put there is refused. */
export const createPointReader = (
	db: Kysely<Schema>,
	seal: Seal,
): Pick<Points, "list" | "objects" | "some" | "looks" | "texts"> => ({
	list: async (id) => {
		const source = await rowOf(db, id);
		if (source === null) return [];
		const rows = await db
			.selectFrom("points")
			.selectAll()
			.where("source", "=", source.number)
			.orderBy("number", "desc")
			.execute();
		return rows.map((row) => pointOf(id, row));
	},
	objects: async (id, number) => {
		const source = await rowOf(db, id);
		const point = source && (await pointRow(db, source.number, number));
		if (!source || !point) return null;
		const objects = await allObjects(db, seal, source.number, number);
		if (objects && (await isWhole(seal, point, objects))) return objects;
		// One that is pruned meanwhile is not damaged.
		if (!(await pointRow(db, source.number, number))) return null;
		throw new Problem("point-damaged");
	},
	some: async (id, number, hrefs) => {
		const source = await rowOf(db, id);
		const point = source && (await pointRow(db, source.number, number));
		if (!source || !point) return null;
		const found: Kept[] = [];
		const marks = await inSlices(hrefs, (href) => markBytes(seal, href));
		for (const portion of portions(marks, 500)) {
			const rows = await versionsAt(db, source.number, number)
				.where("mark", "in", portion)
				.execute();
			const objects = await open(seal, rows);
			if (objects === null) throw new Problem("point-damaged");
			found.push(...objects);
		}
		return found;
	},
	looks: async (id, number) => {
		const source = await rowOf(db, id);
		if (source === null || !(await pointRow(db, source.number, number)))
			return null;
		return looksAt(db, seal, source.number, number);
	},
	texts: async (addresses) => {
		const texts = new Map<string, string>();
		const wanted = addresses.flatMap((one) => readAddress(one) ?? []);
		for (const portion of portions(wanted, 100)) {
			const rows = await db
				.selectFrom("point_texts")
				.select(["address", "body"])
				.where("address", "in", portion)
				.execute();
			for (const { address, body } of rows) {
				const wait = breathe();
				if (wait) await wait;
				const text = unpackText(seal, address, body);
				if (text !== null) texts.set(writeAddress(address), text);
			}
		}
		return texts;
	},
});

/** Whether objects are exactly those of a point. */
const isWhole = async (
	seal: Seal,
	point: Pick<Row, "count" | "digest">,
	objects: readonly Kept[],
): Promise<boolean> =>
	point.count === objects.length &&
	readSum(point.digest) ===
		addUp(await inSlices(objects, (kept) => numberOf(seal, kept)));

type Row = Selectable<Schema["points"]>;

const pointRow = (db: Kysely<Schema>, source: number, number: number) =>
	db
		.selectFrom("points")
		.selectAll()
		.where("source", "=", source)
		.where("number", "=", number)
		.executeTakeFirst();

/** A portion at a time, as thousands of rows take much room; null when one of them is damaged. */
const allObjects = async (
	db: Kysely<Schema>,
	seal: Seal,
	source: number,
	number: number,
): Promise<readonly Kept[] | null> => {
	const all: Kept[] = [];
	let after: Buffer = Buffer.alloc(0);
	for (;;) {
		const rows = await versionsAt(db, source, number)
			.where("mark", ">", after)
			.orderBy("mark")
			.limit(500)
			.execute();
		const objects = await open(seal, rows);
		if (objects === null) return null;
		all.push(...objects);
		const last = rows.at(-1);
		if (!last) return all;
		after = last.mark;
	}
};

/** The rows that hold at a point; neither new points nor the end of others change which these are. */
const versionsAt = (db: Kysely<Schema>, source: number, number: number) =>
	db
		.selectFrom("point_versions")
		.select(["mark", "text", "body"])
		.where("source", "=", source)
		.where("since", "<=", number)
		.where((e) => e.or([e("until", "is", null), e("until", ">", number)]));

const open = async (
	seal: Seal,
	rows: readonly { readonly text: Buffer; readonly body: Buffer }[],
): Promise<readonly Kept[] | null> => {
	const opened = await inSlices(rows, (row) => openKept(seal, row));
	const objects = opened.filter((kept) => kept !== null);
	return objects.length === rows.length ? objects : null;
};

const pointOf = (source: string, row: Row): Point => ({
	source,
	number: row.number,
	at: Number(row.at),
	reason: reasons.find((one) => one === row.reason) ?? "asked",
	count: row.count,
});
