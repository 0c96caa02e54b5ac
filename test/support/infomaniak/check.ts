import { Ajv, type ValidateFunction } from "ajv";
import type { Description } from "./description.ts";
import { schemasOf } from "./quirks.ts";
import { checkable } from "./schema.ts";

/** Complaints about a value by a schema of the description; each names where, never what. */
export type Check = (schema: unknown, value: unknown) => readonly string[];

/** Makes a check that knows the schemas of a description by name. */
export const createCheck = (description: Description): Check => {
	const ajv = new Ajv({
		strict: false,
		validateFormats: false,
		logger: false,
		allErrors: true,
		unicodeRegExp: false,
	});
	const schemas = Object.entries(schemasOf(description)).map(
		([name, schema]) => [name, checkable(schema)],
	);
	ajv.addSchema({
		$id: home,
		components: { schemas: Object.fromEntries(schemas) },
	});
	const compiled = new Map<string, ValidateFunction>();
	return (schema, value) => {
		const key = JSON.stringify(schema) ?? "";
		const fits = compiled.get(key) ?? ajv.compile(pointed(checkable(schema)));
		compiled.set(key, fits);
		if (fits(value)) return [];
		return (fits.errors ?? []).map(
			({ instancePath, message = "is wrong", params }) =>
				`${instancePath.replaceAll(/\/\d+/gu, "/*")} ${message} ${JSON.stringify(params)}`.trim(),
		);
	};
};

const home = "https://api.infomaniak.com/description";

/** References into the document that holds all schemas. */
const pointed = (schema: unknown): object =>
	JSON.parse(
		JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${home}#`),
	);
