import type { KnownBlock, ModalView } from "@slack/types";

/** A plain text object. */
export const plain = (text: string) => ({ type: "plain_text" as const, text });

/** An option whose value is its number. */
export const option = (text: string, value: string) => ({
	text: plain(text),
	value,
});

/** A result as the writing assistant shows it: a text, follow-ups in a menu of groups, and buttons. */
export const resultCard: KnownBlock[] = [
	{
		type: "section",
		text: {
			type: "mrkdwn",
			text: "The figures from Basel arrived late, so the report follows on Monday at 10:00.",
		},
	},
	{
		type: "actions",
		block_id: "follow-up",
		elements: [
			{
				type: "button",
				action_id: "copy",
				style: "primary",
				text: plain("Post"),
			},
			{
				type: "static_select",
				action_id: "tone",
				placeholder: plain("Another tone"),
				option_groups: [
					{
						label: plain("Tones"),
						options: Array.from({ length: 12 }, (_, index) =>
							option(`Tone ${index + 1}`, `tone-${index + 1}`),
						),
					},
					{
						label: plain("Length"),
						options: [
							option("Shorter", "shorter"),
							option("Longer, with an example", "longer"),
						],
					},
				],
			},
		],
	},
	{
		type: "context",
		elements: [
			{
				type: "mrkdwn",
				text: "Check before you send. Qwen3 on our own server",
			},
		],
	},
];

const changes = (count: number, from: number) =>
	Array.from({ length: count }, (_, index) => ({
		text: {
			type: "mrkdwn" as const,
			text: `~due to the fact that~ → *because* (${from + index})`,
		},
		value: `change-${from + index}`,
		description: plain(`Line ${from + index}`),
	}));

/** A dialog as for choosing single changes: two groups of checkboxes, several of a list, one of a few. */
export const changesDialog: ModalView = {
	type: "modal",
	callback_id: "changes",
	title: plain("Choose the changes"),
	submit: plain("Apply"),
	blocks: [
		{
			type: "input",
			block_id: "first",
			optional: true,
			label: plain("Paragraph 1"),
			element: {
				type: "checkboxes",
				action_id: "taken",
				options: changes(10, 1),
				initial_options: changes(2, 1),
			},
		},
		{
			type: "input",
			block_id: "second",
			optional: true,
			label: plain("Paragraph 2"),
			element: {
				type: "checkboxes",
				action_id: "taken",
				options: changes(3, 11),
			},
		},
		{
			type: "input",
			block_id: "languages",
			optional: true,
			label: plain("Languages"),
			element: {
				type: "multi_static_select",
				action_id: "languages",
				max_selected_items: 2,
				options: [
					option("French", "fr"),
					option("German", "de"),
					option("Italian", "it"),
				],
				initial_options: [option("French", "fr")],
			},
		},
		{
			type: "input",
			block_id: "spelling",
			label: plain("Spelling"),
			element: {
				type: "radio_buttons",
				action_id: "spelling",
				options: [option("Swiss", "ch"), option("German", "de")],
				initial_option: option("Swiss", "ch"),
			},
		},
	],
};
