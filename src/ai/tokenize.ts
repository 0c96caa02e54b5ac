import { z } from "zod";
import type { Capability } from "./capability.ts";
import { manners } from "./dialect.ts";
import { keyHeader, readJson } from "./probe.ts";

/** Counts the tokens of a text at its server; null where that does not work. */
export type Tokenize = (
	text: string,
	signal: AbortSignal,
) => Promise<number | null>;

const schema = z.union([
	z
		.object({ count: z.number().int().nonnegative() })
		.transform(({ count }) => count),
	z
		.object({ tokens: z.array(z.unknown()) })
		.transform(({ tokens }) => tokens.length),
]);

const patience = 3000;

/** Makes the counter of an endpoint; the text goes to that server only, as the question will. */
export const createTokenize =
	({ baseUrl, dialect, model }: Capability, apiKey?: string): Tokenize =>
	async (text, signal) => {
		const field = manners[dialect].tokenize;
		if (field === null) return null;
		try {
			const answer = await fetch(`${baseUrl.replace(/\/v1$/u, "")}/tokenize`, {
				method: "POST",
				redirect: "error",
				signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
				headers: { "content-type": "application/json", ...keyHeader(apiKey) },
				body: JSON.stringify({ model, [field]: text }),
			});
			const read = schema.safeParse(await readJson(answer, mostBytes));
			return answer.ok && read.success ? read.data : null;
		} catch {
			return null;
		}
	};

// A long text comes back as a number a token.
const mostBytes = 20_000_000;
