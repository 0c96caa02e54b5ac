import type { FaultKind } from "./faults.ts";

/** One request and its answer as they went over the wire, without the token. `status` is 0 where no answer was made. */
export type Exchange = {
	readonly method: string;
	/** Without its query. */
	readonly path: string;
	/** With brackets opened: `filter[a]=1&b[]=2` is `{ filter: { a: "1" }, b: ["2"] }`. */
	readonly query: Readonly<Record<string, unknown>>;
	readonly headers: Readonly<Record<string, string>>;
	/** JSON, or undefined for none. */
	readonly body: unknown;
	/** How many bytes came that were no JSON. */
	readonly bytes: number;
	/** ms when it arrived. */
	readonly at: number;
	status: number;
	answer: unknown;
	fault: FaultKind | null;
};

/** Opens the brackets of a query; a name given twice keeps both. */
export const queryOf = (search: URLSearchParams): Record<string, unknown> => {
	const query: Record<string, unknown> = {};
	for (const [name, given] of search) {
		const [, head = name, key, list] =
			/^([^[\]]+)\[([^[\]]*)\](\[\])?$/u.exec(name) ?? [];
		const before = query[head];
		if (key && list !== undefined) {
			const fields = isFields(before) ? before : {};
			const items = fields[key];
			query[head] = {
				...fields,
				[key]: [...(Array.isArray(items) ? items : []), given],
			};
			continue;
		}
		if (key === undefined)
			query[head] = before === undefined ? given : [before, given].flat();
		else if (key === "")
			query[head] = Array.isArray(before) ? [...before, given] : [given];
		else query[head] = { ...(isFields(before) ? before : {}), [key]: given };
	}
	return query;
};

/** Whether something is an object with fields. */
export const isFields = (
	given: unknown,
): given is Readonly<Record<string, unknown>> =>
	typeof given === "object" && given !== null && !Array.isArray(given);
