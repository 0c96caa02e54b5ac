import { z } from "zod";
import { readDeed, readMenu } from "../../src/platforms/slack/deed.ts";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { general } from "./slack.ts";

type Message = ReturnType<LocalSlack["messages"]>[number];
type View = ReturnType<LocalSlack["views"]>[number];

/** Presses everything that stands on somebody's private cards, each command as often as `times` says, and fills in every dialog with words of `word`; gives the commands that were pressed. Cards that come of it are gone through too. */
export const crawl = async (
	slack: LocalSlack,
	as: string,
	word: () => string,
	{ times = 1, most = 150 }: { times?: number; most?: number } = {},
): Promise<ReadonlySet<string>> => {
	const pressed = new Map<string, number>();
	for (let count = 0; count < most; count += 1) {
		const all = thingsOf(cardsOf(slack, as)).filter(
			({ command }) => (pressed.get(command) ?? 0) < times,
		);
		// What stands on few cards comes first, as pressing something else may replace those.
		const next = all.toSorted(
			(one, other) => countOf(all, one) - countOf(all, other),
		)[0];
		if (next === undefined) break;
		pressed.set(next.command, (pressed.get(next.command) ?? 0) + 1);
		await slack.press({
			as,
			message: next.message,
			actionId: next.actionId,
			...(next.value === undefined ? {} : { value: next.value }),
		});
		await quiet(slack, as);
		for (const view of slack.views(as).toReversed()) {
			const outcome = await slack
				.submit({ as, view, values: valuesFor(view, word) })
				.catch(() => null);
			await quiet(slack, as);
			if (outcome === null || slack.views(as).length > 0)
				await slack.dismiss({ as, view }).catch(() => null);
		}
	}
	return new Set(pressed.keys());
};

const cardsOf = (slack: LocalSlack, as: string): readonly Message[] =>
	[general, slack.direct(as)]
		.flatMap((channel) => slack.messages(channel, as).slice(-400))
		.filter((one) => one.private || one.channel !== general)
		.toReversed();

type Thing = {
	readonly message: Message;
	readonly command: string;
	readonly actionId: string;
	readonly value?: string;
};

const countOf = (all: readonly Thing[], { command }: Thing): number =>
	all.filter((one) => one.command === command).length;

const elements = z.object({
	type: z.literal("actions"),
	block_id: z.string().default(""),
	elements: z.array(
		z.looseObject({
			type: z.string(),
			action_id: z.string().default(""),
			value: z.string().default(""),
			options: z.array(z.object({ value: z.string() })).default([]),
		}),
	),
});

/** What can be pressed on messages: buttons, and the first choice of each menu. */
export const thingsOf = (messages: readonly Message[]): readonly Thing[] =>
	messages.flatMap((message) =>
		(message.blocks ?? []).flatMap((block) => {
			const row = elements.safeParse(block);
			if (!row.success) return [];
			return row.data.elements.flatMap(
				({ type, action_id: actionId, value, options }): Thing[] => {
					if (type === "button") {
						const deed = readDeed(value);
						const command =
							deed?.kind === "answer" ? `answer ${deed.answer}` : deed?.command;
						return command ? [{ message, command, actionId }] : [];
					}
					const option = options[0]?.value ?? "";
					const deed = readMenu(row.data.block_id, option, actionId);
					return deed?.kind === "invoke"
						? [{ message, command: deed.command, actionId, value: option }]
						: [];
				},
			);
		}),
	);

const field = z.object({
	type: z.literal("input"),
	block_id: z.string(),
	element: z.looseObject({
		type: z.string(),
		initial_value: z.string().default(""),
		options: z.array(z.object({ value: z.string() })).default([]),
	}),
});

const valuesFor = (view: View, word: () => string): Record<string, unknown> =>
	Object.fromEntries(
		view.blocks.flatMap((block) => {
			const input = field.safeParse(block);
			if (!input.success) return [];
			const { block_id: id, element } = input.data;
			const value = valueFor(element, word);
			return value === undefined ? [] : [[id, value]];
		}),
	);

const valueFor = (
	{ type, initial_value: initial, options }: z.output<typeof field>["element"],
	word: () => string,
): unknown => {
	switch (type) {
		case "plain_text_input":
			return `${initial} ${word()}`.trim();
		case "email_text_input":
			return `${word()}@alpenblick.example`;
		case "number_input":
			return "25";
		case "static_select":
			return options[0]?.value;
		case "checkboxes":
			return options.map(({ value }) => value);
		default:
			return undefined;
	}
};

/** Waits until nothing more comes. */
const quiet = async (slack: LocalSlack, as: string): Promise<void> => {
	const state = () =>
		JSON.stringify([
			slack.calls().length,
			slack.messages(general, as).slice(-10),
			slack.messages(slack.direct(as), as).slice(-10),
			slack.views(as).length,
		]);
	let before = "";
	while (state() !== before) {
		before = state();
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
};
