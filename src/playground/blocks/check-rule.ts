import { isObject, type JsonObject } from "../json.ts";
import type { BlockProblem } from "./problem.ts";
import type { Rule, Shape } from "./rule.ts";

/** Compares a value with a rule; every difference is named with its place. */
export function checkRule(
	value: unknown,
	rule: Rule,
	pointer: string,
): BlockProblem[] {
	const wrong = (message: string) => [{ message, pointer }];
	switch (rule.kind) {
		case "string":
			return checkString(value, rule, pointer);
		case "one of":
			return rule.values.includes(value)
				? []
				: wrong(`must be one of: ${rule.values.join(", ")}`);
		case "boolean":
			return typeof value === "boolean" ? [] : wrong("must be a boolean");
		case "number":
			if (typeof value !== "number") return wrong("must be a number");
			return value < rule.min || value > rule.max
				? wrong(`must be between ${rule.min} and ${rule.max}`)
				: [];
		case "text":
			return checkText(value, rule, pointer);
		case "list":
			return checkList(value, rule, pointer);
		case "shape":
			return isObject(value)
				? checkShape(value, rule.shape, [], pointer)
				: wrong("must be an object");
		case "typed":
			return checkTyped(value, rule, pointer);
	}
}

function checkString(
	value: unknown,
	rule: Extract<Rule, { kind: "string" }>,
	pointer: string,
): BlockProblem[] {
	if (typeof value !== "string")
		return [{ message: "must be a string", pointer }];
	if (value.length < rule.min)
		return [
			{ message: `must be more than ${rule.min - 1} characters`, pointer },
		];
	if (value.length > rule.max)
		return [
			{ message: `must be less than ${rule.max + 1} characters`, pointer },
		];
	if (rule.pattern !== undefined && !rule.pattern.test(value))
		return [{ message: "failed to match the required format", pointer }];
	return [];
}

function checkText(
	value: unknown,
	rule: Extract<Rule, { kind: "text" }>,
	pointer: string,
): BlockProblem[] {
	if (!isObject(value)) return [{ message: "must be a text object", pointer }];
	const types = rule.type === "any" ? ["plain_text", "mrkdwn"] : [rule.type];
	if (!types.some((type) => type === value.type))
		return [
			{
				message: `must be one of: ${types.join(", ")}`,
				pointer: `${pointer}/type`,
			},
		];
	const text: Rule = { kind: "string", min: 1, max: rule.max };
	const extra = value.type === "plain_text" ? "emoji" : "verbatim";
	const fields: Shape = {
		required: { text },
		optional: { [extra]: { kind: "boolean" } },
	};
	return checkShape(value, fields, ["type"], pointer);
}

function checkList(
	value: unknown,
	rule: Extract<Rule, { kind: "list" }>,
	pointer: string,
): BlockProblem[] {
	if (!Array.isArray(value)) return [{ message: "must be a list", pointer }];
	if (value.length < rule.min)
		return [{ message: `at least ${rule.min} items needed`, pointer }];
	if (value.length > rule.max)
		return [{ message: `no more than ${rule.max} items allowed`, pointer }];
	return value.flatMap((item: unknown, index) =>
		checkRule(item, rule.of, `${pointer}/${index}`),
	);
}

function checkTyped(
	value: unknown,
	rule: Extract<Rule, { kind: "typed" }>,
	pointer: string,
): BlockProblem[] {
	if (!isObject(value)) return [{ message: "must be an object", pointer }];
	const type = value.type;
	const known = typeof type === "string" && rule.types.includes(type);
	const shape = known ? rule.shapes()[type] : undefined;
	if (shape === undefined)
		return [
			{
				message: `unsupported type: ${String(type)}`,
				pointer: `${pointer}/type`,
			},
		];
	return checkShape(value, shape, ["type"], pointer);
}

function checkShape(
	node: JsonObject,
	shape: Shape,
	known: readonly string[],
	pointer: string,
): BlockProblem[] {
	const rules = { ...shape.required, ...shape.optional };
	const missing = Object.keys(shape.required)
		.filter((field) => node[field] === undefined)
		.map((field) => ({ message: `missing required field: ${field}`, pointer }));
	const wrong = Object.entries(node).flatMap(([field, value]) => {
		if (known.includes(field) || value === undefined) return [];
		const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
		return rule === undefined
			? [{ message: `invalid additional property: ${field}`, pointer }]
			: checkRule(value, rule, `${pointer}/${field}`);
	});
	const together = shape.also?.(node) ?? null;
	const unfit = together === null ? [] : [{ message: together, pointer }];
	return [...missing, ...wrong, ...unfit];
}
