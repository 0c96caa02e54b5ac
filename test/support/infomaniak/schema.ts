import { isFields } from "./exchange.ts";

/**
 * Makes a schema of the description into one that can be checked: `nullable` spelt out, `oneOf` taken as any of them (a folder holds files and folders),
 * lists of several kinds as lists of any of them, objects closed against fields that are not described, fields required only where they are described (those of an inner object are named outside now and then), and everything left out that is no keyword.
 */
export const checkable = (given: unknown): unknown => {
	if (!isFields(given)) return {};
	if (typeof given.$ref === "string")
		return nulled(given, { $ref: given.$ref });
	const choices = choicesOf(given);
	if (choices !== null) return nulled(given, choices);
	if (Array.isArray(given.allOf))
		return nulled(given, { allOf: given.allOf.map(checkable) });
	return nulled(given, plain(given));
};

type Schema = Readonly<Record<string, unknown>>;

const nulled = ({ nullable }: Schema, schema: Schema): Schema =>
	nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;

const choicesOf = (given: Schema): Schema | null => {
	const choices = given.oneOf ?? given.anyOf;
	if (!Array.isArray(choices)) return null;
	const lists = choices.filter((one) => isFields(one) && one.type === "array");
	if (lists.length < choices.length || choices.length < 2)
		return { anyOf: choices.map(checkable) };
	const items = lists.map((one) => (isFields(one) ? one.items : {}));
	return { type: "array", items: { anyOf: items.map(checkable) } };
};

const plain = (given: Schema): Schema => {
	const { type, properties, items, required } = given;
	const allowed = given.enum;
	if (type === "array")
		return {
			type,
			items: Array.isArray(allowed) ? { enum: allowed } : checkable(items),
		};
	const kept = Object.fromEntries(
		Object.entries(given).filter(
			([key, one]) => keywords.has(key) && !isFields(one),
		),
	);
	return {
		...kept,
		...(isFields(properties) ? closed(properties) : {}),
		...(isFields(properties) && Array.isArray(required)
			? { required: required.filter((name) => name in properties) }
			: {}),
	};
};

const closed = (properties: Schema): Schema => ({
	properties: Object.fromEntries(
		Object.entries(properties).map(([name, one]) => [name, checkable(one)]),
	),
	additionalProperties: false,
});

const keywords = new Set([
	"type",
	"enum",
	"minimum",
	"maximum",
	"minLength",
	"maxLength",
	"pattern",
]);
