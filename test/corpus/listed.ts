import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { documentKinds } from "../../src/core/document.ts";
import { problemCodes } from "../../src/core/problem.ts";

const sample = z.object({
	/** Words that stand in the document once. */
	words: z.string(),
	mark: z.enum(["page", "slide", "sheet", "section"]),
	number: z.number().nullable(),
	title: z.string().nullable(),
});

const listedFile = z.object({
	file: z.string(),
	/** The tool that made it; "hand" is our own code. */
	made: z.string(),
	kind: z.enum(documentKinds).nullable(),
	language: z.enum(["en", "fr", "de", "it", "es"]).nullable(),
	category: z.string().nullable(),
	/** The names of the known texts it holds, in order. */
	texts: z.array(z.string()),
	pages: z.number().nullable(),
	scanned: z.number(),
	/** Words that may come in addition: what stands on top of each page. */
	besides: z.array(z.string()),
	samples: z.array(sample),
	/** What comes of it: "read", or the codes with which it may be refused. */
	outcomes: z.array(z.enum(["read", ...problemCodes])),
});

/** A file of the corpus and what is known of it. */
export type Listed = z.output<typeof listedFile>;
export type Sample = z.output<typeof sample>;

/** The folder of the files, and the list of them. */
export const filesFolder = join(import.meta.dirname, "files");
export const listPath = join(import.meta.dirname, "files.json");

/** All files of the corpus. */
export const listed = (): Listed[] =>
	z.array(listedFile).parse(JSON.parse(readFileSync(listPath, "utf8")));

/** The bytes of a file of the corpus. */
export const bytesOf = (file: string): Uint8Array =>
	readFileSync(join(filesFolder, file));
