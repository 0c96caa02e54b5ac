import { richTextShape } from "./rich-text.ts";
import {
	flag,
	list,
	number,
	oneOf,
	type Rule,
	type Shape,
	shape,
	string,
} from "./rule.ts";

const cell: Rule = {
	kind: "typed",
	types: ["raw_text", "raw_number", "rich_text"],
	shapes: () => ({
		raw_text: { required: { text: string(10_000) }, optional: {} },
		raw_number: {
			required: {
				value: number(-Number.MAX_VALUE, Number.MAX_VALUE),
				text: string(255),
			},
			optional: {},
		},
		rich_text: richTextShape,
	}),
};
const row = list(cell, 20);

/** The two tables: 100 rows of 20 cells; a data_table has a header row above them. */
export const tableBlocks: Record<string, Shape> = {
	table: {
		required: { rows: list(row, 100) },
		optional: {
			block_id: string(255),
			column_settings: list(
				shape(
					{},
					{ align: oneOf("left", "center", "right"), is_wrapped: flag },
				),
				20,
			),
		},
	},
	data_table: {
		required: { caption: string(2000), rows: list(row, 101, 2) },
		optional: {
			block_id: string(255),
			page_size: number(1, 100),
			row_header_column_index: number(0, 19),
		},
	},
};
