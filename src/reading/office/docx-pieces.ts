import mammoth from "mammoth";
import type { Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { piecesOfHtml } from "../text/html-pieces.ts";
import { packZip } from "../zip/pack-zip.ts";

/** The files of a Word document that say how its text is laid out. */
export type WordFiles = {
	readonly styles: string;
	readonly numbering: string;
	readonly footnotes: string;
	readonly endnotes: string;
};

/** What stands in the bodies of a Word document, one after the other, the notes at the end; mammoth sees nothing but the files given here. Problem `file-damaged`. */
export const piecesOfWord = async (
	bodies: readonly string[],
	files: WordFiles,
	styleMap: readonly string[],
): Promise<Piece[]> => {
	let notes = "";
	let noted = 0;
	const pieces: Piece[] = [];
	for (const body of bodies) {
		const html = (await htmlOf(packed(body, files), styleMap)).replace(
			reference,
			(_, link: string) => {
				noted += 1;
				return `${link}[${noted}]`;
			},
		);
		const end = html.search(firstNote);
		notes += end < 0 ? "" : html.slice(end);
		// Not by spreading: there may be more than a call takes arguments.
		for (const piece of piecesOfHtml(end < 0 ? html : html.slice(0, end))
			.pieces)
			pieces.push(piece);
	}
	return [...pieces, ...piecesOfHtml(notes).pieces];
};

const packed = (body: string, files: WordFiles): Buffer =>
	packZip(
		new Map([
			["word/document.xml", body],
			...Object.entries(files)
				.filter(([, xml]) => xml !== "")
				.map(([name, xml]) => [`word/${name}.xml`, xml] as const),
		]),
	);

// Each body counts its notes from one.
const reference =
	/(<a href="#(?:foot|end)note-[^"]*" id="(?:foot|end)note-ref-[^"]*">)\[\d+\]/gu;
const firstNote = /<ol><li id="(?:foot|end)note-/u;

const htmlOf = async (
	packed: Buffer,
	styleMap: readonly string[],
): Promise<string> => {
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: packed },
			{
				styleMap: [...styleMap],
				// A document may bring its own, which could make its text disappear.
				includeEmbeddedStyleMap: false,
				externalFileAccess: false,
				convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
			},
		);
		return value.replace(backReference, "");
	} catch {
		throw new Problem("file-damaged");
	}
};

// An arrow behind each note, leading back to its place.
const backReference = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu;
