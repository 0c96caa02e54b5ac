import type { JsonObject } from "../json.ts";
import { inputElements } from "./inputs.ts";
import {
	confirm,
	hasOfferedInitial,
	option,
	richOption,
	slackFile,
} from "./objects.ts";
import {
	flag,
	list,
	oneOf,
	plain,
	type Rule,
	type Shape,
	shape,
	string,
} from "./rule.ts";
import { selectElements } from "./selects.ts";

/** Every block element by type, with its limits. Source: docs.slack.dev, reference/block-kit/block-elements. */
export function elements(): Record<string, Shape> {
	return { ...simpleElements, ...selectElements, ...inputElements };
}

/** The one-image check of image elements and blocks. */
export function hasOneImage(node: JsonObject): string | null {
	return (node.image_url === undefined) === (node.slack_file === undefined)
		? "exactly one of image_url, slack_file is needed"
		: null;
}

const id = string(255);

const feedback: Rule = shape(
	{ text: plain(75), value: string(2000) },
	{ accessibility_label: string(75) },
);

const simpleElements: Record<string, Shape> = {
	button: {
		required: { text: plain(75) },
		optional: {
			action_id: id,
			value: string(2000),
			url: string(3000),
			style: oneOf("primary", "danger"),
			confirm,
			accessibility_label: string(75),
		},
	},
	overflow: {
		required: { options: list(option, 5) },
		optional: { action_id: id, confirm },
	},
	checkboxes: {
		required: { options: list(richOption, 10) },
		optional: {
			action_id: id,
			initial_options: list(richOption, 10),
			confirm,
			focus_on_load: flag,
		},
		also: hasOfferedInitial,
	},
	radio_buttons: {
		required: { options: list(richOption, 10) },
		optional: {
			action_id: id,
			initial_option: richOption,
			confirm,
			focus_on_load: flag,
		},
		also: hasOfferedInitial,
	},
	image: {
		required: { alt_text: string(2000) },
		optional: { image_url: string(3000), slack_file: slackFile },
		also: hasOneImage,
	},
	feedback_buttons: {
		required: { positive_button: feedback, negative_button: feedback },
		optional: { action_id: id },
	},
	icon_button: {
		required: { icon: oneOf("trash"), text: plain(75) },
		optional: {
			action_id: id,
			value: string(2000),
			confirm,
			accessibility_label: string(75),
			visible_to_user_ids: list(string(255), 100),
		},
	},
};
