import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { isFields } from "./exchange.ts";

/** Infomaniak's own description of its API, where somebody put it beside the project. */
export const descriptionUrl = new URL(
	"../../../../shared/data/infomaniak-openapi.json",
	import.meta.url,
);

/** Whether it is there to judge by. */
export const hasDescription = existsSync(descriptionUrl);

const parameter = z.object({
	name: z.string().default(""),
	in: z.string(),
	required: z.boolean().default(false),
	schema: z.unknown(),
});

const content = z.record(z.string(), z.object({ schema: z.unknown() }));

const operation = z.object({
	parameters: z.array(z.unknown()).default([]),
	requestBody: z.object({ content }).optional(),
	responses: z.record(
		z.string(),
		z.object({ content: content.optional() }).or(z.unknown()),
	),
});

const shape = z.object({
	paths: z.record(z.string(), z.record(z.string(), z.unknown())),
	components: z.record(z.string(), z.unknown()),
});

/** The parts of the description that something can be held against. */
export type Description = z.output<typeof shape>;
export type Operation = {
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly z.output<typeof parameter>[];
	/** Schemas of what may be sent, by content type. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Schemas of answers in JSON, by status. */
	readonly answers: Readonly<Record<string, unknown>>;
};

/** Reads the description; only where it is there. */
export const readDescription = (): Description =>
	shape.parse(JSON.parse(readFileSync(descriptionUrl, "utf8")));

/** Every method and path of a description, those spelt out before those with names. */
export const operationsOf = (description: Description): readonly Operation[] =>
	Object.entries(description.paths)
		.flatMap(([path, methods]) =>
			Object.entries(methods)
				.filter(([method]) => method !== "parameters")
				.map(([method, given]) =>
					operationOf(description, method.toUpperCase(), path, given),
				),
		)
		.toSorted((one, other) => braces(one.path) - braces(other.path));

const braces = (path: string): number => path.split("{").length;

const operationOf = (
	description: Description,
	method: string,
	path: string,
	given: unknown,
): Operation => {
	const { parameters, requestBody, responses } = operation.parse(given);
	return {
		method,
		path,
		parameters: parameters.map((one) =>
			parameter.parse(resolved(description, one)),
		),
		body: schemasOf(requestBody?.content ?? {}),
		answers: Object.fromEntries(
			Object.entries(responses).map(([status, one]) => [
				status,
				jsonOf(resolved(description, one)),
			]),
		),
	};
};

const schemasOf = (given: z.output<typeof content>) =>
	Object.fromEntries(
		Object.entries(given).map(([type, { schema }]) => [type, schema]),
	);

const jsonOf = (response: unknown): unknown => {
	const parsed = z.object({ content }).safeParse(response);
	return parsed.data?.content["application/json"]?.schema;
};

/** What a reference points at; anything else is itself. */
export const resolved = (description: Description, given: unknown): unknown => {
	if (!isFields(given) || typeof given.$ref !== "string") return given;
	const parts = given.$ref.slice(2).split("/");
	return parts.reduce<unknown>(
		(at, part) => (isFields(at) ? at[part] : undefined),
		description,
	);
};
