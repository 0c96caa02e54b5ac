import ICAL from "ical.js";

/** A component of a calendar text, such as VEVENT, with its properties and what stands in it. */
export type Node = {
	readonly name: string;
	readonly properties: readonly Property[];
	readonly children: readonly Node[];
};

/** A property with its parameters by lower-case name; values are texts, and records for recurrence rules. */
export type Property = {
	readonly name: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly values: readonly unknown[];
};

/** The calendars in a text as trees, nothing deeper than what stands in a component of theirs; null for a text that no calendar program can read. Only for reading: nothing is ever written back from it. */
export const readTree = (text: string): readonly Node[] | null => {
	const parsed = parse(text);
	if (!Array.isArray(parsed)) return null;
	const calendars = parsed.every(Array.isArray) ? parsed : [parsed];
	const nodes = calendars.flatMap((one) => nodeOf(one, 3));
	const isCalendar = nodes.every(({ name }) => name === "vcalendar");
	return nodes.length > 0 && isCalendar ? nodes : null;
};

/** The first property of a name. */
export const propertyOf = (node: Node, name: string): Property | null =>
	node.properties.find((one) => one.name === name) ?? null;

/** The text of the first property of a name, on one line without control characters; null where there is none or nothing in it. */
export const textOf = (node: Node, name: string, most = 300): string | null => {
	const value = propertyOf(node, name)?.values[0];
	if (typeof value !== "string") return null;
	const line = value
		.slice(0, most * 4)
		.toWellFormed()
		.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.trim();
	return line === "" ? null : [...line].slice(0, most).join("");
};

const parse = (text: string): unknown => {
	try {
		return ICAL.parse(text.replace(/^\u{feff}/u, "").trim());
	} catch {
		// What the library cannot read is the caller's to count.
		return null;
	}
};

const nodeOf = (given: unknown, depth: number): readonly Node[] => {
	if (!Array.isArray(given) || depth === 0) return [];
	const [name, properties, children]: unknown[] = given;
	if (typeof name !== "string") return [];
	const list = (items: unknown) => (Array.isArray(items) ? items : []);
	return [
		{
			name,
			properties: list(properties).flatMap(propertyFrom),
			children: list(children).flatMap((child) => nodeOf(child, depth - 1)),
		},
	];
};

const propertyFrom = (given: unknown): readonly Property[] => {
	if (!Array.isArray(given)) return [];
	const [name, parameters, , ...values]: unknown[] = given;
	return typeof name === "string" && isRecord(parameters)
		? [{ name, parameters, values }]
		: [];
};

/** Whether something is an object whose members can be asked for. */
export const isRecord = (
	given: unknown,
): given is Readonly<Record<string, unknown>> =>
	typeof given === "object" && given !== null && !Array.isArray(given);
