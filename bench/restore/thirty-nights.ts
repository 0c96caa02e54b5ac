import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { columns } from "../infomaniak/outcome.ts";
import { openChild } from "./child.ts";
import { goal, megabytes, type Part } from "./figures.ts";

const share = 1.5;

const told = z.object({
	points: z.number(),
	texts: z.number(),
	plain: z.number(),
});

/** What 30 daily points with 1 % changes each take on disk, beside one full copy and the 30 folders that a copy for each day would be. */
export const thirtyNights = async (count: number): Promise<Part> => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-bench-"));
	const child = openChild("nights.ts");
	try {
		const database = join(folder, "points.db");
		const { points, texts, plain } = await child.ask({ database, count }, told);
		const stored = readdirSync(folder).reduce(
			(sum, file) => sum + statSync(join(folder, file)).size,
			0,
		);
		if (points !== 30) throw new Error(`There are ${points} points.`);
		return {
			goals: [
				goal(
					"30 daily points with 1 % changes on disk, × one full copy",
					stored / plain,
					{ most: share },
				),
			],
			lines: columns([
				["our 30 points, encrypted", megabytes(stored), `${texts} texts`],
				["one full copy, plain", megabytes(plain), `${count} texts`],
				["30 folders as vdirsyncer keeps one", megabytes(plain * points)],
			]),
		};
	} finally {
		await child.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
