import type { Check } from "./check.ts";
import type { Operation } from "./description.ts";
import { type Exchange, isFields } from "./exchange.ts";
import { lists } from "./quirks.ts";

/** Complaints about an answer: its envelope, and its data by the description. */
export const judgeAnswer = (
	exchange: Exchange,
	operation: Operation,
	check: Check,
): readonly string[] => {
	const { status, answer, query } = exchange;
	if (status >= 400) return judgeRefusal(answer, check);
	if (!(String(status) in operation.answers))
		return [`status ${status} is not in the description`];
	const schema = operation.answers[String(status)];
	if (schema === undefined)
		return answer === undefined ? [] : ["answer is not described as JSON"];
	if (!isFields(answer)) return ["answer is no object"];
	const parts = partsOf(schema);
	const key = `${operation.method} ${operation.path}`;
	return parts.isWrapped
		? judgeEnvelope(answer, parts, query.return === "total", key, check)
		: check(schema, answer).map((what) => `answer${what}`);
};

type Fields = Readonly<Record<string, unknown>>;
type Parts = {
	readonly isWrapped: boolean;
	readonly data: unknown;
	readonly others: readonly unknown[];
};

/** The schemas of an answer: its `data`, and what stands beside it. */
const partsOf = (schema: unknown): Parts => {
	const all = isFields(schema) ? schema.allOf : undefined;
	const given: readonly unknown[] = Array.isArray(all) ? all : [];
	const dataOf = (one: unknown) =>
		isFields(one) && isFields(one.properties) ? one.properties.data : undefined;
	return {
		isWrapped: given.length > 0,
		data: given.map(dataOf).find((one) => one !== undefined),
		others: given.filter((one) => dataOf(one) === undefined),
	};
};

const judgeEnvelope = (
	answer: Fields,
	{ data, others }: Parts,
	isTotal: boolean,
	key: string,
	check: Check,
): readonly string[] => {
	if (answer.result === "asynchronous") return [];
	if (answer.result !== "success") return ["result is not success"];
	if (isTotal)
		return check({ type: "integer" }, answer.data).map((w) => `data${w}`);
	const { data: given, ...beside } = answer;
	const described = lists.includes(key) ? { type: "array", items: data } : data;
	const names = others.flatMap((one) => namesOf(one));
	return [
		...(given === undefined ? ["data is missing"] : []),
		...check(described, given).map((what) => `data${what}`),
		...others.flatMap((one) =>
			check(one, only(beside, namesOf(one))).map((what) => `answer${what}`),
		),
		...Object.keys(beside)
			.filter((name) => names.length > 0 && !names.includes(name))
			.map((name) => `answer ${name} is not in the description`),
	];
};

/** The names of the fields beside `data`, by the schema that tells them. */
const namesOf = (schema: unknown): readonly string[] => {
	const reference = isFields(schema) ? String(schema.$ref ?? "") : "";
	const found = Object.entries(besides).find(([name]) =>
		reference.endsWith(name),
	);
	return found?.[1] ?? [];
};

const besides: Readonly<Record<string, readonly string[]>> = {
	"/Response": ["result"],
	"/Pagination": ["total", "page", "pages", "items_per_page"],
	NavigatorResponse: ["cursor", "has_more", "response_at"],
};

const only = (fields: Fields, names: readonly string[]): Fields =>
	Object.fromEntries(
		Object.entries(fields).filter(([name]) => names.includes(name)),
	);

const judgeRefusal = (answer: unknown, check: Check): readonly string[] =>
	check(refusal, answer).map((what) => `refusal${what}`);

const text = { type: "string", minLength: 1 };
const children = {
	type: "array",
	items: {
		type: "object",
		required: ["code", "description", "context"],
		properties: {
			code: text,
			description: text,
			context: {
				type: "object",
				required: ["attribute"],
				properties: {
					attribute: { type: "string" },
					values: { type: "array", items: text },
				},
			},
		},
	},
};
const refusal = {
	type: "object",
	required: ["result", "error"],
	properties: {
		result: { enum: ["error"] },
		error: {
			type: "object",
			required: ["code", "description"],
			properties: { code: text, description: text, errors: children },
		},
	},
};
