import { languages } from "../../../ai/guards/language.ts";
import { say } from "../../../core/text.ts";
import type { Block, Button, Menu } from "../../../core/view.ts";
import { folderIn } from "../categories/folder.ts";
import type { Paper } from "../desk.ts";
import { goesTo } from "../filing/goes-to.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { open, press } from "./press.ts";
import { named } from "./suggested.ts";

type Placed = { readonly paper: Paper; readonly index: number };

/** What can be done with an open document about its category. */
export const categoryRow = (
	facts: DeskFacts,
	{ paper, index }: Placed,
): Block => {
	const { session } = facts;
	const on = { session, paper: String(index) };
	const leave = press(say("documents.button.leave"), "ask leave", on);
	return {
		kind: "buttons",
		buttons: [...choices(facts, { paper, index }), leave],
		menu: categoryMenu(facts, { paper, index }, "ask file"),
	};
};

const choices = (
	facts: DeskFacts,
	{ paper, index }: Placed,
): readonly Button[] => {
	const { suggestion } = paper;
	const on = { session: facts.session, paper: String(index) };
	if (suggestion.kind === "sure")
		return [
			{
				...press(say("documents.button.file"), "ask file", {
					...on,
					...goingOf(facts, [paper]),
				}),
				style: "primary",
			},
		];
	return suggestion.between.slice(0, 2).flatMap((id) => {
		const label = named(facts, id)?.label;
		return label === undefined
			? []
			: [press(label, "ask file", { ...on, category: id })];
	});
};

/** What a button carries of where the card says that these go. */
export const goingOf = (
	facts: Pick<DeskFacts, "categories">,
	papers: readonly Paper[],
): { readonly goes: string } => ({
	goes: goesTo(
		papers.map((paper) => {
			const { suggestion } = paper;
			const category =
				suggestion.kind === "sure" ? named(facts, suggestion.category) : null;
			return [
				paper.file,
				category === null ? "" : folderIn(category, paper.year),
			];
		}),
	),
});

/** All categories, to file a document under or to move it to. */
export const categoryMenu = (
	{ session, categories }: DeskFacts,
	{ paper, index }: Placed,
	command: "ask file" | "ask refile",
): Menu => ({
	label: say(
		paper.suggestion.kind === "sure"
			? "documents.menu.other"
			: "documents.menu.category",
	),
	command,
	input: { session, paper: String(index) },
	arg: "category",
	options: categories.map(({ id, label }) => ({ value: id, label })),
});

/** What can be done with the text of the documents; nothing where there is none. */
export const textRow = ({ session, desk }: DeskFacts): readonly Block[] =>
	desk.papers.every(({ isBlank }) => isBlank)
		? []
		: [
				{
					kind: "buttons",
					buttons: [
						press(say("documents.button.summary"), "ask summary", { session }),
						open(say("documents.button.ask"), "ask question", { session }),
						open(say("documents.button.extract"), "ask extract", { session }),
					],
					menu: {
						label: say("documents.menu.translate"),
						command: "ask translate",
						input: { session },
						arg: "into",
						options: languages.map((language) => ({
							value: language,
							label: say(`choice.into:${language}`),
						})),
					},
				},
			];

/** Takes filed documents back out. */
export const undoButton = (
	label: "documents.button.undo" | "documents.button.undo-all",
	input: Readonly<Record<string, unknown>>,
): Button => press(say(label), "ask unfile", input);
