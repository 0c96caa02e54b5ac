import type { Piece } from "../../core/document.ts";
import { tidyLine } from "../tidy.ts";
import { joined, type Known } from "./hyphens.ts";
import { type Line, lineOf, paragraphsOf } from "./lines.ts";
import { type Listed, listItems } from "./list-items.ts";
import type { Row } from "./rows.ts";
import type { LevelOf } from "./sizes.ts";
import { blocksOf } from "./tables.ts";

/** What a column of a page says, as headings, paragraphs, list items and tables. */
export const piecesOf = (
	rows: readonly Row[],
	levelOf: LevelOf,
	known: Known,
): Piece[] =>
	blocksOf(rows).flatMap((block): Piece[] =>
		block.kind === "table"
			? [{ kind: "table", rows: block.cells }]
			: listItems(
					paragraphsOf(block.rows.map(lineOf)).flatMap((lines) =>
						pieceOf(lines, levelOf, known),
					),
				),
	);

const pieceOf = (
	lines: readonly Line[],
	levelOf: LevelOf,
	known: Known,
): Listed[] => {
	const [first] = lines;
	const text = tidyLine(
		joined(
			lines.map((line) => line.text),
			known,
		),
	);
	if (!first || text === "") return [];
	const level = levelOf(first.size);
	const whole = tidyLine(`${first.mark?.text ?? ""} ${text}`);
	if (level !== null && whole.length <= 200)
		return [{ kind: "heading", level, text: whole }];
	if (!first.mark) return [{ kind: "paragraph", text }];
	return [{ kind: "mark", x: first.x, number: first.mark.number, text, whole }];
};
