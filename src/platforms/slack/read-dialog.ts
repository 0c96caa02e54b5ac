import type { z } from "zod";
import { named, type RawInput } from "../../core/arguments.ts";
import { fieldOf } from "./draw/picks.ts";
import { isKept } from "./kept.ts";
import type { fieldState, ViewPayload } from "./payload.ts";

/** The arguments and the reason a submitted dialog carries; fields left empty are left out. */
export const readDialog = (
	values: ViewPayload["view"]["state"]["values"],
	args: z.ZodObject,
	known: RawInput,
): { input: RawInput; why?: string } => {
	const filled = named(args).map(({ name, meta }) => [
		name,
		meta.field === "picks" ? ticked(values, name) : first(values[name]),
	]);
	const given = Object.fromEntries(
		filled.filter(([, value]) => value !== null),
	);
	const why = "why" in args.shape ? null : first(values.why);
	const kept = Object.fromEntries(
		named(args)
			.filter((one) => isKept(one, known[one.name]))
			.map(({ name }) => [name, known[name]]),
	);
	return typeof why === "string"
		? { input: { ...kept, ...given }, why }
		: { input: { ...kept, ...given } };
};

/** Everything ticked in the groups of one field; null where the dialog had none. */
const ticked = (
	values: ViewPayload["view"]["state"]["values"],
	name: string,
): string[] | null => {
	const groups = Object.entries(values).filter(
		([block]) => fieldOf(block) === name,
	);
	if (groups.length === 0) return null;
	return groups
		.flatMap(([, group]) => Object.values(group))
		.flatMap((field) => field.selected_options ?? [])
		.map(({ value }) => value);
};

type Field = z.output<typeof fieldState>;

const first = (
	block: Record<string, Field> | undefined,
): string | boolean | string[] | null => {
	const field = block ? Object.values(block)[0] : undefined;
	if (!field) return null;
	if (field.files) {
		const ids = field.files.map(({ id }) => id);
		return ids.length > 0 ? ids : null;
	}
	if (field.type === "checkboxes")
		return (field.selected_options ?? []).length > 0 ? true : null;
	return (
		field.selected_option?.value ?? field.selected_date ?? blank(field.value)
	);
};

const blank = (value: string | null | undefined): string | null =>
	value === null || value === undefined || value.trim() === "" ? null : value;
