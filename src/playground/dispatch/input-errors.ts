import { type JsonObject, objectOf, objectsOf, textOf } from "../json.ts";
import type { StateValues } from "../state/element-states.ts";

/** What Slack's own client refuses before it asks the app: block id → sentence; empty when all is well. */
export function inputErrors(
	blocks: readonly JsonObject[],
	values: StateValues,
	sizeOf: (fileId: string) => number = () => 0,
): Record<string, string> {
	const errors = objectsOf(blocks)
		.filter((block) => block.type === "input")
		.flatMap((block): [string, string][] => {
			const blockId = String(block.block_id);
			const element = objectOf(block.element);
			const entry = values[blockId]?.[String(element.action_id)] ?? {};
			const { type, ...fields } = entry;
			const [value] = Object.values(fields);
			const sentence = isEmpty(value)
				? block.optional === true
					? null
					: "Please complete this required field."
				: (formError(element, value) ?? filesError(element, value, sizeOf));
			return sentence === null ? [] : [[blockId, sentence]];
		});
	return Object.fromEntries(errors);
}

function isEmpty(value: unknown): boolean {
	return (
		value === null ||
		value === undefined ||
		value === "" ||
		(Array.isArray(value) && value.length === 0)
	);
}

function formError(element: JsonObject, value: unknown): string | null {
	const text = String(value);
	switch (element.type) {
		case "plain_text_input": {
			const least = Number(element.min_length ?? 0);
			const most = Number(element.max_length ?? 3000);
			if (text.length < least)
				return `Please enter at least ${least} characters.`;
			return text.length > most
				? `Please enter at most ${most} characters.`
				: null;
		}
		case "email_text_input":
			return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
				? null
				: "Please enter a valid email address.";
		case "url_text_input":
			return URL.canParse(text) ? null : "Please enter a valid URL.";
		case "number_input":
			return numberError(element, text);
		default:
			return null;
	}
}

function numberError(element: JsonObject, text: string): string | null {
	const form =
		element.is_decimal_allowed === true ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
	if (!form.test(text)) return "Please enter a valid number.";
	const { min_value: least, max_value: most } = element;
	if (least !== undefined && Number(text) < Number(least))
		return `Please enter a number of at least ${String(least)}.`;
	return most !== undefined && Number(text) > Number(most)
		? `Please enter a number of at most ${String(most)}.`
		: null;
}

const MOST_BYTES = 10 * 1024 * 1024;

function filesError(
	{ type, max_files: most = 10 }: JsonObject,
	value: unknown,
	sizeOf: (fileId: string) => number,
): string | null {
	if (type !== "file_input") return null;
	const files = objectsOf(value);
	if (files.length > Number(most))
		return `Please add at most ${Number(most)} files.`;
	const isLarge = files.some(({ id }) => sizeOf(textOf(id)) > MOST_BYTES);
	return isLarge ? "Each file may have at most 10 MB." : null;
}
