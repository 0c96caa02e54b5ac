import type { z } from "zod";
import { readPlain, writeWhole } from "./disk.ts";

/** Reads a file of ours: null when it is not there, `garbled` when it is not what we write. */
export const readJson = async <S extends z.ZodType>(
	path: string,
	schema: S,
): Promise<z.output<S> | null | "garbled"> => {
	const bytes = await readPlain(path);
	if (bytes === "absent") return null;
	if (bytes === "unreadable") return "garbled";
	const read = schema.safeParse(parse(bytes.toString("utf8")));
	return read.success ? read.data : "garbled";
};

/** Writes a file of ours, whole or not at all. */
export const writeJson = async (
	path: string,
	value: unknown,
): Promise<void> => {
	await writeWhole(path, JSON.stringify(value), "over");
};

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};
