import type { AiService } from "../../../ai/service.ts";
import type { ReadFile } from "../../../core/document.ts";
import { Problem } from "../../../core/problem.ts";
import { type Desk, openPaper, type Paper } from "../desk.ts";
import { type Passages, passagesOf } from "../passages.ts";

/** The documents of a desk that have text, opened and made ready for a model; a passage names its paper by its place here. */
export type Material = {
	readonly papers: readonly Paper[];
	readonly documents: readonly ReadFile[];
	readonly passages: Passages;
	/** The names of documents without any text. */
	readonly blank: readonly string[];
};

/** Opens them. Problems: `session-over`, and `document-blank` when there is no text at all. */
export const openMaterial = async (
	ai: AiService,
	desk: Desk,
	person: string,
): Promise<Material> => {
	const papers = desk.papers.filter(({ isBlank }) => !isBlank);
	const documents: ReadFile[] = [];
	for (const paper of papers)
		documents.push(await openPaper(ai, paper, person));
	const passages = await passagesOf(documents);
	if (passages.all.length === 0) throw new Problem("document-blank");
	const blank = desk.papers.filter(({ isBlank }) => isBlank);
	return {
		papers,
		documents,
		passages,
		blank: blank.map(({ name }) => name),
	};
};
