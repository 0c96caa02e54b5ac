import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type { Points } from "../modules/restore/points.ts";
import { addPoint } from "./points-add.ts";
import { forgetSource, prunePoints } from "./points-prune.ts";
import { createPointReader } from "./points-read.ts";
import { sizeOfPoints } from "./points-size.ts";
import { createSources, rowOf } from "./points-sources.ts";
import { packTexts, stageTexts } from "./points-stage.ts";
import { verifyPoints } from "./points-verify.ts";
import type { Schema } from "./schema.ts";

/** The kept points: texts stored once by their content, small and sealed, and a row for each version of an object with the points it holds in. */
export const createPoints = (db: Kysely<Schema>, seal: Seal): Points => ({
	...createSources(db, seal),
	...createPointReader(db, seal),
	stage: async (id, fresh) => {
		const source = await rowOf(db, id);
		if (source === null) return [];
		const packed = await packTexts(seal, source.number, fresh);
		await db.transaction().execute((step) => stageTexts(step, packed));
		return packed.kept;
	},
	add: (id, after, point) => addPoint(db, seal, id, after, point),
	prune: (id, numbers) => prunePoints(db, id, numbers),
	verify: (id) => verifyPoints(db, seal, id),
	size: (id) => sizeOfPoints(db, id),
	forget: (id) => forgetSource(db, id),
});
