import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { run, workFolder } from "../tools.ts";
import { hostileFiles } from "./files.ts";

const measurement = z.object({
	outcome: z.string(),
	text: z.string().nullable(),
	/** In ms, from the bytes to the answer. */
	time: z.number(),
	/** The first look was enough; no process was asked. */
	gate: z.boolean(),
	/** In MB. */
	memory: z.number().nullable(),
});

/** What came of a hostile file. */
export type Measured = z.output<typeof measurement> & {
	readonly what: string;
	readonly name: string;
	readonly size: number;
	readonly expected: readonly string[];
	readonly never: string | null;
};

/** Reads every hostile file, some rounds each, in a process of its own, which has not made them: making them takes more memory than reading them may. */
export const measureHostile = ({
	rest,
	rounds,
}: {
	/** In ms, before each file. */
	rest: number;
	rounds: number;
}): Measured[] => {
	const folder = workFolder();
	try {
		const files = hostileFiles().map(
			({ bytes, never = null, outcomes, ...file }, at) => {
				writeFileSync(join(folder, `${at}`), bytes);
				return { ...file, never, expected: outcomes, size: bytes.length };
			},
		);
		writeFileSync(
			join(folder, "names.json"),
			JSON.stringify(files.map(({ name }) => name)),
		);
		const told = run(process.execPath, [
			join(import.meta.dirname, "measured.ts"),
			folder,
			`${rest}`,
			`${rounds}`,
		])
			.toString("utf8")
			.trim()
			.split("\n")
			.map((line) => measurement.parse(JSON.parse(line)));
		return files.flatMap((file, at) => {
			const one = told[at];
			return one ? [{ ...file, ...one }] : [];
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
