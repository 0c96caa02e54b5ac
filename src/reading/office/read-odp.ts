import type { Part, Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { odfBlocks } from "./odf-blocks.ts";
import { openOdf } from "./odf-file.ts";
import { type OdfStyles, odfStyles } from "./odf-styles.ts";
import { type Element, first, inside, treeOf } from "./xml-tree.ts";

/** The slides of an OpenDocument presentation, hidden ones among them, each with its notes at the end. */
export const readOdp = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const file = await openOdf(bytes);
	const content = treeOf(file.content);
	const body = first(content, "office:presentation");
	if (!body) throw new Problem("file-damaged");
	const styles = odfStyles(treeOf(file.styles), content);
	const slides = inside(body, "draw:page");
	return unfinished(
		slides.map((slide, at) => slideOf(slide, at + 1, styles)),
		{ facts: file.facts, pages: slides.length },
	);
};

const slideOf = (slide: Element, number: number, styles: OdfStyles): Part => {
	const shapes = inside(slide);
	const isTitle = (shape: Element): boolean => classOf(shape) === "title";
	const title = shapes
		.filter(isTitle)
		.flatMap((shape) => blocksOf(shape, styles))
		.map((piece) => ("text" in piece ? piece.text : ""))
		.join(" ")
		.replaceAll("\n", " ");
	const heading: Piece = { kind: "heading", level: 1, text: title };
	const notes = inside(first(slide, "presentation:notes")).filter(
		(shape) => classOf(shape) === "notes",
	);
	return {
		mark: { kind: "slide", number, title: title || null },
		pieces: [
			...(title === "" ? [] : [heading]),
			...[...shapes.filter((shape) => !isTitle(shape)), ...notes]
				.filter((shape) => !outside.has(classOf(shape)))
				.flatMap((shape) => blocksOf(shape, styles)),
		],
	};
};

const classOf = ({ attributes }: Element): string =>
	attributes["presentation:class"] ?? "";

// Printed on every slide alike.
const outside = new Set(["page-number", "date-time"]);

const blocksOf = (shape: Element, styles: OdfStyles): Piece[] =>
	odfBlocks({ name: "", attributes: {}, children: [shape] }, styles);
