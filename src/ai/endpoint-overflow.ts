import { z } from "zod";

/** What a refusal says of itself, as far as it is looked at here. */
export type Said = {
	readonly status?: number | null | undefined;
	readonly type?: string | null | undefined;
	readonly code?: string | number | null | undefined;
	readonly param?: string | null | undefined;
	readonly message: string;
	readonly error?: unknown;
};

const count = z.number().int().positive().nullish().catch(null);
const numbersSchema = z.object({ n_prompt_tokens: count, n_ctx: count });

/** Whether this is the refusal of a prompt over the window, and by which share it is over, where numbers are given; null when it is something else. */
export const overflowOf = (
	said: Said,
	context: number | null,
): { readonly over: number | null } | null => {
	if (!isOverflow(said)) return null;
	const told = numbersSchema.safeParse(said.error).data;
	const asked = told?.n_prompt_tokens ?? numberIn(said.message, askedFor);
	const window = told?.n_ctx ?? numberIn(said.message, windowOf) ?? context;
	const known = asked !== null && window !== null && asked > window;
	return { over: known ? asked / window - 1 : null };
};

const isOverflow = ({ type, code, param, message, status }: Said): boolean =>
	type === "exceed_context_size_error" ||
	code === "context_length_exceeded" ||
	param === "input_tokens" ||
	((status ?? 400) === 400 &&
		/maximum context length|context length (is|of) only|exceeds? the (available )?context|longer than the model's context|context window/iu.test(
			message,
		));

const askedFor = /(?:passed|requested|resulted in|input \()\s*(\d{2,8})/iu;
const windowOf = /(?:context length|context window)\D{0,24}(\d{2,8})/iu;

const numberIn = (message: string, pattern: RegExp): number | null => {
	const found = pattern.exec(message)?.[1];
	return found === undefined ? null : Number(found);
};
