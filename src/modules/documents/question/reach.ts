import { clean } from "../../../ai/clean.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import type { Paper } from "../desk.ts";
import type { Material } from "./material.ts";

/** What was read of documents, so that "it is not in there" can be believed. */
export type Reach = {
	readonly papers: readonly Pick<
		Paper,
		"name" | "kind" | "pages" | "scanned" | "cut"
	>[];
	/** Documents without any text. */
	readonly blank: readonly string[];
	readonly characters: number;
	/** In how many questions all of it was read. */
	readonly parts: number;
	/** Passwords and keys that no model saw. */
	readonly secrets: number;
};

/** Says what of the documents was read. */
export const reachOf = (
	{ papers, passages, blank }: Material,
	parts: number,
): Reach => ({
	papers,
	blank,
	parts,
	secrets: passages.secrets,
	characters: passages.all.reduce((sum, { text }) => sum + text.length, 0),
});

/** Whether something was left unread. */
export const isPartial = ({ papers, blank }: Reach): boolean =>
	blank.length > 0 || papers.some(({ cut, scanned }) => cut || scanned > 0);

/** The same in words: one line for what was read, and one for each thing that was not. */
export const reachLines = (reach: Reach): readonly Text[] => [
	wholeLine(reach),
	...(reach.parts > 1 ? [say("question.parts", { count: reach.parts })] : []),
	...reach.papers.filter(({ scanned }) => scanned > 0).map(scannedLine(reach)),
	...reach.blank.map((name) => say("question.blank", { name: named(name) })),
	...(reach.secrets > 0
		? [say("question.secrets", { count: reach.secrets })]
		: []),
];

/** As small print. */
export const reachBlocks = (reach: Reach): readonly Block[] =>
	reachLines(reach).map((text) => ({ kind: "note", text }));

const wholeLine = ({ papers, characters }: Reach): Text => {
	const [paper] = papers;
	if (papers.some(({ cut }) => cut))
		return say("question.read.cut", {
			characters: Math.floor(characters / 1000) * 1000,
			count: papers.length,
		});
	if (papers.length !== 1 || paper === undefined)
		return say("question.read.several", { count: papers.length });
	return paper.pages === null
		? say("question.read.whole")
		: say(`question.read.${unitOf(paper)}`, { count: paper.pages });
};

const unitOf = ({ kind }: Pick<Paper, "kind">): "page" | "slide" | "sheet" => {
	if (kind === "pptx" || kind === "odp") return "slide";
	return kind === "xlsx" || kind === "ods" ? "sheet" : "page";
};

const scannedLine =
	({ papers }: Reach) =>
	({ scanned, name }: Pick<Paper, "scanned" | "name">): Text =>
		papers.length === 1
			? say("question.scanned", { count: scanned })
			: say("question.scanned.of", { count: scanned, name: named(name) });

/** The name of a document as it is shown: one line without hidden characters, cut where it is long. */
export const named = (name: string, longest = 60): string => {
	const line = clean(name).replace(/\s+/gu, " ");
	return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};
