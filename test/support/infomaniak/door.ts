import { z } from "zod";
import type { Scope } from "../../../src/drivers/infomaniak/route.ts";
import { type Child, missing, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** A request as it came in: names of the path, the query with its brackets opened, the body where it was JSON. */
export type Raw = {
	readonly path: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, unknown>>;
	readonly body: unknown;
	readonly bytes: Buffer;
};

/** A request that a door has checked. */
export type Call<Q, B> = {
	readonly query: Q;
	readonly body: B;
	readonly bytes: Buffer;
	/** A number of the path; anything else is refused. */
	readonly id: (name: string) => number;
	/** A word of the path. */
	readonly word: (name: string) => string;
};

/** An answer: its HTTP status and JSON, or bytes. */
export type Reply =
	| { readonly kind: "json"; readonly status: number; readonly json: unknown }
	| { readonly kind: "bytes"; readonly bytes: Buffer };

/** One method and path that the server answers. `outside`: where it is known from, for one that the API description leaves out. */
export type Door = {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	readonly path: string;
	/** Null where any right is enough. */
	readonly scope: Scope | null;
	readonly outside?: string;
	/** The names that its query and its body may have. */
	readonly takes: {
		readonly query: readonly string[];
		readonly body: readonly string[];
	};
	readonly answer: (raw: Raw, world: World) => Reply;
};

type Given<Q extends z.ZodType, B extends z.ZodType> = Omit<
	Door,
	"answer" | "takes"
> & {
	readonly query: Q;
	readonly body: B;
	/** What a successful answer's status is when it is not 200. */
	readonly status?: number;
	readonly answer: (
		call: Call<z.output<Q>, z.output<B>>,
		world: World,
	) => Answer;
};

/** A door that refuses what its query and body do not name, and answers with what `answers.ts` wraps. */
export const defineDoor = <Q extends z.ZodType, B extends z.ZodType>({
	query,
	body,
	status = 200,
	answer,
	...door
}: Given<Q, B>): Door => ({
	...door,
	takes: { query: namesOf(query), body: namesOf(body) },
	answer: (raw, world) => {
		const word = (name: string) => raw.path[name] ?? "";
		const id = (name: string) => {
			if (!/^\d{1,15}$/u.test(word(name))) throw missing();
			return Number(word(name));
		};
		const call = {
			query: checked(query, raw.query),
			body: checked(body, raw.body ?? {}),
			bytes: raw.bytes,
			id,
			word,
		};
		const given = answer(call, world);
		return "bytes" in given
			? { kind: "bytes", bytes: given.bytes }
			: { kind: "json", status, json: given.json };
	},
});

/** What a door answers: JSON with its envelope, or bytes. */
export type Answer =
	| { readonly json: Readonly<Record<string, unknown>> }
	| { readonly bytes: Buffer };

const namesOf = (schema: z.ZodType): readonly string[] =>
	schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** For doors that take no query, or no body. */
export const nothing = z.strictObject({});

const checked = <S extends z.ZodType>(
	schema: S,
	given: unknown,
): z.output<S> => {
	const looked = schema.safeParse(given, { reportInput: true });
	if (looked.success) return looked.data;
	throw new Refusal(
		422,
		"validation_failed",
		looked.error.issues.flatMap(childrenOf),
	);
};

const childrenOf = (issue: z.core.$ZodIssue): Child[] => {
	const attribute = issue.path.join(".");
	if (issue.code === "unrecognized_keys")
		return issue.keys.map((key) => ({
			code: "validation_rule_prohibited",
			attribute: [...issue.path, key].join("."),
		}));
	const code = `validation_rule_${ruleOf(issue)}`;
	const values =
		issue.code === "invalid_value" ? { values: issue.values.map(String) } : {};
	return [{ code, attribute, ...values }];
};

const ruleOf = (issue: z.core.$ZodIssue): string => {
	if (issue.input === undefined && issue.code !== "custom") return "required";
	switch (issue.code) {
		case "invalid_type":
			return kinds[issue.expected] ?? issue.expected;
		case "invalid_value":
			return "in";
		case "too_big":
			return "max";
		case "too_small":
			return "min";
		case "invalid_format":
			return "regex";
		default:
			return "invalid";
	}
};

const kinds: Readonly<Record<string, string>> = {
	number: "integer",
	int: "integer",
	record: "array",
	object: "array",
};
