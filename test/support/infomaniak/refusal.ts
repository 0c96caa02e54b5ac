/** What is wrong with one field: its rule, its name, and what it may be. */
export type Child = {
	readonly code: string;
	readonly attribute: string;
	readonly values?: readonly string[];
};

/** An answer that says no; thrown by a door, made into the error envelope by the server. */
export class Refusal extends Error {
	readonly status: number;
	readonly code: string;
	readonly children: readonly Child[];

	constructor(status: number, code: string, children: readonly Child[] = []) {
		super(sentences[code] ?? code);
		this.status = status;
		this.code = code;
		this.children = children;
	}
}

/** 404 for a thing that is not there. */
export const missing = (): Refusal => new Refusal(404, "object_not_found");

/** 422 with the one field that is wrong. */
export const invalid = (
	attribute: string,
	rule: string,
	values?: readonly string[],
): Refusal =>
	new Refusal(422, "validation_failed", [
		{
			code: `validation_rule_${rule}`,
			attribute,
			...(values === undefined ? {} : { values }),
		},
	]);

/** The error envelope of a refusal. */
export const envelopeOf = ({ code, message, children }: Refusal) => ({
	result: "error",
	error: {
		code,
		description: message,
		...(children.length === 0 ? {} : { errors: children.map(childOf) }),
	},
});

const childOf = ({ code, attribute, values }: Child) => ({
	code,
	description: `The ${attribute} field is invalid.`,
	context: { attribute, ...(values === undefined ? {} : { values }) },
});

const sentences: Readonly<Record<string, string>> = {
	not_authorized: "Authorization required",
	access_denied: "Access denied",
	forbidden_error: "Forbidden",
	object_not_found: "Object not found",
	method_not_found: "Method not found",
	validation_failed: "Validation failed",
	too_many_requests: "Too Many Attempts.",
	conflict: "The request conflicts with the current state",
	product_maintenance: "The product is in maintenance",
	internal_error: "An unexpected error occurred",
};
