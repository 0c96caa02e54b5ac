import { tidy } from "../tidy.ts";
import type { OdfStyles } from "./odf-styles.ts";
import type { Element } from "./xml-tree.ts";

/** The text of a paragraph, with what hangs on it and is read after it. */
export type OdfLine = {
	readonly text: string;
	readonly frames: readonly Element[];
	readonly notes: readonly Element[];
};

/** Reads a paragraph or a heading of an OpenDocument. */
export const odfLine = (paragraph: Element, styles: OdfStyles): OdfLine => {
	const frames: Element[] = [];
	const notes: Element[] = [];
	const textOf = (element: Element): string =>
		element.children
			.map((child) => (typeof child === "string" ? spaced(child) : one(child)))
			.join("");
	const one = (element: Element): string => {
		const { name, attributes } = element;
		if (dropped.has(name)) return "";
		// As the notes of a Word document are pointed to.
		if (name === "text:note-citation") return `[${textOf(element)}]`;
		if (name === "text:s") return " ".repeat(spaces(attributes["text:c"]));
		if (name === "text:tab") return "\t";
		if (name === "text:line-break") return "\n";
		if (name === "text:note-body") notes.push(element);
		else if (name.startsWith("draw:") && name !== "draw:a")
			frames.push(element);
		else if (!styles.isHidden(attributes["text:style-name"] ?? ""))
			return textOf(element);
		return "";
	};
	return { text: tidy(textOf(paragraph)).trim(), frames, notes };
};

/** Line breaks of the source are spaces. */
const spaced = (text: string): string => text.replace(/[\t\n\r ]+/gu, " ");

const spaces = (given: string | undefined): number =>
	Math.max(1, Math.min(Number.parseInt(given ?? "1", 10) || 1, 20));

const dropped = new Set([
	"office:annotation",
	"text:ruby-text",
	"text:tracked-changes",
]);
