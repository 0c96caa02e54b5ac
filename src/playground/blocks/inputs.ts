import { confirm, dispatchConfig } from "./objects.ts";
import { richTextBlock } from "./rich-text.ts";
import {
	flag,
	list,
	number,
	pattern,
	plain,
	type Shape,
	string,
} from "./rule.ts";

const common = { action_id: string(255), focus_on_load: flag };
const written = {
	...common,
	placeholder: plain(150),
	dispatch_action_config: dispatchConfig,
};
const numeral = pattern(/^-?\d+(\.\d+)?$/);

/** What people write, pick as a date or a time, or attach. */
export const inputElements: Record<string, Shape> = {
	plain_text_input: {
		required: {},
		optional: {
			...written,
			initial_value: string(3000, 0),
			multiline: flag,
			min_length: number(0, 3000),
			max_length: number(1, 3000),
		},
	},
	email_text_input: {
		required: {},
		optional: { ...written, initial_value: string(3000, 0) },
	},
	url_text_input: {
		required: {},
		optional: { ...written, initial_value: string(3000, 0) },
	},
	number_input: {
		required: { is_decimal_allowed: flag },
		optional: {
			...written,
			initial_value: numeral,
			min_value: numeral,
			max_value: numeral,
		},
	},
	rich_text_input: {
		required: {},
		optional: {
			...written,
			initial_value: richTextBlock,
			min_lines: number(1, 100),
			max_lines: number(1, 100),
		},
	},
	datepicker: {
		required: {},
		optional: {
			...common,
			placeholder: plain(150),
			confirm,
			initial_date: pattern(/^\d{4}-\d{2}-\d{2}$/),
		},
	},
	timepicker: {
		required: {},
		optional: {
			...common,
			placeholder: plain(150),
			confirm,
			initial_time: pattern(/^([01]\d|2[0-3]):[0-5]\d$/),
			timezone: string(255),
		},
	},
	datetimepicker: {
		required: {},
		optional: {
			...common,
			confirm,
			initial_date_time: number(1_000_000_000, 9_999_999_999),
		},
	},
	file_input: {
		required: {},
		optional: {
			action_id: string(255),
			filetypes: list(string(255), 100),
			max_files: number(1, 10),
		},
	},
};
