import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AskPrompt, readAskPrompt } from "./ask-prompt.ts";
import { type JsonNotes, readJsonNotes } from "./json-notes.ts";

/** Every typed question by its name, and what is said beside them. */
export type AskPrompts = {
	readonly prompts: ReadonlyMap<string, AskPrompt>;
	readonly notes: JsonNotes;
};

/** Reads and checks `ask/*.md` and `notes/json.md` of a folder of prompts; a faulty file ends the start with its name. */
export const readAskPrompts = async (folder: string): Promise<AskPrompts> => {
	const files = await readdir(folder, { recursive: true });
	const names = files.flatMap(
		(file) => /^ask[\\/]([\w-]+)\.md$/u.exec(file)?.[1] ?? [],
	);
	const prompts = await Promise.all(
		names.map(async (name) => {
			const text = await readFile(join(folder, "ask", `${name}.md`), "utf8");
			return [name, readAskPrompt(name, text)] as const;
		}),
	);
	const notes = await readFile(join(folder, "notes", "json.md"), "utf8");
	return { prompts: new Map(prompts), notes: readJsonNotes("json", notes) };
};
