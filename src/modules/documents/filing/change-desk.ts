import type { AiService } from "../../../ai/service.ts";
import type { Desk, Paper } from "../desk.ts";

/** A desk with one of its papers changed. */
export const withPaper = (
	desk: Desk,
	index: number,
	change: Partial<Paper>,
): Desk => ({
	...desk,
	papers: desk.papers.map((paper, at) =>
		at === index ? { ...paper, ...change } : paper,
	),
});

/** Keeps a changed desk under its token; the answer is the desk. */
export const keepDesk = async (
	{ sessions }: Pick<AiService, "sessions">,
	session: string,
	desk: Desk,
	person: string,
): Promise<Desk> => {
	await sessions.update(session, desk, person);
	return desk;
};
