import type { Desk, Paper } from "../desk.ts";

/** The papers that are neither filed nor left, and whose category is sure. */
export const sureOnes = (
	desk: Desk,
): readonly { readonly paper: Paper; readonly index: number }[] =>
	desk.papers.flatMap((paper, index) =>
		paper.state === "open" && paper.suggestion.kind === "sure"
			? [{ paper, index }]
			: [],
	);
