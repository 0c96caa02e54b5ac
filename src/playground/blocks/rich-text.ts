import {
	flag,
	list,
	number,
	oneOf,
	type Rule,
	type Shape,
	shape,
	string,
	typed,
} from "./rule.ts";

const style = shape(
	{},
	{ bold: flag, italic: flag, strike: flag, code: flag, underline: flag },
);
const border = oneOf(0, 1);
const id = string(255);
const MOST = 1000;

const inline = typed(
	() => inlineShapes,
	"text",
	"link",
	"emoji",
	"user",
	"usergroup",
	"channel",
	"team",
	"broadcast",
	"color",
	"date",
);

const inlineShapes: Record<string, Shape> = {
	text: { required: { text: string(13_200) }, optional: { style } },
	link: {
		required: { url: string(3000) },
		optional: { text: string(13_200), unsafe: flag, style },
	},
	emoji: {
		required: { name: string(255) },
		optional: { unicode: id, url: string(3000), style },
	},
	user: { required: { user_id: id }, optional: { style } },
	usergroup: { required: { usergroup_id: id }, optional: { style } },
	channel: { required: { channel_id: id }, optional: { style } },
	team: { required: { team_id: id }, optional: { style } },
	broadcast: {
		required: { range: oneOf("here", "channel", "everyone") },
		optional: { style },
	},
	color: { required: { value: string(255) }, optional: { style } },
	date: {
		required: { timestamp: number(0, 9_999_999_999), format: string(255) },
		optional: { url: string(3000), fallback: string(3000), style },
	},
};

const partShapes: Record<string, Shape> = {
	rich_text_section: {
		required: { elements: list(inline, MOST, 0) },
		optional: {},
	},
	rich_text_list: {
		required: {
			style: oneOf("bullet", "ordered"),
			elements: list(
				typed(() => partShapes, "rich_text_section"),
				MOST,
			),
		},
		optional: { indent: number(0, 8), offset: number(0, 10_000), border },
	},
	rich_text_quote: {
		required: { elements: list(inline, MOST) },
		optional: { border },
	},
	rich_text_preformatted: {
		required: {
			elements: list(
				typed(() => inlineShapes, "text", "link"),
				MOST,
			),
		},
		optional: { border, language: string(255) },
	},
};

/** The block that carries formatted text; also the value of a rich_text_input and a cell of a table. */
export const richTextShape: Shape = {
	required: {
		elements: list(
			typed(
				() => partShapes,
				"rich_text_section",
				"rich_text_list",
				"rich_text_quote",
				"rich_text_preformatted",
			),
			MOST,
		),
	},
	optional: { block_id: string(255) },
};

/** A rich_text block inside something else. */
export const richTextBlock: Rule = typed(
	() => ({ rich_text: richTextShape }),
	"rich_text",
);
