import type { KnownBlock } from "@slack/types";
import type { Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { cut } from "./escape.ts";
import { plain } from "./rich.ts";

/** Draws a table with a bold head; Slack takes 100 rows of 20 cells and 10,000 characters a message, so later rows are left out. */
export const drawTable = (
	block: Block & { kind: "table" },
	pen: { readonly read: (text: Text) => string },
): KnownBlock[] => {
	const head = block.columns.map((column) => ({
		type: "rich_text" as const,
		elements: [
			{
				type: "rich_text_section" as const,
				elements: [plain(cut(pen.read(column), 200) || " ", { bold: true })],
			},
		],
	}));
	const rows = fitting(
		block.rows.map((row) => row.map((cell) => cut(pen.read(cell), 300) || "–")),
	);
	const cells = rows.map((row) =>
		row.map((text) => ({ type: "raw_text" as const, text })),
	);
	return [
		{
			type: "table",
			rows: [head, ...cells],
			column_settings: block.columns.map(() => ({ is_wrapped: true })),
		},
	];
};

const fitting = (rows: string[][]): string[][] => {
	let room = 8000;
	return rows.slice(0, 99).filter((row) => {
		room -= row.join("").length;
		return room > 0;
	});
};
