import type { Seen } from "../endpoint.ts";
import { answer, type Step } from "./script.ts";

/** A model that says what it was told: the text itself, or, where a form is asked for, that form with the text wherever words may stand. */
export const echo = (seen: Seen): Step =>
	said(seen, { words: toldTo(seen), most: 3 });

/** The same with every list as long as it may be. */
export const echoAtLength = (seen: Seen): Step =>
	said(seen, { words: toldTo(seen), most: 1000 });

const toldTo = ({ user }: Seen): string =>
	/<(text-[0-9a-f]{12})>\n([\s\S]*?)\n<\/\1>/u.exec(user)?.[2] ?? user;

/** What a model says: these words wherever words may stand, lists of so many, and other values for keys of these names. */
export type Said = {
	readonly words: string;
	readonly most: number;
	readonly values?: Readonly<Record<string, unknown>>;
};

/** A model that says this, in the form it is asked for. */
export const said = (seen: Seen, what: Said): Step => {
	const schema = schemaOf(seen.body.response_format);
	return answer([
		schema === null ? what.words : JSON.stringify(filled(schema, what, 0)),
	]);
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const at = (value: unknown, key: string): unknown =>
	isNode(value) ? value[key] : undefined;

const schemaOf = (format: unknown): Node | null => {
	const schema = at(at(format, "json_schema"), "schema");
	return isNode(schema) ? schema : null;
};

/** Something that fits a schema; of several values the one whose turn it is. */
const filled = (node: unknown, said: Said, turn: number): unknown => {
	const options = at(node, "enum");
	if (Array.isArray(options)) return options[turn % options.length];
	const any = at(node, "anyOf");
	if (Array.isArray(any)) return filled(any[0], said, turn);
	const type = at(node, "type");
	switch (Array.isArray(type) ? type[0] : type) {
		case "object":
			return Object.fromEntries(
				Object.entries(at(node, "properties") ?? {}).map(([key, inner]) => [
					key,
					said.values && Object.hasOwn(said.values, key)
						? said.values[key]
						: filled(inner, said, turn),
				]),
			);
		case "array":
			return Array.from(
				{
					length: Math.min(
						Number(at(node, "maxItems") ?? 1),
						Math.max(said.most, Number(at(node, "minItems") ?? 0)),
					),
				},
				(_, index) => filled(at(node, "items"), said, index),
			);
		case "integer":
			return at(node, "minimum") ?? 0;
		case "boolean":
			return true;
		case "string":
			return said.words.slice(0, Number(at(node, "maxLength") ?? 100));
		default:
			return at(node, "const") ?? null;
	}
};
