import { say } from "../../../core/text.ts";
import { undoNote } from "../../../core/undo.ts";
import type { Block } from "../../../core/view.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { placed } from "./placed.ts";
import { undoButton } from "./rows.ts";
import { short } from "./single-view.ts";

/** What was filed, with a way back. */
export const filedBlocks = (facts: DeskFacts): readonly Block[] => {
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
		{ kind: "list", items, isLiteral: true },
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
		...endNote(facts),
	];
};

/** All together only until the first of them cannot be taken out any more. */
const endNote = ({ filed }: DeskFacts): readonly Block[] =>
	filed.size === 0
		? []
		: [
				undoNote({
					kind: "moment",
					end: Math.min(...[...filed.values()].map(({ end }) => end)),
				}),
			];

/** What was left alone. */
export const leftBlocks = (facts: DeskFacts): readonly Block[] => {
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

/** What could not be read, and why. */
export const unreadableBlocks = ({
	desk: { failed },
}: DeskFacts): readonly Block[] =>
	failed.length === 0
		? []
		: [
				{ kind: "heading", text: say("documents.batch.failed") },
				{
					kind: "list",
					isLiteral: true,
					items: failed.map(({ name, why }) =>
						say("documents.failed.line", {
							name: short(name) || say("documents.nameless"),
							why: say(`problem.${why}`, { most: 20 }),
						}),
					),
				},
			];
