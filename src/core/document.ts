import { z } from "zod";

/** The kinds of files that can be read. */
export const documentKinds = [
	"pdf",
	"docx",
	"pptx",
	"xlsx",
	"odt",
	"ods",
	"odp",
	"rtf",
	"text",
	"markdown",
	"csv",
	"html",
	"mail",
	"image",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Reads a place in a document. */
export const markSchema = z.object({
	kind: z.enum(["page", "slide", "sheet", "section", "message"]),
	/** From 1. */
	number: z.number().int().positive(),
	/** The heading of a section, the title of a slide, the name of a sheet, the subject of a message. */
	title: z.string().nullable(),
});

const piece = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("heading"),
		/** 1 is the highest, 6 the lowest. */
		level: z.number().int().min(1).max(6),
		text: z.string(),
	}),
	z.object({ kind: z.literal("paragraph"), text: z.string() }),
	z.object({
		kind: z.literal("item"),
		/** How deep in a list, from 0. */
		level: z.number().int().min(0).max(8),
		ordered: z.boolean(),
		text: z.string(),
	}),
	z.object({
		kind: z.literal("table"),
		/** The first row is the head where there is one. */
		rows: z.array(z.array(z.string())),
	}),
]);

const part = z.object({ mark: markSchema, pieces: z.array(piece) });

/** A moment in ms. */
const moment = z.number().nullable();

/** Reads a document as it was taken from a file. */
export const documentSchema = z.object({
	kind: z.enum(documentKinds),
	/** In reading order: a page, slide, sheet or message each; elsewhere a heading with what follows it. Empty for a picture. */
	parts: z.array(part),
	/** Text was left out at the end, because there was too much. */
	cut: z.boolean(),
	/** How many pages, slides or sheets the file has; null where it has none. */
	pages: z.number().int().nullable(),
	/** Pages that are pictures without text. */
	scanned: z.number().int(),
	/** Pages whose text was recognised in pictures, so that letters may be wrong. */
	recognised: z.number().int(),
	facts: z.object({
		title: z.string().nullable(),
		author: z.string().nullable(),
		created: moment,
		/** Pixels, and what the camera noted; never where it was. */
		photo: z
			.object({
				width: z.number().int(),
				height: z.number().int(),
				taken: moment,
				camera: z.string().nullable(),
			})
			.nullable(),
		mail: z
			.object({
				from: z.string(),
				to: z.string(),
				subject: z.string(),
				sent: moment,
				attachments: z.array(z.string()),
			})
			.nullable(),
	}),
});

/** What was read of a file: its text by marks to cite, and what the file says of itself. Everything in it comes from strangers. */
export type ReadFile = Readonly<z.output<typeof documentSchema>>;
export type Part = ReadFile["parts"][number];
export type Piece = Part["pieces"][number];
export type Mark = Part["mark"];

/** Takes the text out of a file; its name only helps where the bytes say too little. Problems: `file-empty`, `file-large` (values `most`: MB), `file-kind`, `file-locked`, `file-damaged`, `file-unsafe`, `file-slow`, `stopped`. */
export type Read = (
	file: { readonly name: string; readonly bytes: Uint8Array },
	signal: AbortSignal,
) => Promise<ReadFile>;

/** The text of one piece; cells of a table are parted by tabs, its rows by line breaks. */
export const textOfPiece = (one: Piece): string =>
	one.kind === "table"
		? one.rows.map((row) => row.join("\t")).join("\n")
		: one.text;

/** The text of a part, a line for each piece. */
export const textOfPart = ({ pieces }: Part): string =>
	pieces.map(textOfPiece).join("\n");

/** All of a document's text. */
export const textOf = ({ parts }: Pick<ReadFile, "parts">): string =>
	parts.map(textOfPart).join("\n\n");
