import type { Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { sectionsOf } from "../sections.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { openZip, type Zip } from "../zip/open-zip.ts";
import { headingStyles } from "./docx-headings.ts";
import { withMargins } from "./docx-margins.ts";
import { piecesOfWord, type WordFiles } from "./docx-pieces.ts";
import { isLook, plainBodies, plainWord } from "./docx-plain.ts";
import { officeFacts } from "./office-facts.ts";
import { mainPart, type Relation, relationsOf } from "./relations.ts";
import { first, treeOf } from "./xml-tree.ts";

/** The text of a Word document with its headings, lists, tables and notes; what is printed above and below each page comes once, at the start and the end. */
export const readDocx = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const zip = await openZip(bytes);
	const main = await mainPart(zip, "word/document.xml");
	const body = first(treeOf((await zip.text(main)) ?? "", isLook), "w:body");
	if (!body) throw new Problem("file-damaged");
	const relations = await relationsOf(zip, main);
	const { styleMap, files } = await layoutOf(zip, relations);
	const pieces = await piecesOfWord(plainBodies(body), files, styleMap);
	const margin = (kind: string): Promise<Piece[]> =>
		marginsOf(zip, relations, kind, files, styleMap);
	const { facts, pages } = await officeFacts(zip);
	return unfinished(
		sectionsOf(
			withMargins(await margin("header"), pieces, await margin("footer")),
		),
		{ facts, pages },
	);
};

const layoutOf = async (
	zip: Zip,
	relations: readonly Relation[],
): Promise<{ styleMap: string[]; files: WordFiles }> => {
	const xmlOf = async (kind: string): Promise<string> => {
		const target = relations.find((one) => one.kind === kind)?.target;
		return (await zip.text(target ?? `word/${kind}.xml`)) ?? "";
	};
	const plain = async (kind: string): Promise<string> => {
		const xml = await xmlOf(kind);
		return xml === "" ? "" : plainWord(first(treeOf(xml), `w:${kind}`), kind);
	};
	const styles = await xmlOf("styles");
	return {
		styleMap: headingStyles(styles),
		files: {
			styles:
				styles === ""
					? ""
					: plainWord(first(treeOf(styles), "w:styles"), "styles"),
			numbering: await plain("numbering"),
			footnotes: await plain("footnotes"),
			endnotes: await plain("endnotes"),
		},
	};
};

const marginsOf = async (
	zip: Zip,
	relations: readonly Relation[],
	kind: string,
	files: WordFiles,
	styleMap: readonly string[],
): Promise<Piece[]> => {
	const found: Piece[] = [];
	// Each section of a document may have three; more than a few only repeat themselves.
	for (const { target } of relations
		.filter((one) => one.kind === kind)
		.slice(0, mostMargins)) {
		const root = first(
			treeOf((await zip.text(target)) ?? ""),
			kind === "header" ? "w:hdr" : "w:ftr",
		);
		if (root)
			found.push(...(await piecesOfWord(plainBodies(root), files, styleMap)));
	}
	return found;
};

const mostMargins = 12;
