import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import type { AiService } from "../../../ai/service.ts";
import { wishSchema } from "../../../ai/wish.ts";
import { Problem } from "../../../core/problem.ts";
import { ways } from "../compose/secret-ways.ts";
import { pages } from "./pages.ts";
import { type Piece, pieceSchema } from "./piece.ts";

/** What is done with a page, as the prompt explains it. */
export const tasks = [
	"new",
	"another",
	"shorter",
	"translate",
	"tone",
	"wish",
] as const;
export type Task = (typeof tasks)[number];

const copy = z.array(pieceSchema).max(60);

/** Reads a kept page. */
export const siteSchema = z.object({
	page: z.enum(pages),
	brief: z.string().max(60_000),
	language: z.enum(languages).nullable(),
	/** What was asked last, for asking again: a page from the brief, or a change of `from`. */
	task: z.enum(tasks),
	from: copy.nullable(),
	/** What the person wants changed, in their words; empty for nothing. */
	instruction: z.string().max(1000),
	/** The tone of the page. */
	tone: wishSchema.nullable(),
	versions: z.array(copy).max(5),
	how: z.enum(ways),
});

/** A page being written: from what, and what came of it. */
export type Site = Readonly<z.output<typeof siteSchema>>;

/** The page a button goes on with. Problem `session-over` without a token, and when nothing is kept for it any more. */
export const openSite = async (
	ai: AiService,
	token: unknown,
	person: string,
): Promise<{ token: string; site: Site }> => {
	if (typeof token !== "string") throw new Problem("session-over");
	return { token, site: await ai.sessions.open(token, person, siteSchema) };
};

/** The version that is shown. Problem `nothing-to-do` while there is none. */
export const shownPieces = ({ versions }: Site): readonly Piece[] => {
	const last = versions.at(-1);
	if (last === undefined) throw new Problem("nothing-to-do");
	return last;
};

/** A page with one version more; the oldest of more than five is let go. */
export const withPieces = (site: Site, pieces: readonly Piece[]): Site => ({
	...site,
	versions: [...site.versions, [...pieces]].slice(-5),
});
