import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Language } from "../src/ai/guards/language.ts";
import { pages } from "../src/modules/writing/site/pages.ts";

const strings = z.array(z.string().min(1));
const id = z.string().regex(/^[a-z]{2}-[tcmsh]\d{2,}$/u);
const place = z.number().int().positive();

const textSchema = z.strictObject({
	id,
	text: z.string().min(1),
	keep: strings,
});
const correctSchema = z.strictObject({
	id,
	text: z.string().min(1),
	right: z.string().min(1),
	clean: z.boolean(),
});
const mailSchema = z.strictObject({
	id,
	keywords: z.string().min(1),
	keep: strings,
});
const siteSchema = z.strictObject({
	id,
	page: z.enum(pages),
	brief: z.string().min(1),
	keep: strings,
});
const threadSchema = z.strictObject({
	id,
	messages: z.array(
		z.strictObject({ by: z.string().min(1), text: z.string().min(1) }),
	),
	decisions: z.array(z.strictObject({ message: place, has: strings })),
	actions: z.array(
		z.strictObject({ owner: z.string().nullable(), message: place }),
	),
	questions: z.array(z.strictObject({ message: place })),
});

/** A message to write anew; `keep` has to stand in every good answer. */
export type TextLine = Readonly<z.output<typeof textSchema>>;
/** A message to correct, and the one right answer; a `clean` one comes back byte for byte. */
export type CorrectLine = Readonly<z.output<typeof correctSchema>>;
export type MailLine = Readonly<z.output<typeof mailSchema>>;
export type SiteLine = Readonly<z.output<typeof siteSchema>>;
/** A conversation, and what a good summary of it finds; messages are counted from 1. */
export type ThreadLine = Readonly<z.output<typeof threadSchema>>;

/** Everything we have in one language. */
export type Corpus = {
	readonly texts: readonly TextLine[];
	readonly correct: readonly CorrectLine[];
	readonly mail: readonly MailLine[];
	readonly site: readonly SiteLine[];
	readonly threads: readonly ThreadLine[];
};

/** Reads the files of one language; throws with file, line and fault. */
export const readCorpus = (language: Language): Corpus => ({
	texts: read(language, "texts", textSchema),
	correct: read(language, "correct", correctSchema),
	mail: read(language, "mail", mailSchema),
	site: read(language, "site", siteSchema),
	threads: read(language, "threads", threadSchema),
});

/** The languages that have a folder of cases. */
export const languagesThere = (): readonly string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

const folder = join(import.meta.dirname, "cases");

const read = <T>(
	language: Language,
	name: string,
	schema: z.ZodType<T>,
): readonly T[] => {
	const path = join(folder, language, `${name}.jsonl`);
	return readFileSync(path, "utf8")
		.split("\n")
		.flatMap((line, index) => {
			if (line.trim() === "") return [];
			const parsed = schema.safeParse(parse(line));
			if (parsed.success) return [parsed.data];
			const fault = z.prettifyError(parsed.error);
			throw new Error(`${language}/${name}.jsonl:${index + 1}: ${fault}`);
		});
};

const parse = (line: string): unknown => {
	try {
		const value: unknown = JSON.parse(line);
		return value;
	} catch {
		return null;
	}
};
