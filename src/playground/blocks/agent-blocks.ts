import { elements } from "./elements.ts";
import { layout } from "./layout.ts";
import { cardText } from "./objects.ts";
import { richTextBlock } from "./rich-text.ts";
import {
	anyText,
	flag,
	list,
	mrkdwn,
	oneOf,
	plain,
	type Shape,
	string,
	typed,
} from "./rule.ts";

const block_id = string(255);
const image = typed(elements, "image");
const status = oneOf("pending", "in_progress", "complete", "error");

const taskFields = {
	details: richTextBlock,
	output: richTextBlock,
	sources: list(
		typed(
			() => ({
				url: {
					required: { url: string(3000), text: string(255) },
					optional: {},
				},
			}),
			"url",
		),
		20,
	),
};

/** The blocks added since 2025: cards, alerts, containers, and what agents show. */
export const agentBlocks: Record<string, Shape> = {
	alert: {
		required: { text: anyText(200) },
		optional: {
			block_id,
			level: oneOf("default", "info", "warning", "error", "success"),
		},
	},
	card: {
		required: {},
		optional: {
			block_id,
			hero_image: image,
			icon: image,
			title: cardText,
			subtitle: cardText,
			body: mrkdwn(200),
			actions: list(typed(elements, "button"), 3),
		},
		also: (node) =>
			["hero_image", "title", "actions", "body"].some((field) => field in node)
				? null
				: "one of hero_image, title, actions, body is needed",
	},
	carousel: {
		required: { elements: list(typed(layout, "card"), 10) },
		optional: { block_id },
	},
	container: {
		required: {
			child_blocks: list(
				typed(
					layout,
					"actions",
					"context",
					"divider",
					"header",
					"image",
					"rich_text",
					"section",
					"table",
					"video",
				),
				10,
			),
		},
		optional: {
			block_id,
			title: plain(150),
			rich_text_title: richTextBlock,
			subtitle: anyText(150),
			width: oneOf("narrow", "standard", "wide", "full"),
			icon: image,
			is_collapsible: flag,
			default_collapsed: flag,
			has_header_divider: flag,
		},
		also: (node) =>
			"title" in node || "rich_text_title" in node
				? null
				: "missing required field: title",
	},
	context_actions: {
		required: {
			elements: list(typed(elements, "feedback_buttons", "icon_button"), 5),
		},
		optional: { block_id },
	},
	task_card: {
		required: { task_id: string(255), title: string(255), status },
		optional: { block_id, ...taskFields },
	},
	plan: {
		required: { title: string(255) },
		optional: {
			block_id,
			tasks: list(typed(layout, "task_card"), 50),
		},
	},
};
