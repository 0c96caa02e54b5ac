import { z } from "zod";

/** A JSON schema as it is sent. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Declares the form of an answer. Throws for a developer when a model could go on for ever in it: every string needs a `max`, every number is an `int` between bounds, every array has a `max`, and the whole is an object with known fields. */
export const defineAnswer = <T>(schema: z.ZodType<T>): z.ZodType<T> => {
	jsonSchemaOf(schema);
	return schema;
};

/** The JSON schema of an answer; throws like {@link defineAnswer}. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
	const made = known.get(schema);
	if (made !== undefined) return made;
	const { $schema: _, ...json } = nodeSchema.parse(
		z.toJSONSchema(schema, { io: "input", target: "draft-7" }),
	);
	if (json.type !== "object") throw new Error("an answer must be an object");
	const bounded = bound(json, "answer");
	known.set(schema, bounded);
	return bounded;
};

const known = new WeakMap<z.ZodType, JsonSchema>();

type Node = Readonly<Record<string, unknown>>;
const nodeSchema = z.record(z.string(), z.unknown());
const nodesSchema = z.array(nodeSchema);

const bound = (node: Node, path: string): Node => {
	const { oneOf, anyOf = oneOf, ...rest } = node;
	// One of several and any of several are the same here, and fewer servers know the first.
	if (anyOf !== undefined) {
		const parts = nodesSchema.parse(anyOf);
		return { ...rest, anyOf: parts.map((part) => bound(part, path)) };
	}
	if (node.enum !== undefined || node.const !== undefined) return node;
	// zod writes "or null" as a list of types.
	if (Array.isArray(node.type)) {
		const types = node.type.filter((type) => type !== "null");
		const checked = types.map((type) => bound({ ...node, type }, path));
		return { ...(checked[0] ?? node), type: node.type };
	}
	switch (node.type) {
		case "boolean":
		case "null":
			return node;
		case "string":
			return need(node, path, ["maxLength"]);
		case "integer":
			return need(node, path, ["minimum", "maximum"]);
		case "array":
			need(node, path, ["maxItems"]);
			return { ...node, items: items(node.items, path) };
		case "object":
			return object(node, path);
		default:
			throw new Error(
				`${path}: only strings, integers, booleans, enums, arrays and objects have bounds`,
			);
	}
};

const items = (given: unknown, path: string): unknown =>
	Array.isArray(given)
		? nodesSchema.parse(given).map((part) => bound(part, `${path}[]`))
		: bound(nodeSchema.parse(given), `${path}[]`);

const object = (node: Node, path: string): Node => {
	if (node.properties === undefined)
		throw new Error(`${path}: an object needs known fields`);
	const fields = Object.entries(nodeSchema.parse(node.properties)).map(
		([name, part]) => [name, bound(nodeSchema.parse(part), `${path}.${name}`)],
	);
	return {
		...node,
		properties: Object.fromEntries(fields),
		additionalProperties: false,
	};
};

// The bounds zod gives to every integer are as good as none.
const most = 1_000_000_000;

const need = (node: Node, path: string, names: readonly string[]): Node => {
	for (const name of names) {
		const value = node[name];
		if (typeof value !== "number" || Math.abs(value) > most)
			throw new Error(`${path}: a ${String(node.type)} needs ${name}`);
	}
	return node;
};
