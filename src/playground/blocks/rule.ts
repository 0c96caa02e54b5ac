import type { JsonObject } from "../json.ts";

/** What one field may hold; lengths in characters, both ends included. */
export type Rule =
	| { kind: "string"; min: number; max: number; pattern?: RegExp }
	| { kind: "one of"; values: readonly unknown[] }
	| { kind: "text"; type: "plain_text" | "mrkdwn" | "any"; max: number }
	| { kind: "boolean" }
	| { kind: "number"; min: number; max: number }
	| { kind: "list"; of: Rule; min: number; max: number }
	| { kind: "shape"; shape: Shape }
	| { kind: "typed"; shapes: ShapeTable; types: readonly string[] };

/** An object: its fields, and a sentence from `also` when they do not fit together. */
export type Shape = {
	required: Record<string, Rule>;
	optional: Record<string, Rule>;
	also?: (node: JsonObject) => string | null;
};

/** Shapes by their `type` field; looked up late because some contain themselves. */
export type ShapeTable = () => Record<string, Shape>;

/** A string of at least `min` (default 1) and at most `max` characters. */
export function string(max: number, min = 1): Rule {
	return { kind: "string", min, max };
}

/** A string of a given form. */
export function pattern(form: RegExp): Rule {
	return { kind: "string", min: 1, max: 3000, pattern: form };
}

/** One of a few values. */
export function oneOf(...values: unknown[]): Rule {
	return { kind: "one of", values };
}

/** A plain_text object. */
export function plain(max: number): Rule {
	return { kind: "text", type: "plain_text", max };
}

/** A mrkdwn object. */
export function mrkdwn(max: number): Rule {
	return { kind: "text", type: "mrkdwn", max };
}

/** A text object of either type. */
export function anyText(max: number): Rule {
	return { kind: "text", type: "any", max };
}

/** True or false. */
export const flag: Rule = { kind: "boolean" };

/** A number between two others. */
export function number(min: number, max: number): Rule {
	return { kind: "number", min, max };
}

/** A list of at least `min` (default 1) and at most `max` items. */
export function list(of: Rule, max: number, min = 1): Rule {
	return { kind: "list", of, min, max };
}

/** An object without a `type` field. */
export function shape(
	required: Shape["required"],
	optional: Shape["optional"] = {},
	also?: Shape["also"],
): Rule {
	const made: Shape = { required, optional };
	return {
		kind: "shape",
		shape: also === undefined ? made : { ...made, also },
	};
}

/** An object whose `type` is one of the given rows of a table. */
export function typed(shapes: ShapeTable, ...types: string[]): Rule {
	return { kind: "typed", shapes, types };
}
