import { z } from "zod";
import { splitPrompt } from "./front-matter.ts";
import { checkHoles, fill } from "./holes.ts";

const everyLanguage = z.strictObject({
	en: z.string().min(1),
	fr: z.string().min(1),
	de: z.string().min(1),
	it: z.string().min(1),
	es: z.string().min(1),
});

const frontSchema = z.strictObject({
	title: everyLanguage,
	summary: everyLanguage,
	version: z.number().int().positive(),
	temperature: z.number().min(0).max(1),
	/** Temperature when another version is asked for. */
	again: z.number().min(0).max(1.5),
	/** Allowed length of the answer as a share of the text. */
	ratio: z.tuple([z.number().positive(), z.number().positive().max(20)]),
	/** What a choice asks of the text, by the choice: a tone, a strictness, or `into` with the hole {{language}}. */
	wishes: z.record(z.string(), z.string().min(1)).default({}),
});

const userHoles = ["language", "wish", "house", "note", "text"] as const;

/** A writing action: what it is called in every language, how it is asked, and its bounds. */
export type Prompt = Readonly<z.output<typeof frontSchema>> & {
	/** The stable part, the same for every text. */
	readonly system: string;
	/** The part of each text. */
	readonly user: (
		values: Readonly<Record<(typeof userHoles)[number], string>>,
	) => string;
};

/** Reads one prompt file; throws with its name and the fault. */
export const readPrompt = (name: string, file: string): Prompt => {
	const { front, sections } = splitPrompt(file);
	const read = frontSchema.safeParse(front);
	if (!read.success)
		throw new Error(`prompt ${name}: ${z.prettifyError(read.error)}`);
	const system = sections.get("system") ?? "";
	const user = sections.get("user") ?? "";
	if (system === "") throw new Error(`prompt ${name} has no # System part`);
	checkHoles(system, [], `prompt ${name}, # System`);
	checkHoles(user, userHoles, `prompt ${name}, # User`);
	return { ...read.data, system, user: (values) => fill(user, values) };
};
