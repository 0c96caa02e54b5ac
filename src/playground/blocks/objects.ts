import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject, objectsOf } from "../json.ts";
import {
	anyText,
	flag,
	list,
	mrkdwn,
	oneOf,
	plain,
	type Rule,
	shape,
	string,
} from "./rule.ts";

/** Composition objects: what elements and blocks are made of. Limits: docs.slack.dev, reference/block-kit/composition-objects. */
export const confirm: Rule = shape(
	{ text: anyText(300) },
	{
		title: plain(100),
		confirm: plain(30),
		deny: plain(30),
		style: oneOf("primary", "danger"),
	},
);

/** An option of a select or an overflow menu. */
export const option: Rule = shape(
	{ text: plain(75), value: string(150) },
	{ description: plain(75), url: string(3000) },
);

/** An option of checkboxes or radio buttons: its text may be mrkdwn. */
export const richOption: Rule = shape(
	{ text: anyText(75), value: string(150) },
	{ description: anyText(75) },
);

/** Options under a common label. */
export const optionGroup: Rule = shape({
	label: plain(75),
	options: list(option, 100),
});

/** Why the options an element starts with do not fit those it offers, `null` when they do: each must be offered exactly so. */
export function hasOfferedInitial(node: JsonObject): string | null {
	const offered = [
		...objectsOf(node.options),
		...objectsOf(node.option_groups).flatMap(({ options }) =>
			objectsOf(options),
		),
	];
	const initial = [node.initial_option, ...listOf(node.initial_options)].filter(
		isObject,
	);
	const isOffered = (one: JsonObject) =>
		offered.some((option) => isDeepStrictEqual(option, one));
	return initial.every(isOffered)
		? null
		: "the initial option must be one of the options";
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** When an input sends a block action. */
export const dispatchConfig: Rule = shape(
	{},
	{
		trigger_actions_on: list(
			oneOf("on_enter_pressed", "on_character_entered"),
			2,
		),
	},
);

/** Which conversations a conversations select offers. */
export const conversationFilter: Rule = shape(
	{},
	{
		include: list(oneOf("im", "mpim", "private", "public"), 4),
		exclude_external_shared_channels: flag,
		exclude_bot_users: flag,
	},
);

/** An image that was uploaded to Slack: by id or by address, not both. */
export const slackFile: Rule = shape(
	{},
	{ id: string(255), url: string(3000) },
	(file) =>
		(file.id === undefined) === (file.url === undefined)
			? "exactly one of id, url is needed"
			: null,
);

/** A mrkdwn text of a card. */
export const cardText: Rule = mrkdwn(150);
