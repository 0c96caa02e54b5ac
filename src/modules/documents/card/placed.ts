import type { Paper } from "../desk.ts";
import type { DeskFacts } from "./desk-facts.ts";

/** The papers of a desk with their places on it. */
export const placed = ({
	desk,
}: Pick<DeskFacts, "desk">): readonly {
	readonly paper: Paper;
	readonly index: number;
}[] => desk.papers.map((paper, index) => ({ paper, index }));
