import type { Check } from "./check.ts";
import type { Operation } from "./description.ts";
import { type Exchange, isFields } from "./exchange.ts";
import { moreQuery } from "./quirks.ts";

/** Complaints about what was asked: names of the path, the query, the body. */
export const judgeRequest = (
	exchange: Exchange,
	operation: Operation,
	names: Readonly<Record<string, string>>,
	check: Check,
): readonly string[] => [
	...judgePath(operation, names, check),
	...judgeQuery(operation, exchange.query, check),
	...judgeBody(exchange, operation, check),
];

const judgePath = (
	{ parameters }: Operation,
	names: Readonly<Record<string, string>>,
	check: Check,
): readonly string[] =>
	parameters
		.filter((one) => one.in === "path")
		.flatMap(({ name, schema }) =>
			check(schema, meant(schema, names[name])).map(
				(what) => `path ${name}${what}`,
			),
		);

const judgeQuery = (
	{ parameters, method, path }: Operation,
	query: Readonly<Record<string, unknown>>,
	check: Check,
): readonly string[] => {
	const known = parameters.filter((one) => one.in === "query");
	const missing = known
		.filter(({ name, required }) => required && !(name in query))
		.map(({ name }) => `query ${name} is missing`);
	const wrong = Object.entries(query).flatMap(([name, given]) => {
		if (moreQuery[`${method} ${path}`]?.includes(name)) return [];
		const described = known.filter((one) => one.name === name);
		if (described.length === 0)
			return [`query ${name} is not in the description`];
		const complaints = described.map(({ schema }) =>
			check(schema, meant(schema, given)),
		);
		// Some are described twice, once without saying what they are.
		return complaints.some((one) => one.length === 0)
			? []
			: complaints.flat().map((what) => `query ${name}${what}`);
	});
	return [...missing, ...wrong];
};

const judgeBody = (
	{ method, body, bytes, headers }: Exchange,
	operation: Operation,
	check: Check,
): readonly string[] => {
	if (method === "GET") return body === undefined ? [] : ["body with GET"];
	const json = operation.body["application/json"];
	if (bytes > 0) {
		const [type = ""] = (headers["content-type"] ?? "").split(";");
		return type in operation.body
			? []
			: [`body of the type ${type} is not in the description`];
	}
	const sent = body ?? {};
	if (json === undefined)
		return isFields(sent) && Object.keys(sent).length === 0
			? []
			: ["body is not in the description"];
	return check(json, sent).map((what) => `body${what}`);
};

/** What the text of a query or a path means to its schema; left as it is where it means nothing. */
const meant = (schema: unknown, given: unknown): unknown => {
	if (!isFields(schema)) return given;
	const choices = schema.oneOf ?? schema.anyOf;
	if (Array.isArray(choices)) return given;
	switch (schema.type) {
		case "integer":
		case "number":
			return typeof given === "string" && /^-?\d+(?:\.\d+)?$/u.test(given)
				? Number(given)
				: given;
		case "boolean":
			return truths.get(given) ?? given;
		case "array":
			return Array.isArray(given)
				? given.map((one) => meant(schema.items, one))
				: given;
		case "object": {
			const { properties } = schema;
			if (!isFields(given) || !isFields(properties)) return given;
			return Object.fromEntries(
				Object.entries(given).map(([name, one]) => [
					name,
					meant(properties[name], one),
				]),
			);
		}
		default:
			return given;
	}
};

const truths = new Map<unknown, boolean>([
	["true", true],
	["false", false],
	["1", true],
	["0", false],
]);
