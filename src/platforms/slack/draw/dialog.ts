import type {
	InputBlock,
	InputBlockElement,
	KnownBlock,
	ModalView,
	PlainTextOption,
} from "@slack/types";
import { z } from "zod";
import { type ArgMeta, choicesOf } from "../../../core/arg.ts";
import { named, type RawInput } from "../../../core/arguments.ts";
import type { Form } from "../../../core/form.ts";
import { say, type Text } from "../../../core/text.ts";
import { isKept } from "../kept.ts";
import { drawBlock, type Pen } from "./block.ts";
import { cut } from "./escape.ts";
import { drawPicks } from "./picks.ts";

/** What a dialog asks: the arguments of a command with what is known of them, and where its answer goes (private_metadata). */
export type DialogPlan = {
	readonly command: string;
	readonly args: z.ZodObject;
	readonly input: RawInput;
	readonly asksWhy: boolean;
	readonly callback: string;
	readonly metadata: string;
	readonly form?: Form;
};

/** Draws the dialog of a command from its schema: one field an argument, a reason where somebody else may have to decide. */
export const drawDialog = (
	plan: DialogPlan,
	read: (text: Text) => string,
): ModalView => ({
	type: "modal",
	callback_id: plan.callback,
	private_metadata: plan.metadata,
	title: plainText(read(say(`command.${plan.command}`)), 24),
	submit: plainText(read(plan.form?.submit ?? say("dialog.submit")), 24),
	close: plainText(read(say("dialog.close")), 24),
	blocks: [
		...introOf(plan, read),
		...named(plan.args)
			.filter((one) => !one.meta.hidden && !isKept(one, plan.input[one.name]))
			.flatMap(({ name, schema, meta }) =>
				meta.field === "picks"
					? drawPicks(name, plan.form?.picks[name] ?? [], read)
					: field(name, schema, meta, plan, read),
			),
		...(plan.asksWhy ? [why(read)] : []),
	].slice(0, mostBlocks),
});

const mostBlocks = 100;
const mostFiles = 10;

const introOf = (
	{ form }: DialogPlan,
	read: (text: Text) => string,
): KnownBlock[] => {
	const pen: Pen = { read, file: () => null, next: () => 0 };
	return (form?.intro ?? []).flatMap((block) => drawBlock(block, pen));
};

/** A plain text object cut to a limit. */
export const plainText = (text: string, limit: number) => ({
	type: "plain_text" as const,
	text: cut(text, limit) || "–",
	emoji: false,
});

const field = (
	name: string,
	schema: z.ZodType,
	meta: ArgMeta,
	plan: DialogPlan,
	read: (text: Text) => string,
): InputBlock => ({
	type: "input",
	block_id: name,
	label: plainText(read(say(`arg.${meta.words ?? name}`)), 2000),
	optional: schema instanceof z.ZodOptional || schema instanceof z.ZodDefault,
	element: element(name, schema, meta, plan, read),
});

const element = (
	name: string,
	schema: z.ZodType,
	meta: ArgMeta,
	plan: DialogPlan,
	read: (text: Text) => string,
): InputBlockElement => {
	const given = usable(plan.form?.initial[name] ?? plan.input[name], schema);
	const initial =
		given === undefined ? {} : { initial_value: cut(String(given), 3000) };
	const action_id = name;
	switch (meta.field) {
		case "text":
			return { type: "plain_text_input", action_id, ...initial };
		case "long":
			return {
				type: "plain_text_input",
				action_id,
				multiline: true,
				max_length: 3000,
				...initial,
			};
		case "email":
			return { type: "email_text_input", action_id, ...initial };
		case "number":
			return {
				type: "number_input",
				action_id,
				is_decimal_allowed: false,
				// "0x10" is a number to us, and none to Slack.
				...(given === undefined
					? {}
					: { initial_value: String(Number(given)) }),
			};
		case "day":
			return { type: "datepicker", action_id };
		case "files":
			return {
				type: "file_input",
				action_id,
				max_files: Math.min(meta.most ?? mostFiles, mostFiles),
			};
		case "picks":
			throw new Error("picks are drawn as groups");
		case "yes":
			return {
				type: "checkboxes",
				action_id,
				options: [option("yes", read(say(`arg.${meta.words ?? name}`)))],
			};
		case "choice":
			return choice(name, choicesOf(schema), given, read);
		case "lookup":
			return {
				type: "external_select",
				action_id: `${meta.source}:${name}`,
				min_query_length: 0,
				...(given === undefined
					? {}
					: { initial_option: option(String(given), String(given)) }),
			};
	}
};

const choice = (
	name: string,
	choices: readonly string[],
	given: unknown,
	read: (text: Text) => string,
): InputBlockElement => {
	const options = choices.map((value) =>
		option(value, read(say(`choice.${value}`))),
	);
	const chosen = options.find((one) => one.value === given);
	return {
		type: "static_select",
		action_id: name,
		options,
		...(chosen ? { initial_option: chosen } : {}),
	};
};

/** What was given before, as text, when it fits; a dialog never starts with something Slack or we would refuse. */
const usable = (value: unknown, schema: z.ZodType): string | undefined => {
	const scalar = typeof value === "string" || typeof value === "number";
	return scalar &&
		String(value).trim() !== "" &&
		schema.safeParse(value).success
		? String(value)
		: undefined;
};

/** An option of a select; Slack takes 75 characters. */
export const option = (value: string, text: string): PlainTextOption => ({
	text: plainText(text, 75),
	value: cut(value, 150),
});

const why = (read: (text: Text) => string): InputBlock => ({
	type: "input",
	block_id: "why",
	optional: true,
	label: plainText(read(say("dialog.why")), 2000),
	element: {
		type: "plain_text_input",
		action_id: "why",
		multiline: true,
		max_length: 500,
	},
});
