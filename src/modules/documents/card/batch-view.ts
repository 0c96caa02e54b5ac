import { say, type Text } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import type { Paper } from "../desk.ts";
import { sureOnes } from "../filing/sure-ones.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { press } from "./press.ts";
import { categoryRow, textRow, undoButton } from "./rows.ts";
import { footBlocks, short, unfiledBlocks } from "./single-view.ts";
import { folderText, named, unsureText } from "./suggested.ts";

/** The card of several documents: what is not clear comes first, the rest in one table with one button. */
export const batchView = (facts: DeskFacts): View => {
	const { papers, failed } = facts.desk;
	const count = papers.length + failed.length;
	return {
		title: say("documents.batch.title", { count }),
		body: [
			...unfiledBlocks(facts),
			...doubtful(facts),
			...sure(facts),
			...filed(facts),
			...left(facts),
			...unreadable(facts),
			...textRow(facts),
			...footBlocks(facts),
		],
	};
};

const placed = ({ desk }: DeskFacts) =>
	desk.papers.map((paper, index) => ({ paper, index }));

/** So many stand one by one; the others wait until these are done. */
const mostDoubtful = 8;

const doubtful = (facts: DeskFacts): readonly Block[] => {
	const all = placed(facts).filter(
		({ paper }) => paper.state === "open" && paper.suggestion.kind === "unsure",
	);
	if (all.length === 0) return [];
	const more = all.length - mostDoubtful;
	return [
		{
			kind: "heading",
			text: say("documents.batch.look", { count: all.length }),
		},
		...all.slice(0, mostDoubtful).flatMap((one): Block[] => [
			{
				kind: "text",
				text: say("documents.batch.doubt", {
					name: short(one.paper.name),
					why: unsureText(facts, one.paper),
				}),
			},
			categoryRow(facts, one),
		]),
		...(more > 0
			? [
					{
						kind: "text" as const,
						text: say("documents.batch.more", { count: more }),
					},
				]
			: []),
	];
};

const sure = (facts: DeskFacts): readonly Block[] => {
	const { session, desk } = facts;
	const all = sureOnes(desk);
	if (all.length === 0) return [];
	return [
		{ kind: "heading", text: say("documents.batch.sure") },
		{
			kind: "table",
			columns: ["name", "category", "folder", "right"].map((key) =>
				say(`documents.column.${key}`),
			),
			rows: all.map(({ paper }) => rowOf(facts, paper)),
		},
		{
			kind: "buttons",
			buttons: [
				{
					...press(
						say("documents.button.file-all", { count: all.length }),
						"ask file-all",
						{ session },
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

const rowOf = (facts: DeskFacts, paper: Paper): readonly Text[] => {
	const { suggestion } = paper;
	const category =
		suggestion.kind === "sure" ? named(facts, suggestion.category) : null;
	const tally = category === null ? undefined : facts.tallies.get(category.id);
	return [
		short(paper.name),
		category?.label ?? "–",
		category === null ? "–" : folderText(category, paper),
		tally === undefined || tally.of === 0
			? say("documents.tally.new")
			: say("documents.tally.short", { right: tally.right, of: tally.of }),
	];
};

const filed = (facts: DeskFacts): readonly Block[] => {
	const all = placed(facts).filter(({ paper }) => paper.state === "filed");
	if (all.length === 0) return [];
	const { session } = facts;
	const items = all.map(({ paper }) => {
		const at = paper.filing === null ? null : facts.filed.get(paper.filing);
		return at
			? say("documents.batch.filed-line", { label: at.label, path: at.path })
			: say("documents.batch.gone-line", { name: short(paper.name) });
	});
	const batches = new Set(
		[...facts.filed.values()].flatMap(({ batch }) => batch ?? []),
	);
	return [
		{
			kind: "heading",
			text: say("documents.batch.filed", { count: all.length }),
		},
		{ kind: "list", items },
		{
			kind: "buttons",
			buttons: [
				...[...batches]
					.slice(0, 3)
					.map((batch) =>
						undoButton("documents.button.undo-all", { batch, session }),
					),
			],
			menu: {
				label: say("documents.menu.undo"),
				command: "ask unfile",
				input: { session },
				arg: "filing",
				options: all.flatMap(({ paper }) =>
					paper.filing === null
						? []
						: [{ value: paper.filing, label: short(paper.name) }],
				),
			},
		},
	];
};

const left = (facts: DeskFacts): readonly Block[] => {
	const names = placed(facts).flatMap(({ paper }) =>
		paper.state === "left" ? [short(paper.name)] : [],
	);
	return names.length === 0
		? []
		: [
				{
					kind: "text",
					text: say("documents.batch.left", { names: { series: names } }),
				},
			];
};

const unreadable = ({ desk: { failed } }: DeskFacts): readonly Block[] =>
	failed.length === 0
		? []
		: [
				{ kind: "heading", text: say("documents.batch.failed") },
				{
					kind: "list",
					items: failed.map(({ name, why }) =>
						say("documents.failed.line", {
							name: short(name) || say("documents.nameless"),
							why: say(`problem.${why}`, { most: 20 }),
						}),
					),
				},
			];
