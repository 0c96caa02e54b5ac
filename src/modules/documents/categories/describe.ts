import { languages } from "../../../ai/guards/language.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Row } from "../../../core/view.ts";
import type { Category } from "./category.ts";
import type { Tally } from "./experience.ts";

/** What a category says, row by row; `before` is what it said until now. Languages of one name share a row. */
export const rowsOf = (category: Category, before?: Category): Row[] => [
	...compared(namePairs, category, before),
	...otherRowsOf(category, before),
];

/** The same without its names. */
export const otherRowsOf = (category: Category, before?: Category): Row[] =>
	compared(otherPairs, category, before);

/** "Right 18 of the last 20", or that nothing is known yet. */
export const rightText = ({ right, of }: Tally): Text =>
	of === 0
		? say("categories.right.none")
		: say("categories.right", { right, of });

/** A folder as people read it. */
export const folderText = ({ folder }: Category): Text =>
	folder === "" ? say("categories.folder.top") : folder;

/** The names of a category, those of several languages once. */
export const namesText = ({ names }: Category): Text => ({
	series: [...new Set(languages.map((one) => names[one]))],
});

type Pair = { readonly label: Text; readonly value: Text };
type Pairs = (one: Category, isOneName: boolean) => readonly Pair[];

const compared = (
	pairs: Pairs,
	category: Category,
	before: Category | undefined,
): Row[] => {
	const isOneName = [category, before ?? category].every(
		({ names }) => new Set(Object.values(names)).size === 1,
	);
	const old = pairs(before ?? category, isOneName);
	return pairs(category, isOneName).flatMap<Row>(({ label, value }, index) => {
		const was = old[index]?.value ?? "";
		if (was === "" && value === "") return [];
		return JSON.stringify(was) === JSON.stringify(value)
			? { label, value }
			: { label, value: [orNothing(was), orNothing(value)] };
	});
};

const namePairs: Pairs = ({ names }, isOneName) =>
	isOneName
		? [{ label: say("arg.name"), value: names.en }]
		: languages.map((language) => ({
				label: say(`arg.${language}`),
				value: names[language],
			}));

const otherPairs: Pairs = (category) => [
	{ label: say("arg.folder"), value: folderText(category) },
	{ label: say("arg.hint"), value: category.hint },
	{ label: say("arg.words"), value: listed(category.rule?.words) },
	{ label: say("arg.kinds"), value: listed(category.rule?.kinds) },
	{ label: say("arg.senders"), value: listed(category.rule?.senders) },
];

const listed = (items: readonly string[] = []): Text => {
	if (items.length === 0) return "";
	const more = items.length - shown;
	return {
		series:
			more <= 0
				? items
				: [...items.slice(0, shown), say("categories.more", { count: more })],
	};
};

/** More than this nobody reads in a row. */
const shown = 8;

const orNothing = (value: Text): Text =>
	value === "" ? say("categories.nothing") : value;
