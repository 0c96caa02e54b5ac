import { agentBlocks } from "./agent-blocks.ts";
import { elements, hasOneImage } from "./elements.ts";
import { slackFile } from "./objects.ts";
import { richTextShape } from "./rich-text.ts";
import {
	anyText,
	flag,
	list,
	oneOf,
	plain,
	type Rule,
	type Shape,
	string,
	typed,
} from "./rule.ts";
import { tableBlocks } from "./tables.ts";

/** Every block by type, with its limits. Source: docs.slack.dev, reference/block-kit/blocks. */
export function layout(): Record<string, Shape> {
	return { ...plainBlocks, ...tableBlocks, ...agentBlocks };
}

const block_id = string(255);
const selects = [
	"static_select",
	"external_select",
	"users_select",
	"conversations_select",
	"channels_select",
];
const multiSelects = selects.map((name) => `multi_${name}`);
const pressed = [
	"button",
	"checkboxes",
	"datepicker",
	"overflow",
	"radio_buttons",
	"timepicker",
];
const contextElement: Rule = {
	kind: "typed",
	types: ["image", "plain_text", "mrkdwn"],
	shapes: () => ({
		...elements(),
		plain_text: { required: { text: string(3000) }, optional: { emoji: flag } },
		mrkdwn: { required: { text: string(3000) }, optional: { verbatim: flag } },
	}),
};

const plainBlocks: Record<string, Shape> = {
	section: {
		required: {},
		optional: {
			block_id,
			text: anyText(3000),
			fields: list(anyText(2000), 10),
			expand: flag,
			accessory: typed(
				elements,
				"image",
				...pressed,
				...selects,
				...multiSelects,
			),
		},
		also: (node) =>
			node.text === undefined && node.fields === undefined
				? "missing required field: text"
				: null,
	},
	header: {
		required: { text: plain(150) },
		optional: { block_id, level: oneOf(1, 2, 3, 4) },
	},
	divider: { required: {}, optional: { block_id } },
	actions: {
		required: {
			elements: list(
				typed(
					elements,
					...pressed,
					...selects,
					...multiSelects,
					"datetimepicker",
					"rich_text_input",
				),
				25,
			),
		},
		optional: { block_id },
	},
	context: {
		required: { elements: list(contextElement, 10) },
		optional: { block_id },
	},
	input: {
		required: {
			label: plain(2000),
			element: typed(
				elements,
				...selects,
				...multiSelects,
				"checkboxes",
				"datepicker",
				"datetimepicker",
				"email_text_input",
				"file_input",
				"number_input",
				"plain_text_input",
				"radio_buttons",
				"rich_text_input",
				"timepicker",
				"url_text_input",
			),
		},
		optional: {
			block_id,
			hint: plain(2000),
			optional: flag,
			dispatch_action: flag,
		},
	},
	image: {
		required: { alt_text: string(2000) },
		optional: {
			block_id,
			title: plain(2000),
			image_url: string(3000),
			slack_file: slackFile,
		},
		also: hasOneImage,
	},
	video: {
		required: {
			alt_text: string(2000),
			title: plain(200),
			thumbnail_url: string(3000),
			video_url: string(3000),
		},
		optional: {
			block_id,
			author_name: string(50),
			description: plain(200),
			provider_icon_url: string(3000),
			provider_name: string(255),
			title_url: string(3000),
		},
	},
	rich_text: richTextShape,
	markdown: { required: { text: string(12_000) }, optional: { block_id } },
};
