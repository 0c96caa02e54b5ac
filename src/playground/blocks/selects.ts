import type { JsonObject } from "../json.ts";
import {
	confirm,
	conversationFilter,
	hasOfferedInitial,
	option,
	optionGroup,
} from "./objects.ts";
import { flag, list, number, plain, type Shape, string } from "./rule.ts";

const common = {
	action_id: string(255),
	placeholder: plain(150),
	confirm,
	focus_on_load: flag,
};
const many = { ...common, max_selected_items: number(1, 100) };
const choices = {
	options: list(option, 100),
	option_groups: list(optionGroup, 100),
};

/** The five selects and their multi forms. */
export const selectElements: Record<string, Shape> = {
	static_select: {
		required: {},
		optional: { ...common, ...choices, initial_option: option },
		also: hasOneKindOfOptions,
	},
	multi_static_select: {
		required: {},
		optional: { ...many, ...choices, initial_options: list(option, 100) },
		also: hasOneKindOfOptions,
	},
	external_select: {
		required: {},
		optional: {
			...common,
			initial_option: option,
			min_query_length: number(0, 100),
		},
	},
	multi_external_select: {
		required: {},
		optional: {
			...many,
			initial_options: list(option, 100),
			min_query_length: number(0, 100),
		},
	},
	users_select: {
		required: {},
		optional: { ...common, initial_user: string(255) },
	},
	multi_users_select: {
		required: {},
		optional: { ...many, initial_users: list(string(255), 100) },
	},
	conversations_select: {
		required: {},
		optional: {
			...common,
			initial_conversation: string(255),
			default_to_current_conversation: flag,
			response_url_enabled: flag,
			filter: conversationFilter,
		},
	},
	multi_conversations_select: {
		required: {},
		optional: {
			...many,
			initial_conversations: list(string(255), 100),
			default_to_current_conversation: flag,
			filter: conversationFilter,
		},
	},
	channels_select: {
		required: {},
		optional: {
			...common,
			initial_channel: string(255),
			response_url_enabled: flag,
		},
	},
	multi_channels_select: {
		required: {},
		optional: { ...many, initial_channels: list(string(255), 100) },
	},
};

function hasOneKindOfOptions(node: JsonObject): string | null {
	return (node.options === undefined) === (node.option_groups === undefined)
		? "exactly one of options, option_groups is needed"
		: hasOfferedInitial(node);
}
