import { type Kysely, sql } from "kysely";
import type { PointSize } from "../modules/restore/points.ts";
import { rowOf } from "./points-sources.ts";
import type { Schema } from "./schema.ts";

/** What is kept of one source, or of all. */
export const sizeOfPoints = async (
	db: Kysely<Schema>,
	id?: string,
): Promise<PointSize> => {
	const source = id === undefined ? undefined : await rowOf(db, id);
	if (source === null) return { points: 0, objects: 0, stored: 0, plain: 0 };
	const of = <T extends "points" | "point_texts" | "point_versions">(
		table: T,
	) =>
		db
			.selectFrom<"points" | "point_texts" | "point_versions">(table)
			.$if(source !== undefined, (q) =>
				q.where("source", "=", source?.number ?? 0),
			);
	const sum = (column: string) =>
		sql<number>`coalesce(sum(${sql.ref(column)}), 0)`;
	const bytes = sql<number>`coalesce(sum(length(body)), 0)`;
	const points = await of("points")
		.select((e) => e.fn.countAll().as("count"))
		.executeTakeFirstOrThrow();
	const texts = await of("point_texts")
		.select((e) => [
			e.fn.countAll().as("count"),
			sum("size").as("plain"),
			bytes.as("bytes"),
		])
		.executeTakeFirstOrThrow();
	const versions = await of("point_versions")
		.select((e) => [e.fn.countAll().as("count"), bytes.as("bytes")])
		.executeTakeFirstOrThrow();
	const objects = Number(texts.count);
	const rows = Number(points.count) + Number(versions.count) + objects;
	return {
		points: Number(points.count),
		objects,
		stored: Number(texts.bytes) + Number(versions.bytes) + rows * besides,
		plain: Number(texts.plain),
	};
};

/** What a row takes beside its body, with its part of the indices (bytes, as measured on SQLite). */
const besides = 115;
