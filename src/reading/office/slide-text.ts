import type { Piece } from "../../core/document.ts";
import { tidy } from "../tidy.ts";
import { type Element, first, inside } from "./xml-tree.ts";

/** What the text of a shape on a slide is: its title, a body whose paragraphs are the points of a list, or words anywhere. */
export type Role = "title" | "points" | "words";

/** The paragraphs inside a shape. */
export const slideText = (shape: Element | null, role: Role): Piece[] => {
	const paragraphs = inside(shape, "a:p")
		.map((element) => ({ element, text: textOf(element) }))
		.filter(({ text }) => text !== "");
	if (role === "title" && paragraphs.length > 0) return [titled(paragraphs)];
	// A lone paragraph in a body is a sentence rather than a list.
	const listed = role === "points" && paragraphs.length > 1;
	return paragraphs.map(({ element, text }) => {
		const properties = inside(element, "a:pPr")[0] ?? null;
		const has = (name: string): boolean => inside(properties, name).length > 0;
		const ordered = has("a:buAutoNum");
		const level = Number(properties?.attributes.lvl ?? 0);
		return ordered || has("a:buChar") || (listed && !has("a:buNone"))
			? { kind: "item", level: levelOf(level), ordered, text }
			: { kind: "paragraph", text };
	});
};

const titled = (paragraphs: readonly { text: string }[]): Piece => ({
	kind: "heading",
	level: 1,
	text: paragraphs.map(({ text }) => text.replaceAll("\n", " ")).join(" "),
});

const levelOf = (given: number): number =>
	Number.isInteger(given) ? Math.max(0, Math.min(given, 8)) : 0;

/** The table in a frame, if it holds one. */
export const slideTable = (frame: Element): Piece[] => {
	const table = first(frame, "a:tbl");
	if (!table) return [];
	const rows = inside(table, "a:tr").map((row) =>
		inside(row, "a:tc").map((cell) =>
			slideText(inside(cell, "a:txBody")[0] ?? null, "words")
				.map((piece) => ("text" in piece ? piece.text : ""))
				.join(" ")
				.replaceAll("\n", " "),
		),
	);
	return rows.some((row) => row.some((cell) => cell !== ""))
		? [{ kind: "table", rows }]
		: [];
};

const textOf = (paragraph: Element): string => {
	const pieces = (element: Element): string =>
		inside(element)
			.map((child) => {
				if (child.name === "a:br") return "\n";
				if (child.name === "a:t" || child.name === "m:t")
					return child.children
						.filter((one) => typeof one === "string")
						.join("");
				if (child.name === "mc:Fallback") return "";
				return pieces(child);
			})
			.join("");
	return tidy(pieces(paragraph)).trim();
};
