import { z } from "zod";
import { languages } from "../../ai/guards/language.ts";
import type { AiService } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { originSchema } from "../../core/chat.ts";
import {
	documentKinds,
	documentSchema,
	markSchema,
	type ReadFile,
} from "../../core/document.ts";
import { Problem, problemCodes } from "../../core/problem.ts";
import { sources, sureness } from "./categories/experience.ts";

/** As many files are taken at once. */
export const mostFiles = 20;

const id = z.string().max(64);
const token = z.string().max(200);

const suggestionSchema = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("sure"),
		category: id,
		source: z.enum(sources),
		sure: z.enum(sureness),
		/** From 0 to 1, by what the organisation confirmed. */
		chance: z.number(),
		/** Words of the document, checked to be in it, and where they stand; null where no words decided. */
		reason: z.object({ quote: z.string(), mark: markSchema }).nullable(),
		others: z.array(id).max(5),
	}),
	/** Nobody is sure; it may be one of these. Who leaned to the first one, so that it counts when that was right after all. */
	z.object({
		kind: z.literal("unsure"),
		between: z.array(id).max(5),
		leaning: z
			.object({ source: z.enum(sources), sure: z.enum(sureness) })
			.exactOptional(),
		/** Nobody was asked yet, as a question came with the file. */
		isUnasked: z.literal(true).exactOptional(),
	}),
]);
export type Suggestion = Readonly<z.output<typeof suggestionSchema>>;

const paperSchema = z.object({
	/** The token of the session that holds its text. */
	text: token,
	/** The chat platform's id of the file, and its name as its owner gave it. */
	file: id,
	name: z.string().max(255),
	kind: z.enum(documentKinds),
	pages: z.number().int().nullable(),
	photo: documentSchema.shape.facts.shape.photo,
	/** Pages that are pictures, and whether there is any text at all. */
	scanned: z.number().int(),
	/** Pages whose text was recognised in pictures. */
	recognised: z.number().int(),
	isBlank: z.boolean(),
	cut: z.boolean(),
	/** The year the document says it is of, else the one it was made or read in. */
	year: z.number().int(),
	/** Null where it is none of ours, or cannot be told. */
	language: z.enum(languages).nullable(),
	suggestion: suggestionSchema,
	state: z.enum(["open", "filed", "left"]),
	/** What was filed, while it is. */
	filing: id.nullable(),
});
export type Paper = Readonly<z.output<typeof paperSchema>>;

/** Reads the documents somebody works on. */
export const deskSchema = z.object({
	papers: z.array(paperSchema).max(mostFiles),
	/** Files that could not be read, and why. */
	failed: z
		.array(z.object({ name: z.string(), why: z.enum(problemCodes) }))
		.max(mostFiles),
	origin: originSchema.nullable(),
	/** What was asked and answered, oldest first. */
	talk: z.array(z.object({ question: z.string(), answer: z.string() })).max(6),
});

/** Some documents on somebody's desk: their texts lie in sealed sessions of their own, and everything is gone after half an hour. */
export type Desk = Readonly<z.output<typeof deskSchema>>;

/** The arguments of a follow-up: the token its button carries. */
export const deskArgs = z.object({ session: flag(arg.carried()) });

/** The documents a follow-up goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openDesk = async (
	ai: AiService,
	session: unknown,
	person: string,
): Promise<{ readonly session: string; readonly desk: Desk }> => {
	if (typeof session !== "string") throw new Problem("session-over");
	return {
		session,
		desk: await ai.sessions.open(session, person, deskSchema),
	};
};

/** The text of a paper. Problem `session-over`. */
export const openPaper = (
	ai: AiService,
	{ text }: Pick<Paper, "text">,
	person: string,
): Promise<ReadFile> => ai.sessions.open(text, person, documentSchema);
