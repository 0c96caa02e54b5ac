import type { Part, Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { openZip, type Zip } from "../zip/open-zip.ts";
import { officeFacts } from "./office-facts.ts";
import { mainPart, type Relation, relationsOf } from "./relations.ts";
import { slideNotes, slideShapes } from "./slide-shapes.ts";
import { slideText } from "./slide-text.ts";
import { first, inside, treeOf, within } from "./xml-tree.ts";

/** The slides of a presentation in the order they are shown, hidden ones among them, each with its notes at the end. */
export const readPptx = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const zip = await openZip(bytes);
	const slides = await slidesOf(zip);
	const parts: Part[] = [];
	for (const [at, target] of slides.entries()) {
		const pieces = await slideOf(zip, target);
		const title = pieces.find(({ kind }) => kind === "heading");
		parts.push({
			mark: {
				kind: "slide",
				number: at + 1,
				title: title && "text" in title ? title.text : null,
			},
			pieces,
		});
	}
	return unfinished(parts, {
		facts: (await officeFacts(zip)).facts,
		pages: slides.length,
	});
};

const slidesOf = async (zip: Zip): Promise<string[]> => {
	const main = await mainPart(zip, "ppt/presentation.xml");
	const presentation = first(
		treeOf((await zip.text(main)) ?? ""),
		"p:presentation",
	);
	if (!presentation) throw new Problem("file-damaged");
	const targets = new Map(
		(await relationsOf(zip, main)).map(({ id, target }) => [id, target]),
	);
	return inside(first(presentation, "p:sldIdLst"), "p:sldId").flatMap(
		({ attributes }) => targets.get(attributes["r:id"] ?? "") ?? [],
	);
};

const slideOf = async (zip: Zip, target: string): Promise<Piece[]> => {
	const relations = await relationsOf(zip, target);
	const slide = treeOf((await zip.text(target)) ?? "");
	return [
		...slideShapes(slide),
		...(await drawnText(zip, relations)),
		...(await notesOf(zip, relations)),
	];
};

/** The words in a diagram stand in a file beside the slide. */
const drawnText = async (
	zip: Zip,
	relations: readonly Relation[],
): Promise<Piece[]> => {
	const found: Piece[] = [];
	for (const { target } of relations.filter(
		({ kind }) => kind === "diagramData",
	))
		for (const text of within(treeOf((await zip.text(target)) ?? ""), "dgm:t"))
			found.push(...slideText(text, "words"));
	return found;
};

const notesOf = async (
	zip: Zip,
	relations: readonly Relation[],
): Promise<Piece[]> => {
	const notes = relations.find(({ kind }) => kind === "notesSlide");
	const xml = notes && (await zip.text(notes.target));
	return xml ? slideNotes(treeOf(xml)) : [];
};
