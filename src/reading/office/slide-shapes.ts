import type { Piece } from "../../core/document.ts";
import { type Role, slideTable, slideText } from "./slide-text.ts";
import { type Element, first, inside } from "./xml-tree.ts";

/** What stands on a slide, its title first; shapes in groups like any other. */
export const slideShapes = (slide: Element): Piece[] => {
	const pieces = shapesIn(first(slide, "p:spTree"));
	const title = pieces.findIndex(({ kind }) => kind === "heading");
	return title < 1
		? pieces
		: [...pieces.slice(title, title + 1), ...pieces.toSpliced(title, 1)];
};

/** What was noted for the speaker. */
export const slideNotes = (notes: Element): Piece[] =>
	inside(first(notes, "p:spTree"), "p:sp")
		.filter((shape) => placeholder(shape) === "body")
		.flatMap((shape) => slideText(bodyOf(shape), "words"));

const shapesIn = (parent: Element | null): Piece[] =>
	inside(parent).flatMap((element): Piece[] => {
		switch (element.name) {
			case "p:sp":
			case "p:cxnSp":
				return shape(element);
			case "p:graphicFrame":
				return slideTable(element);
			case "p:grpSp":
				return shapesIn(element);
			case "mc:AlternateContent":
				return alternative(element);
			default:
				return [];
		}
	});

/** Some things are there in two forms, for newer and older programs. */
const alternative = (element: Element): Piece[] => {
	const newer = shapesIn(inside(element, "mc:Choice")[0] ?? null);
	return newer.length > 0
		? newer
		: shapesIn(inside(element, "mc:Fallback")[0] ?? null);
};

const shape = (element: Element): Piece[] => {
	const kind = placeholder(element);
	if (kind === "sldNum" || kind === "dt") return [];
	return slideText(bodyOf(element), roleOf(kind));
};

const roleOf = (kind: string | null): Role => {
	if (kind === "title" || kind === "ctrTitle") return "title";
	return kind === "body" || kind === "obj" ? "points" : "words";
};

const bodyOf = (element: Element): Element | null =>
	inside(element, "p:txBody")[0] ?? null;

const placeholder = (element: Element): string | null => {
	const found = first(inside(element, "p:nvSpPr")[0] ?? null, "p:ph");
	return found && (found.attributes.type ?? "obj");
};
