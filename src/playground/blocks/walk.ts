import { isObject, type JsonObject } from "../json.ts";

/** An object somewhere inside a payload, with its JSON pointer. */
export type Place = { node: JsonObject; pointer: string };

/** Every object inside a value, the outermost first. */
export function walk(value: unknown, pointer: string): Place[] {
	if (Array.isArray(value))
		return value.flatMap((item: unknown, index) =>
			walk(item, `${pointer}/${index}`),
		);
	if (!isObject(value)) return [];
	const inside = Object.entries(value).flatMap(([field, child]) =>
		walk(child, `${pointer}/${field}`),
	);
	return [{ node: value, pointer }, ...inside];
}
