import { type Piece, textOfPiece } from "../../core/document.ts";
import { type OdfLine, odfLine } from "./odf-line.ts";
import type { OdfStyles } from "./odf-styles.ts";
import { type Element, inside } from "./xml-tree.ts";

/** What stands inside an element of an OpenDocument, in reading order; the notes at the end. */
export const odfBlocks = (
	parent: Element | null,
	styles: OdfStyles,
): Piece[] => {
	const notes: Piece[] = [];
	const pieces: Piece[] = [];
	const line = (element: Element, made: (text: string) => Piece): void => {
		const read: OdfLine = odfLine(element, styles);
		if (read.text !== "") pieces.push(made(read.text));
		for (const frame of read.frames) block(frame);
		for (const note of read.notes)
			notes.push(...odfBlocks(note, styles).map(asNote));
	};
	const list = (element: Element, named: string, level: number): void => {
		const name = element.attributes["text:style-name"] ?? named;
		const item = {
			kind: "item",
			level: Math.min(level, 8),
			ordered: styles.isOrdered(name, level),
		} as const;
		for (const entry of inside(element))
			for (const [at, child] of inside(entry).entries())
				if (child.name === "text:list") list(child, name, level + 1);
				else if (child.name === "text:p" && at === 0)
					line(child, (text) => ({ ...item, text }));
				else block(child);
	};
	const block = (element: Element): void => {
		const { name, attributes } = element;
		if (name === "text:h")
			line(element, (text) => heading(text, attributes["text:outline-level"]));
		else if (name === "text:p")
			line(element, (text) =>
				styles.isTitle(attributes["text:style-name"] ?? "")
					? heading(text, "1")
					: { kind: "paragraph", text },
			);
		else if (name === "text:list") list(element, "", 0);
		else if (name === "table:table") pieces.push(...odfTable(element, styles));
		else if (!dropped.has(name)) for (const one of inside(element)) block(one);
	};
	for (const one of inside(parent)) block(one);
	return [...pieces, ...notes];
};

const heading = (text: string, level: string | undefined): Piece => ({
	kind: "heading",
	level: Math.max(1, Math.min(Number.parseInt(level ?? "1", 10) || 1, 6)),
	text: text.replaceAll("\n", " "),
});

const asNote = (piece: Piece): Piece =>
	piece.kind === "paragraph"
		? { ...piece, kind: "item", level: 0, ordered: true }
		: piece;

const odfTable = (table: Element, styles: OdfStyles): Piece[] => {
	const cells = rowsOf(table).map((row) =>
		inside(row)
			.filter(({ name }) => /^table:(?:covered-)?table-cell$/u.test(name))
			.slice(0, mostColumns)
			.flatMap((cell) => repeated(cell, odfBlocks(cell, styles))),
	);
	const filled = cells.filter((row) => row.some((cell) => cell.length > 0));
	// A table of one column only arranges what stands in it.
	if (filled.every((row) => row.length < 2)) return filled.flat(2);
	return [
		{
			kind: "table",
			rows: filled.map((row) =>
				row.map((cell) =>
					cell.map(textOfPiece).join(" ").replace(/\s+/gu, " ").trim(),
				),
			),
		},
	];
};

const mostColumns = 200;

/** Only empty cells are worth repeating in a text, for the columns behind them. */
const repeated = (cell: Element, pieces: Piece[]): Piece[][] => {
	const times = Number(cell.attributes["table:number-columns-repeated"] ?? 1);
	return Array.from(
		{ length: Math.max(1, Math.min(times || 1, pieces.length > 0 ? 20 : 50)) },
		() => pieces,
	);
};

const rowsOf = (table: Element): Element[] =>
	inside(table).flatMap((child) => {
		if (child.name === "table:table-row") return [child];
		return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name)
			? rowsOf(child)
			: [];
	});

const dropped = new Set([
	"office:annotation",
	"office:forms",
	"text:tracked-changes",
	"svg:title",
	"svg:desc",
	"presentation:notes",
]);
