/** Anything JSON calls an object: Block Kit, payloads and answers before they are looked at. */
export type JsonObject = { [key: string]: unknown };

/** True for a plain JSON object, false for lists, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, an empty one when it is anything else. */
export function objectOf(value: unknown): JsonObject {
	return isObject(value) ? value : {};
}

/** The objects of a list, in order; everything else in it is left out. */
export function objectsOf(value: unknown): JsonObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value as a string, an empty one when it is anything else. */
export function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

/** The parsed text, `undefined` when it is not JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
