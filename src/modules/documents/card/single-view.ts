import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { say, type Text } from "../../../core/text.ts";
import { undoNote } from "../../../core/undo.ts";
import type { Block, View } from "../../../core/view.ts";
import type { Paper } from "../desk.ts";
import { aboutText, limitBlocks } from "./about.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { press } from "./press.ts";
import { categoryMenu, categoryRow, textRow, undoButton } from "./rows.ts";
import { suggestionBlocks } from "./suggested.ts";

/** The card of one document. */
export const singleView = (facts: DeskFacts): View => {
	const [paper] = facts.desk.papers;
	if (paper === undefined) return { title: say("documents.none"), body: [] };
	return {
		title: say("documents.title", { name: short(paper.name) }),
		body: [
			{ kind: "note", text: aboutText(paper) },
			...limitBlocks(paper),
			...undoneBlocks(facts),
			...stateBlocks(facts, paper),
			...unfiledBlocks(facts),
			...textRow(facts),
			...footBlocks(facts),
		],
	};
};

const stateBlocks = (facts: DeskFacts, paper: Paper): readonly Block[] => {
	const { session } = facts;
	switch (paper.state) {
		case "open":
			return [
				...suggestionBlocks(facts, paper),
				categoryRow(facts, { paper, index: 0 }),
			];
		case "left":
			return [
				{ kind: "text", text: say("documents.left") },
				{
					kind: "buttons",
					buttons: [
						press(say("documents.button.take"), "ask take", {
							session,
							paper: "0",
						}),
					],
				},
			];
		case "filed":
			return filedBlocks(facts, paper);
	}
};

const filedBlocks = (facts: DeskFacts, paper: Paper): readonly Block[] => {
	const { filing } = paper;
	const at = filing === null ? undefined : facts.filed.get(filing);
	if (at === undefined)
		return [{ kind: "text", text: say("documents.filed.gone") }];
	const { session } = facts;
	const { label, path, link, end } = at;
	return [
		{ kind: "text", text: filedText(facts, { label, path }) },
		...(link === null
			? []
			: [{ kind: "link" as const, label: say("documents.link"), url: link }]),
		{
			kind: "buttons",
			buttons: [undoButton("documents.button.undo", { filing, session })],
			menu: categoryMenu(facts, { paper, index: 0 }, "ask refile"),
		},
		undoNote({ kind: "moment", end }),
	];
};

const filedText = (
	{ drive }: DeskFacts,
	{ label, path }: { readonly label: string; readonly path: string },
): Text =>
	drive === null
		? say("documents.filed.here", { label, path })
		: say("documents.filed", { label, path, drive });

/** What was taken out of the drive just now. */
export const undoneBlocks = ({ undone }: DeskFacts): readonly Block[] =>
	undone === 0
		? []
		: [{ kind: "text", text: say("documents.undone", { count: undone }) }];

/** What should have been done just now and was not. */
export const unfiledBlocks = ({ unfiled }: DeskFacts): readonly Block[] =>
	unfiled.length === 0
		? []
		: [
				{ kind: "text", text: say("documents.unfiled.these") },
				{
					kind: "list",
					isLiteral: true,
					items: unfiled.map(({ name, why }) =>
						say("documents.failed.line", { name: short(name), why }),
					),
				},
			];

/** Who was asked, and that nothing is kept. */
export const footBlocks = ({
	place,
	hasModel,
	desk,
}: DeskFacts): readonly Block[] => {
	if (place !== null) return placeBlocks(place, "document");
	const isOpen = desk.papers.some(({ state }) => state === "open");
	return [
		{
			kind: "note",
			text: say(
				isOpen && !hasModel ? "documents.note.no-model" : "documents.note",
			),
		},
	];
};

/** A name as it fits into a line. */
export const short = (name: string): string =>
	name.length <= 100 ? name : `${name.slice(0, 60)}…${name.slice(-35)}`;
