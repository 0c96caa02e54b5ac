import { z } from "zod";
import { type JsonObject, objectOf, objectsOf } from "../json.ts";

/** Turns what a person chose or wrote into the field Slack sends for this element, `null` when it does not fit the element. */
export function elementValue(
	element: JsonObject,
	value: unknown,
): JsonObject | null {
	const type = String(element.type);
	const [field, schema] = Object.hasOwn(fields, type)
		? (fields[type] ?? [])
		: [];
	if (field === undefined || schema === undefined) return null;
	const parsed = schema.safeParse(resolveOptions(element, value));
	return parsed.success ? { [field]: parsed.data } : null;
}

/** The field a stateful element starts with. Elements without state, such as buttons, have none: `null`. */
export function initialValue(element: JsonObject): JsonObject | null {
	const type = String(element.type);
	const [field, , initial] = Object.hasOwn(fields, type)
		? (fields[type] ?? [])
		: [];
	if (field === undefined || initial === undefined) return null;
	const empty = field.endsWith("s") ? [] : null;
	return { [field]: element[initial] ?? empty };
}

const text = z.string().max(3000).nullable();
const texts = z.array(z.string().max(255)).max(100);
const option = z
	.looseObject({ text: z.looseObject({}), value: z.string() })
	.nullable();
const options = z.array(option.unwrap()).max(100);
const richText = z.looseObject({ type: z.literal("rich_text") }).nullable();
const files = z
	.array(z.union([z.string(), z.looseObject({ id: z.string() })]))
	.max(10)
	.transform((all) =>
		all.map((one) => ({ id: typeof one === "string" ? one : one.id })),
	);

type Field = [name: string, schema: z.ZodType, initial: string | undefined];

const fields: Record<string, Field> = {
	overflow: ["selected_option", option.unwrap(), undefined],
	checkboxes: ["selected_options", options, "initial_options"],
	radio_buttons: ["selected_option", option, "initial_option"],
	datepicker: ["selected_date", text, "initial_date"],
	timepicker: ["selected_time", text, "initial_time"],
	datetimepicker: [
		"selected_date_time",
		z.number().nullable(),
		"initial_date_time",
	],
	plain_text_input: ["value", text, "initial_value"],
	email_text_input: ["value", text, "initial_value"],
	url_text_input: ["value", text, "initial_value"],
	number_input: ["value", text, "initial_value"],
	rich_text_input: ["rich_text_value", richText, "initial_value"],
	file_input: ["files", files, "initial_files"],
	static_select: ["selected_option", option, "initial_option"],
	external_select: ["selected_option", option, "initial_option"],
	users_select: ["selected_user", text, "initial_user"],
	channels_select: ["selected_channel", text, "initial_channel"],
	conversations_select: ["selected_conversation", text, "initial_conversation"],
	multi_static_select: ["selected_options", options, "initial_options"],
	multi_external_select: ["selected_options", options, "initial_options"],
	multi_users_select: ["selected_users", texts, "initial_users"],
	multi_channels_select: ["selected_channels", texts, "initial_channels"],
	multi_conversations_select: [
		"selected_conversations",
		texts,
		"initial_conversations",
	],
};

/** Option values named by a string become the element's own option objects; an unknown one is left and then refused. */
function resolveOptions(element: JsonObject, value: unknown): unknown {
	const offered = [
		...objectsOf(element.options),
		...objectsOf(element.option_groups).flatMap((group) =>
			objectsOf(group.options),
		),
	];
	if (offered.length === 0) return value;
	const resolve = (one: unknown): unknown => {
		const name = typeof one === "string" ? one : objectOf(one).value;
		if (one === null) return null;
		return offered.find((option) => option.value === name);
	};
	return Array.isArray(value) ? value.map(resolve) : resolve(value);
}
