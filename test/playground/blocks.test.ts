import { describe, expect, test } from "vitest";
import type { BlockContext } from "../../src/playground/blocks/check-blocks.ts";
import { checkMessage } from "../../src/playground/blocks/check-message.ts";
import { checkView } from "../../src/playground/blocks/check-view.ts";
import { problemLine } from "../../src/playground/blocks/problem.ts";

const context: BlockContext = {
	scopes: ["files:read"],
	hasImage: ({ id }) => id === "F0GOOD",
};
const words = (length: number) => "x".repeat(length);
const plain = (length: number) => ({ type: "plain_text", text: words(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: words(length) });
const many = <Item>(count: number, item: (index: number) => Item) =>
	Array.from({ length: count }, (_, index) => item(index));
const button = (more: object = {}) => ({
	type: "button",
	text: plain(1),
	...more,
});
const option = (text = 1, value = 1) => ({
	text: plain(text),
	value: words(value),
});
const actions = (...elements: object[]) => ({ type: "actions", elements });
const select = (more: object) => actions({ type: "static_select", ...more });
const group = (count: number) => ({
	label: plain(75),
	options: many(count, () => option()),
});
const cells = (count: number) =>
	many(count, () => ({ type: "raw_text", text: "1" }));
const input = (element: object, more: object = {}) => ({
	type: "input",
	label: plain(1),
	element,
	...more,
});

/** What Slack would say to a message of these blocks. */
function message(...blocks: unknown[]): string[] {
	const verdict = checkMessage(blocks, context);
	if (verdict.kind === "too long") return ["msg_blocks_too_long"];
	return verdict.kind === "good" ? [] : verdict.problems.map(problemLine);
}

/** What Slack would say to a modal of these blocks. */
function modal(blocks: unknown, more: object = {}): string[] {
	const view = {
		type: "modal",
		title: plain(24),
		submit: plain(24),
		blocks,
		...more,
	};
	return checkView(view, "modal", context).map(problemLine);
}

describe("every limit of a message is kept to the letter", () => {
	const section = (text: object) => ({ type: "section", text });
	const limits: [string, object[], object[], string][] = [
		[
			"section text",
			[section(mrkdwn(3000))],
			[section(mrkdwn(3001))],
			"must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
		],
		[
			"section fields",
			[{ type: "section", fields: many(10, () => mrkdwn(1)) }],
			[{ type: "section", fields: many(11, () => mrkdwn(1)) }],
			"no more than 10 items allowed [json-pointer:/blocks/0/fields]",
		],
		[
			"a field",
			[{ type: "section", fields: [plain(2000)] }],
			[{ type: "section", fields: [plain(2001)] }],
			"must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
		],
		[
			"header",
			[{ type: "header", text: plain(150) }],
			[{ type: "header", text: plain(151) }],
			"must be less than 151 characters [json-pointer:/blocks/0/text/text]",
		],
		[
			"actions",
			[actions(...many(25, () => button()))],
			[actions(...many(26, () => button()))],
			"no more than 25 items allowed [json-pointer:/blocks/0/elements]",
		],
		[
			"context",
			[{ type: "context", elements: many(10, () => mrkdwn(1)) }],
			[{ type: "context", elements: many(11, () => mrkdwn(1)) }],
			"no more than 10 items allowed [json-pointer:/blocks/0/elements]",
		],
		[
			"button text",
			[actions(button({ text: plain(75) }))],
			[actions(button({ text: plain(76) }))],
			"must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
		],
		[
			"button value",
			[actions(button({ value: words(2000) }))],
			[actions(button({ value: words(2001) }))],
			"must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
		],
		[
			"action_id",
			[actions(button({ action_id: words(255) }))],
			[actions(button({ action_id: words(256) }))],
			"must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
		],
		[
			"block_id",
			[{ type: "divider", block_id: words(255) }],
			[{ type: "divider", block_id: words(256) }],
			"must be less than 256 characters [json-pointer:/blocks/0/block_id]",
		],
		[
			"options",
			[select({ options: many(100, () => option()) })],
			[select({ options: many(101, () => option()) })],
			"no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
		],
		[
			"option text",
			[select({ options: [option(75)] })],
			[select({ options: [option(76)] })],
			"must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
		],
		[
			"option value",
			[select({ options: [option(1, 150)] })],
			[select({ options: [option(1, 151)] })],
			"must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
		],
		[
			"options of a group",
			[select({ option_groups: [group(100)] })],
			[select({ option_groups: [group(101)] })],
			"no more than 100 items allowed [json-pointer:/blocks/0/elements/0/option_groups/0/options]",
		],
		...["checkboxes", "radio_buttons"].map(
			(type): [string, object[], object[], string] => [
				type,
				[actions({ type, options: many(10, () => option()) })],
				[actions({ type, options: many(11, () => option()) })],
				"no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
			],
		),
		[
			"alt text",
			[
				{
					type: "image",
					image_url: "https://x.example/",
					alt_text: words(2000),
				},
			],
			[
				{
					type: "image",
					image_url: "https://x.example/",
					alt_text: words(2001),
				},
			],
			"must be less than 2001 characters [json-pointer:/blocks/0/alt_text]",
		],
		[
			"table rows",
			[{ type: "table", rows: many(100, () => cells(1)) }],
			[{ type: "table", rows: many(101, () => cells(1)) }],
			"no more than 100 items allowed [json-pointer:/blocks/0/rows]",
		],
		[
			"table cells",
			[{ type: "table", rows: [cells(20)] }],
			[{ type: "table", rows: [cells(21)] }],
			"no more than 20 items allowed [json-pointer:/blocks/0/rows/0]",
		],
		[
			"tables",
			[{ type: "table", rows: [cells(1)] }],
			many(2, () => ({ type: "table", rows: [cells(1)] })),
			"only_one_table_allowed [json-pointer:/blocks/1]",
		],
		[
			"markdown",
			many(2, () => ({ type: "markdown", text: words(6000) })),
			many(2, () => ({ type: "markdown", text: words(6001) })),
			"must be less than 12001 characters [json-pointer:/blocks]",
		],
		[
			"blocks",
			many(50, () => ({ type: "divider" })),
			many(51, () => ({ type: "divider" })),
			"no more than 50 items allowed [json-pointer:/blocks]",
		],
	];
	test.each(limits)("%s", (_, good, bad, line) => {
		expect(message(...good)).toEqual([]);
		expect(message(...bad)).toEqual([`[ERROR] ${line}`]);
	});
});

test("blocks together stay under about 13,200 characters", () => {
	const section = { type: "section", text: mrkdwn(2500) };
	expect(message(...many(5, () => section))).toEqual([]);
	expect(message(...many(6, () => section))).toEqual(["msg_blocks_too_long"]);
});

describe("a message with a fault is refused", () => {
	const faults: [string, object, string][] = [
		[
			"an unknown block",
			{ type: "marquee" },
			"unsupported type: marquee [json-pointer:/blocks/0/type]",
		],
		[
			"an unknown element",
			actions({ type: "slider" }),
			"unsupported type: slider [json-pointer:/blocks/0/elements/0/type]",
		],
		[
			"an unknown field",
			{ type: "divider", colour: "red" },
			"invalid additional property: colour [json-pointer:/blocks/0]",
		],
		[
			"a name every object has",
			{ type: "constructor" },
			"unsupported type: constructor [json-pointer:/blocks/0/type]",
		],
		[
			"a missing field",
			actions({ type: "button" }),
			"missing required field: text [json-pointer:/blocks/0/elements/0]",
		],
		[
			"an empty text",
			{ type: "section", text: { type: "mrkdwn", text: "" } },
			"must be more than 0 characters [json-pointer:/blocks/0/text/text]",
		],
		[
			"mrkdwn where only plain text goes",
			{ type: "header", text: mrkdwn(1) },
			"must be one of: plain_text [json-pointer:/blocks/0/text/type]",
		],
		[
			"a block of dialogs",
			input({ type: "plain_text_input" }),
			"unsupported type: input [json-pointer:/blocks/0/type]",
		],
		[
			"an element in the wrong block",
			actions({ type: "plain_text_input" }),
			"unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
		],
		[
			"no options at all",
			select({}),
			"exactly one of options, option_groups is needed [json-pointer:/blocks/0/elements/0]",
		],
		[
			"an initial option that is not offered",
			select({ options: [option(1, 1)], initial_option: option(1, 2) }),
			"the initial option must be one of the options [json-pointer:/blocks/0/elements/0]",
		],
		[
			"a ticked box that is not offered",
			actions({
				type: "checkboxes",
				options: [option(1, 1)],
				initial_options: [option(1, 1), option(2, 1)],
			}),
			"the initial option must be one of the options [json-pointer:/blocks/0/elements/0]",
		],
		[
			"a picture that was never uploaded",
			{ type: "image", alt_text: "x", slack_file: { id: "F0BAD" } },
			"invalid slack file [json-pointer:/blocks/0/slack_file]",
		],
		[
			"a picture from two places",
			{
				type: "image",
				alt_text: "x",
				image_url: "https://x.example/",
				slack_file: { id: "F0GOOD" },
			},
			"exactly one of image_url, slack_file is needed [json-pointer:/blocks/0]",
		],
		[
			"one action_id twice in a block",
			actions(button({ action_id: "a" }), button({ action_id: "a" })),
			"`action_id` a already exists [json-pointer:/blocks/0/elements/1/action_id]",
		],
		[
			"a style that does not exist",
			actions(button({ style: "warning" })),
			"must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]",
		],
		[
			"a video without its scope",
			{
				type: "video",
				alt_text: "x",
				title: plain(1),
				thumbnail_url: "https://x.example/",
				video_url: "https://x.example/",
			},
			"the scope links.embed:write is needed [json-pointer:/blocks/0]",
		],
	];
	test.each(faults)("%s", (_, block, line) => {
		expect(message(block)).toEqual([`[ERROR] ${line}`]);
	});
});

test("one block_id twice is refused", () => {
	const divider = { type: "divider", block_id: "a" };
	expect(message(divider, divider)).toEqual([
		"[ERROR] `block_id` a already exists [json-pointer:/blocks/1/block_id]",
	]);
});

test("rich text, tables, cards and pictures that are right are taken", () => {
	const rich = {
		type: "rich_text",
		elements: [
			{
				type: "rich_text_section",
				elements: [
					{ type: "text", text: "Hello ", style: { bold: true } },
					{ type: "user", user_id: "U0NADIA" },
					{ type: "link", url: "https://x.example/", text: "x" },
				],
			},
			{
				type: "rich_text_list",
				style: "bullet",
				indent: 1,
				elements: [{ type: "rich_text_section", elements: [] }],
			},
		],
	};
	const table = {
		type: "table",
		column_settings: [{ align: "right", is_wrapped: true }],
		rows: [[{ type: "raw_number", value: 1, text: "1" }, rich]],
	};
	expect(
		message(
			rich,
			table,
			{ type: "image", alt_text: "x", slack_file: { id: "F0GOOD" } },
			{ type: "card", title: mrkdwn(150), actions: [button()] },
			{
				type: "context_actions",
				elements: [
					{
						type: "feedback_buttons",
						positive_button: { text: plain(1), value: "good" },
						negative_button: { text: plain(1), value: "bad" },
					},
				],
			},
		),
	).toEqual([]);
});

describe("every limit of a dialog is kept to the letter", () => {
	const text = { type: "plain_text_input" };
	const limits: [string, string[], string[], string][] = [
		[
			"title",
			modal([], { title: plain(24) }),
			modal([], { title: plain(25) }),
			"must be less than 25 characters [json-pointer:/view/title/text]",
		],
		[
			"submit",
			modal([], { submit: plain(24) }),
			modal([], { submit: plain(25) }),
			"must be less than 25 characters [json-pointer:/view/submit/text]",
		],
		[
			"close",
			modal([], { close: plain(24) }),
			modal([], { close: plain(25) }),
			"must be less than 25 characters [json-pointer:/view/close/text]",
		],
		[
			"private_metadata",
			modal([], { private_metadata: words(3000) }),
			modal([], { private_metadata: words(3001) }),
			"must be less than 3001 characters [json-pointer:/view/private_metadata]",
		],
		[
			"callback_id",
			modal([], { callback_id: words(255) }),
			modal([], { callback_id: words(256) }),
			"must be less than 256 characters [json-pointer:/view/callback_id]",
		],
		[
			"blocks",
			modal(many(100, () => ({ type: "divider" }))),
			modal(many(101, () => ({ type: "divider" }))),
			"no more than 100 items allowed [json-pointer:/view/blocks]",
		],
		[
			"the length of an input",
			modal([input({ ...text, max_length: 3000 })]),
			modal([input({ ...text, max_length: 3001 })]),
			"must be between 1 and 3000 [json-pointer:/view/blocks/0/element/max_length]",
		],
		[
			"label",
			modal([input(text, { label: plain(2000) })]),
			modal([input(text, { label: plain(2001) })]),
			"must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
		],
		[
			"files",
			modal([input({ type: "file_input", max_files: 10 })]),
			modal([input({ type: "file_input", max_files: 11 })]),
			"must be between 1 and 10 [json-pointer:/view/blocks/0/element/max_files]",
		],
		[
			"blocks of messages",
			modal([{ type: "alert", text: plain(200) }]),
			modal([{ type: "markdown", text: "x" }]),
			"unsupported type: markdown [json-pointer:/view/blocks/0/type]",
		],
		[
			"focus",
			modal([input({ ...text, focus_on_load: true })]),
			modal(many(2, () => input({ ...text, focus_on_load: true }))),
			"only one element can have focus_on_load [json-pointer:/view/blocks/1/element/focus_on_load]",
		],
	];
	test.each(limits)("%s", (_, good, bad, line) => {
		expect(good).toEqual([]);
		expect(bad).toEqual([`[ERROR] ${line}`]);
	});
});

test("files are asked for in dialogs only, by apps that may read them", () => {
	const blocks = [input({ type: "file_input" })];
	const view = { type: "home", blocks };
	expect(checkView(view, "home", context).map(problemLine)).toEqual([
		"[ERROR] unsupported type: file_input [json-pointer:/view/blocks/0/element/type]",
	]);
	const dialog = { type: "modal", title: plain(1), submit: plain(1), blocks };
	expect(checkView(dialog, "modal", context)).toEqual([]);
	const blind = { ...context, scopes: [] };
	expect(checkView(dialog, "modal", blind).map(problemLine)).toEqual([
		"[ERROR] the scope files:read is needed [json-pointer:/view/blocks/0/element]",
	]);
	expect(message(...blocks)).toContain(
		"[ERROR] unsupported type: input [json-pointer:/blocks/0/type]",
	);
	expect(
		message({ type: "actions", elements: [{ type: "file_input" }] }),
	).not.toEqual([]);
});
