import { say, type Text } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import type { Tally } from "../categories/experience.ts";
import type { Paper } from "../desk.ts";
import { sureOnes } from "../filing/sure-ones.ts";
import { filedBlocks, leftBlocks, unreadableBlocks } from "./batch-rest.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { placed } from "./placed.ts";
import { press } from "./press.ts";
import { categoryRow, goingOf, textRow } from "./rows.ts";
import {
	footBlocks,
	short,
	undoneBlocks,
	unfiledBlocks,
} from "./single-view.ts";
import { folderText, named, unsureText } from "./suggested.ts";

/** The card of several documents: what is not clear comes first, the rest in one table with one button. */
export const batchView = (facts: DeskFacts): View => {
	const { papers, failed } = facts.desk;
	const count = papers.length + failed.length;
	return {
		title: say("documents.batch.title", { count }),
		body: [
			...undoneBlocks(facts),
			...unfiledBlocks(facts),
			...doubtful(facts),
			...sure(facts),
			...filedBlocks(facts),
			...leftBlocks(facts),
			...unreadableBlocks(facts),
			...together(facts),
			...footBlocks(facts),
		],
	};
};

/** One at a time, since each comes with all categories: with the first one decided the next takes its place. */
const doubtful = (facts: DeskFacts): readonly Block[] => {
	const [first, ...rest] = placed(facts).filter(
		({ paper }) => paper.state === "open" && paper.suggestion.kind === "unsure",
	);
	if (first === undefined) return [];
	return [
		{
			kind: "heading",
			text: say("documents.batch.look", { count: rest.length + 1 }),
		},
		{
			kind: "text",
			text: say("documents.batch.doubt", {
				name: short(first.paper.name),
				why: unsureText(facts, first.paper),
			}),
		},
		categoryRow(facts, first),
		...(rest.length === 0
			? []
			: [
					{
						kind: "note" as const,
						text: say("documents.batch.then", {
							names: { series: rest.map(({ paper }) => short(paper.name)) },
						}),
					},
				]),
	];
};

const sure = (facts: DeskFacts): readonly Block[] => {
	const { session, desk } = facts;
	const all = sureOnes(desk);
	if (all.length === 0) return [];
	// A column that says nothing of any document is left out.
	const isKnown = [...facts.tallies.values()].some(({ of }) => of > 0);
	return [
		{ kind: "heading", text: say("documents.batch.sure") },
		{
			kind: "table",
			columns: [
				say("documents.column.name"),
				say("documents.column.category"),
				say("documents.column.folder"),
				...(isKnown ? [say("documents.column.right")] : []),
			],
			rows: all.map(({ paper }) => rowOf(facts, paper, isKnown)),
		},
		{
			kind: "buttons",
			buttons: [
				{
					...press(
						say("documents.button.file-all", { count: all.length }),
						"ask file-all",
						{
							session,
							...goingOf(
								facts,
								all.map(({ paper }) => paper),
							),
						},
					),
					style: "primary",
				},
			],
			menu: {
				label: say("documents.menu.doubt"),
				command: "ask doubt",
				input: { session },
				arg: "paper",
				options: all.map(({ paper, index }) => ({
					value: String(index),
					label: short(paper.name),
				})),
			},
		},
	];
};

const rowOf = (
	facts: DeskFacts,
	paper: Paper,
	isKnown: boolean,
): readonly Text[] => {
	const { suggestion } = paper;
	const category =
		suggestion.kind === "sure" ? named(facts, suggestion.category) : null;
	const tally = category === null ? undefined : facts.tallies.get(category.id);
	return [
		short(paper.name),
		category?.label ?? "–",
		category === null ? "–" : folderText(category, paper),
		...(isKnown ? [tallyText(tally)] : []),
	];
};

const tallyText = (tally: Tally | undefined): Text =>
	tally === undefined || tally.of === 0
		? say("documents.tally.new")
		: say("documents.tally.short", { right: tally.right, of: tally.of });

/** What is done with all texts at once says so. */
const together = (facts: DeskFacts): readonly Block[] => {
	const row = textRow(facts);
	return row.length === 0 || facts.desk.papers.length < 2
		? row
		: [{ kind: "heading", text: say("documents.batch.together") }, ...row];
};
