import { z } from "zod";
import { Problem } from "../core/problem.ts";
import type { Dropped } from "./endpoint-body.ts";
import { overflowOf } from "./endpoint-overflow.ts";
import { refusal } from "./refusal.ts";
import { tooLong } from "./too-long.ts";

/** A failure in our words; `retry` in ms. */
export type Failure = {
	readonly problem: Problem;
	readonly retry: number | null;
	readonly drop: Dropped | null;
};

const word = z.string().nullish().catch(null);
const schema = z.object({
	name: word,
	status: z.number().int().nullish().catch(null),
	code: z.union([z.string(), z.number()]).nullish().catch(null),
	type: word,
	param: word,
	message: z.string().catch(""),
	headers: z.instanceof(Headers).nullish().catch(null),
	error: z.unknown().optional(),
});
type Facts = z.output<typeof schema>;

/** Translates whatever the transport threw, at a server with that window; its own message may quote text and goes no further. */
export const failureOf = (
	error: unknown,
	started: boolean,
	context: number | null,
): Failure => {
	const facts = schema.safeParse(error).data;
	if (facts === undefined) return final(new Problem("model-unusable"));
	const overflow = overflowOf(facts, context);
	if (overflow !== null) return final(tooLong(overflow.over));
	if (isRedirect(error)) return final(new Problem("endpoint-not-allowed"));
	if (error instanceof SyntaxError || error instanceof z.ZodError)
		return final(new Problem("model-unusable"));
	if (started) return final(new Problem("model-cut"));
	if (typeof facts.status === "number") return byStatus(facts.status, facts);
	if (facts.error !== undefined && facts.error !== null)
		return final(refusal("other"));
	return again(new Problem("model-unreachable"), 300);
};

const byStatus = (status: number, facts: Facts): Failure => {
	if (status === 401 || status === 403) return final(refusal("key"));
	if (status === 404) return final(refusal("model"));
	if (status === 413) return final(tooLong());
	if (status === 429)
		return again(refusal("busy"), waitOf(facts.headers) ?? 500);
	if (status === 502 || status === 503 || status === 504)
		return again(refusal("loading"), waitOf(facts.headers) ?? 1000);
	const drop = status < 500 ? droppable(facts) : null;
	return { problem: refusal("other"), retry: null, drop };
};

const final = (problem: Problem): Failure => ({
	problem,
	retry: null,
	drop: null,
});

const again = (problem: Problem, ms: number): Failure => ({
	problem,
	retry: ms,
	drop: null,
});

const waitOf = (headers: Headers | null | undefined): number | null => {
	const value = headers?.get("retry-after") ?? "";
	if (/^\d+(\.\d+)?$/u.test(value)) return Number(value) * 1000;
	const moment = Date.parse(value);
	return Number.isNaN(moment) ? null : Math.max(0, moment - Date.now());
};

const isRedirect = (error: unknown): boolean =>
	error instanceof Error &&
	(error.message === "unexpected redirect" || isRedirect(error.cause));

const fields: readonly (readonly [RegExp, Dropped])[] = [
	[/max_completion_tokens/u, "limit"],
	[/reasoning_effort|chat_template_kwargs|thinking/u, "quiet"],
	[/response_format|json_schema|grammar/u, "schema"],
	[/stream_options|include_usage/u, "usage"],
];

const droppable = ({ message, param }: Facts): Dropped | null =>
	fields.find(([name]) => name.test(`${param ?? ""} ${message}`))?.[1] ?? null;
