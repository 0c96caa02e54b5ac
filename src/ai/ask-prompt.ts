import { z } from "zod";
import { splitPrompt } from "./front-matter.ts";
import { checkHoles, fill } from "./holes.ts";

const frontSchema = z.strictObject({
	version: z.number().int().positive(),
	temperature: z.number().min(0).max(1),
	/** The longest answer, in tokens. */
	output: z.number().int().min(16).max(16_000),
	holes: z.array(z.string().regex(/^[a-z]+$/u)).min(1),
});

/** A typed question as its file has it. */
export type AskPrompt = Readonly<z.output<typeof frontSchema>> & {
	readonly name: string;
	/** The stable part, the same for every text. */
	readonly system: string;
	/** The part of each text; throws for a developer when other values are given than the file has holes. */
	readonly user: (values: Readonly<Record<string, string>>) => string;
};

/** Reads one file of `prompts/ask`; throws with its name and the fault. */
export const readAskPrompt = (name: string, file: string): AskPrompt => {
	const { front, sections } = splitPrompt(file);
	const read = frontSchema.safeParse(front);
	if (!read.success)
		throw new Error(`prompt ask/${name}: ${z.prettifyError(read.error)}`);
	const system = sections.get("system") ?? "";
	const user = sections.get("user") ?? "";
	if (system === "") throw new Error(`prompt ask/${name} has no # System part`);
	checkHoles(system, [], `prompt ask/${name}, # System`);
	checkHoles(user, read.data.holes, `prompt ask/${name}, # User`);
	const wanted = [...read.data.holes].sort().join(", ");
	return {
		...read.data,
		name,
		system,
		user: (values) => {
			const given = Object.keys(values).sort().join(", ");
			if (given !== wanted)
				throw new Error(`prompt ask/${name} takes ${wanted}, not ${given}`);
			return fill(user, values);
		},
	};
};
