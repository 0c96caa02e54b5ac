import { plainName } from "../../../ai/private/readable.ts";
import type { Paper } from "../desk.ts";
import type { Passage } from "../passages.ts";
import type { Material } from "./material.ts";

/** Which numbers belong to which document, a line each; nothing for a single one. */
export const partsOf = ({ papers, passages }: Material): string =>
	papers.length < 2
		? ""
		: papers
				.map((paper, index) => lineOf(paper, index, passages.all))
				.filter((line) => line !== "")
				.join("\n");

const lineOf = (
	{ name }: Paper,
	index: number,
	all: readonly Passage[],
): string => {
	const own = all.filter(({ paper }) => paper === index);
	const [first, last] = [own[0]?.number, own.at(-1)?.number];
	if (first === undefined || last === undefined) return "";
	return `${first} to ${last}: ${plainName(name)}`;
};
