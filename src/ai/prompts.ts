import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Notes, readNotes } from "./notes.ts";
import { type Prompt, readPrompt } from "./prompt.ts";

/** Every writing action by its name (`rephrase`), and the notes they share. */
export type Prompts = {
	readonly actions: ReadonlyMap<string, Prompt>;
	readonly notes: Notes;
};

/** Reads and checks a folder of prompts; a faulty file ends the start with its name. */
export const readPrompts = async (folder: string): Promise<Prompts> => {
	const write = join(folder, "write");
	const files = (await readdir(write)).filter((file) => file.endsWith(".md"));
	const actions = await Promise.all(
		files.map(async (file) => {
			const name = file.slice(0, -3);
			const text = await readFile(join(write, file), "utf8");
			return [name, readPrompt(name, text)] as const;
		}),
	);
	const notes = await readFile(join(folder, "notes", "rewrite.md"), "utf8");
	return { actions: new Map(actions), notes: readNotes("rewrite", notes) };
};
