import { type Element, inside, within } from "./xml-tree.ts";

/** What the styles of an OpenDocument say about its paragraphs and lists. */
export type OdfStyles = {
	/** Levels count from 0. */
	readonly isOrdered: (list: string, level: number) => boolean;
	readonly isTitle: (paragraph: string) => boolean;
	/** Text no reader sees. */
	readonly isHidden: (span: string) => boolean;
};

/** Reads the styles of a file and those its content brings itself. */
export const odfStyles = (...trees: readonly Element[]): OdfStyles => {
	const ordered = new Set(
		trees
			.flatMap((tree) => within(tree, "text:list-style"))
			.flatMap((list) =>
				inside(list, "text:list-level-style-number")
					.filter(({ attributes }) => attributes["style:num-format"] !== "")
					.map(
						({ attributes }) =>
							`${attributes["text:level"]} ${list.attributes["style:name"]}`,
					),
			),
	);
	const styles = trees.flatMap((tree) => within(tree, "style:style"));
	const parents = new Map(
		styles.map(({ attributes }) => [
			attributes["style:name"] ?? "",
			attributes["style:parent-style-name"] ?? "",
		]),
	);
	const hidden = new Set(
		styles
			.filter((style) =>
				inside(style, "style:text-properties").some(
					({ attributes }) => attributes["text:display"] === "none",
				),
			)
			.map(({ attributes }) => attributes["style:name"] ?? ""),
	);
	return {
		isOrdered: (list, level) => ordered.has(`${level + 1} ${list}`),
		isTitle: (name) => name === "Title" || parents.get(name) === "Title",
		isHidden: (name) => hidden.has(name),
	};
};
