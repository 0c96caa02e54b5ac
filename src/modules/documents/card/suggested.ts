import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { folderIn } from "../categories/folder.ts";
import type { Paper } from "../desk.ts";
import { markText } from "../mark-text.ts";
import type { DeskFacts, Named } from "./desk-facts.ts";

/** The category of this id. */
export const named = (
	{ categories }: Pick<DeskFacts, "categories">,
	id: string,
): Named | null => categories.find((one) => one.id === id) ?? null;

/** The folder a paper would go to, as people read it. */
export const folderText = (category: Named, paper: Paper): string =>
	folderIn(category, paper.year) || "/";

/** Where a document would go and why; or between what nobody can decide. */
export const suggestionBlocks = (
	facts: DeskFacts,
	paper: Paper,
): readonly Block[] => {
	const { suggestion } = paper;
	const category =
		suggestion.kind === "sure" ? named(facts, suggestion.category) : null;
	if (suggestion.kind === "unsure" || category === null)
		return [{ kind: "text", text: unsureText(facts, paper) }];
	const { label } = category;
	const folder = folderText(category, paper);
	const why = whyText(suggestion);
	return [
		{ kind: "text", text: say("documents.suggest", { label, folder }) },
		...(why === null ? [] : [{ kind: "text" as const, text: why }]),
		...tallyBlocks(facts, category),
	];
};

/** Between what it is not clear; a person has to say. */
export const unsureText = (
	facts: Pick<DeskFacts, "categories" | "hasModel" | "failed">,
	{ suggestion, isBlank, kind }: Paper,
): Text => {
	const between =
		suggestion.kind === "unsure"
			? suggestion.between.flatMap((id) => named(facts, id)?.label ?? [])
			: [];
	const [one, other] = between;
	if (one !== undefined)
		return other === undefined
			? say("documents.unsure.one", { one })
			: say("documents.unsure.two", { one, other });
	if (isBlank && kind === "image") return say("documents.unsure.picture");
	if (isBlank) return say("documents.unsure.blank");
	if (facts.failed === "off") return say("documents.unsure.off");
	if (facts.failed !== null) return say("documents.unsure.failed");
	return say(facts.hasModel ? "documents.unsure" : "documents.unsure.no-model");
};

const whyText = (
	suggestion: Paper["suggestion"] & { kind: "sure" },
): Text | null => {
	if (suggestion.reason !== null)
		return say("documents.why.quote", {
			quote: suggestion.reason.quote,
			place: markText(suggestion.reason.mark),
		});
	return suggestion.source === "model"
		? null
		: say(`documents.why.${suggestion.source}`);
};

const tallyBlocks = (
	{ tallies }: DeskFacts,
	{ id }: Named,
): readonly Block[] => {
	const tally = tallies.get(id);
	if (tally === undefined || tally.of === 0) return [];
	const { right, of } = tally;
	return [{ kind: "note", text: say("documents.tally", { right, of }) }];
};
