import { z } from "zod";

/** What a part of a page is. */
export const roles = [
	"title",
	"description",
	"heading",
	"intro",
	"section",
	"body",
	"point",
	"question",
	"answer",
	"form",
	"address",
	"action",
	"alt",
] as const;
export type Role = (typeof roles)[number];

/** Reads a part of a page, as sessions keep it. */
export const pieceSchema = z.object({
	role: z.enum(roles),
	text: z.string().max(5000),
	/** The most code points it may have. */
	limit: z.number().int(),
	/** It was too long twice, so the program cut it. */
	isCut: z.boolean(),
});

/** A part of a page, in the order of the page. */
export type Piece = Readonly<z.output<typeof pieceSchema>>;

/** Parts in which any word may have a capital. */
export const isTitle = ({ role }: Pick<Piece, "role">): boolean =>
	role === "title" ||
	role === "heading" ||
	role === "section" ||
	role === "question" ||
	role === "action";
