import {
	Document,
	type FileChild,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type { Part, Piece, ReadFile } from "../../../core/document.ts";
import { type Place, placesOf } from "./listed.ts";

/** A document as a Word file (bytes), in the same shape: headings, lists, tables, and a page for each page or slide. */
export const toDocx = async (
	{ parts }: ReadFile,
	title: string,
): Promise<Uint8Array> => {
	const places = placesOf(parts.flatMap(({ pieces }) => pieces));
	const children = parts.flatMap((part, index) => partOf(part, index, places));
	const document = new Document({
		title,
		creator: "",
		lastModifiedBy: "",
		numbering: { config: [numbered] },
		sections: [{ children }],
	});
	return new Uint8Array(await Packer.toBuffer(document));
};

const numbered = {
	reference: "numbers",
	levels: Array.from({ length: 9 }, (_, level) => ({
		level,
		format: LevelFormat.DECIMAL,
		text: `%${level + 1}.`,
		style: {
			paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } },
		},
	})),
};

/** Pages and slides begin on a new page; a sheet has its name above it. */
const partOf = (
	{ mark, pieces }: Part,
	index: number,
	places: ReadonlyMap<Piece, Place>,
): FileChild[] => {
	const isPaged = mark.kind === "page" || mark.kind === "slide";
	const named =
		mark.kind === "sheet" && mark.title !== null
			? [heading(mark.title, 2, index > 0)]
			: [];
	return [
		...named,
		...pieces.flatMap((piece, at) =>
			pieceOf(piece, isPaged && index > 0 && at === 0, places.get(piece)),
		),
	];
};

const pieceOf = (
	piece: Piece,
	breaks: boolean,
	place: Place | undefined,
): FileChild[] => {
	switch (piece.kind) {
		case "heading":
			return [heading(piece.text, piece.level, breaks)];
		case "paragraph":
			return [
				new Paragraph({
					children: runs(piece.text),
					pageBreakBefore: breaks,
					spacing: { after: 120 },
				}),
			];
		case "item":
			return [
				new Paragraph({
					children: runs(piece.text),
					pageBreakBefore: breaks,
					...(piece.ordered
						? {
								numbering: {
									reference: "numbers",
									level: piece.level,
									instance: place?.list ?? 0,
								},
							}
						: { bullet: { level: piece.level } }),
				}),
			];
		case "table":
			return piece.rows.length === 0
				? breaks
					? [new Paragraph({ pageBreakBefore: true })]
					: []
				: [
						...(breaks ? [new Paragraph({ pageBreakBefore: true })] : []),
						tableOf(piece.rows),
						new Paragraph({}),
					];
	}
};

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
];

const heading = (text: string, level: number, breaks: boolean): Paragraph =>
	new Paragraph({
		children: runs(text),
		heading: levels[level - 1] ?? HeadingLevel.HEADING_6,
		pageBreakBefore: breaks,
	});

const tableOf = (rows: readonly (readonly string[])[]): Table => {
	const width = Math.max(1, ...rows.map((row) => row.length));
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(row) =>
				new TableRow({
					children: Array.from(
						{ length: width },
						(_, at) =>
							new TableCell({
								children: [new Paragraph({ children: runs(row[at] ?? "") })],
							}),
					),
				}),
		),
	});
};

/** Line breaks stay; what XML cannot hold is left out. */
const runs = (text: string): TextRun[] =>
	text
		.replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "")
		.split("\n")
		.map((line, at) => new TextRun(at === 0 ? line : { text: line, break: 1 }));
