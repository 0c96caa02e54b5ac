import type { InputBlock } from "@slack/types";
import type { Pick } from "../../../core/form.ts";
import { say, type Text } from "../../../core/text.ts";
import { chunks } from "./block.ts";
import { cut } from "./escape.ts";

/** The name of the field a group of ticks belongs to: groups of one field are called `changes`, `changes:1`, `changes:2` … */
export const fieldOf = (block: string): string => block.split(":")[0] ?? block;

/** Draws things to tick in groups of ten, the most Slack takes in one. */
export const drawPicks = (
	name: string,
	picks: readonly Pick[],
	read: (text: Text) => string,
): InputBlock[] =>
	chunks(picks, 10).map((some, index) => {
		const options = some.map((pick) => optionOf(pick, read));
		const picked = options.filter((_, at) => some[at]?.picked === true);
		return {
			type: "input",
			block_id: index === 0 ? name : `${name}:${index}`,
			optional: true,
			label: {
				type: "plain_text",
				text: labelOf(name, index, picks.length, read),
				emoji: false,
			},
			element: {
				type: "checkboxes",
				action_id: name,
				options,
				...(picked.length > 0 ? { initial_options: picked } : {}),
			},
		};
	});

const labelOf = (
	name: string,
	index: number,
	count: number,
	read: (text: Text) => string,
): string =>
	count <= 10
		? read(say(`arg.${name}`))
		: read(
				say("dialog.part", {
					label: say(`arg.${name}`),
					from: index * 10 + 1,
					to: Math.min(count, index * 10 + 10),
				}),
			);

const optionOf = (
	{ value, label, hint }: Pick,
	read: (text: Text) => string,
) => ({
	value,
	text: {
		type: "plain_text" as const,
		text: cut(read(label), 75) || "–",
		emoji: false,
	},
	...(hint === undefined
		? {}
		: {
				description: {
					type: "plain_text" as const,
					text: cut(read(hint), 75) || "–",
					emoji: false,
				},
			}),
});
