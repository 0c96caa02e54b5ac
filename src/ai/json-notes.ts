import { z } from "zod";
import { splitPrompt } from "./front-matter.ts";
import { checkHoles, fill } from "./holes.ts";
import { type Fault, faultKinds } from "./json-faults.ts";

/** What is said beside a typed question: its schema to a server that takes none, and what was wrong with a first answer. */
export type JsonNotes = {
	readonly words: (schema: Readonly<Record<string, unknown>>) => string;
	readonly repair: (faults: readonly Fault[]) => string;
};

const frontSchema = z.strictObject({
	version: z.number().int().positive(),
	faults: z.record(z.enum(faultKinds), z.string().min(1)),
});

/** Reads the notes file; throws with the fault, also when a kind of fault has no sentence. */
export const readJsonNotes = (name: string, file: string): JsonNotes => {
	const { front, sections } = splitPrompt(file);
	const read = frontSchema.safeParse(front);
	if (!read.success)
		throw new Error(`notes ${name}: ${z.prettifyError(read.error)}`);
	const words = sections.get("words") ?? "";
	const repair = sections.get("repair") ?? "";
	checkHoles(words, ["schema"], `notes ${name}, # Words`);
	checkHoles(repair, ["faults"], `notes ${name}, # Repair`);
	const line = ({ path, kind }: Fault): string =>
		`- ${path} ${read.data.faults[kind]}`.replace(/ +/gu, " ");
	return {
		words: (schema) => fill(words, { schema: JSON.stringify(schema) }),
		repair: (faults) => fill(repair, { faults: faults.map(line).join("\n") }),
	};
};
