import { parse } from "yaml";

/** A prompt file taken apart: its front matter as plain data, and its sections by their heading. */
export type PromptFile = {
	readonly front: unknown;
	readonly sections: ReadonlyMap<string, string>;
};

/** Splits `---` front matter from the body, and the body at its `# Heading` lines. A file without front matter has `null` there. */
export const splitPrompt = (file: string): PromptFile => {
	const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(
		file.replace(/\r\n/gu, "\n"),
	);
	const [, front = "null", body = ""] = match ?? [];
	const value: unknown = parse(front);
	return { front: value, sections: sectionsOf(body) };
};

const sectionsOf = (body: string): ReadonlyMap<string, string> =>
	new Map(
		body
			.split(/^# /mu)
			.slice(1)
			.map((part) => {
				const [title = "", ...lines] = part.split("\n");
				return [title.trim().toLowerCase(), lines.join("\n").trim()];
			}),
	);
