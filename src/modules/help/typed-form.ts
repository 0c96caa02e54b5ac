import { z } from "zod";
import { choicesOf } from "../../core/arg.ts";
import { writeTyped } from "../../core/arguments.ts";
import { exampleValues } from "./example-values.ts";
import { type Listed, visibleArgs } from "./listed.ts";

/** A command as it is typed, with the slash command it belongs to: "/ksuite users add". */
export const slashed = (name: string): string =>
	/^(?:write|ask)(?: |$)/u.test(name) ? `/${name}` : `/ksuite ${name}`;

/** A command with placeholders: "/ksuite users add EMAIL FIRST LAST [--role ROLE]". */
export const typedForm = (command: Listed): string =>
	[slashed(command.name), ...visibleArgs(command).map(placeholder)].join(" ");

/** A command with plausible values, as somebody could type it. */
export const typedExample = (command: Listed): string => {
	const given = visibleArgs(command)
		.filter(({ schema }) => !isOptional(schema))
		.map(({ name, schema, meta }) => [
			name,
			exampleValues[name] ?? choicesOf(schema)[0] ?? byField[meta.field] ?? "…",
		]);
	const input = Object.fromEntries(given);
	return [slashed(command.name), writeTyped(input, command.args)]
		.join(" ")
		.trim();
};

/** Whether an argument may be left out. */
export const isOptional = (schema: z.ZodType): boolean =>
	schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** An argument as it stands in a typed form: `EMAIL`, `[PAGE]`, `[--role ROLE]`. */
export const placeholder = ({
	name,
	schema,
	meta,
}: ReturnType<typeof visibleArgs>[number]): string => {
	const value = name.toUpperCase();
	if (meta.form !== "flag") return isOptional(schema) ? `[${value}]` : value;
	return meta.field === "yes" ? `[--${name}]` : `[--${name} ${value}]`;
};

const byField: Readonly<Record<string, string>> = {
	email: "luca.moretti@alpenblick.example",
	number: "1",
	day: "2026-12-31",
};
