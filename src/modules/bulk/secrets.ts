import type { Step } from "../../core/job.ts";

/** A password that a step brought, and what it opens. */
export type Secret = { readonly address: string; readonly password: string };

/** The passwords that wait in steps; `addressOf` reads a step's address off its key. */
export const secretsOf = (
	steps: readonly Step[],
	addressOf: (key: string) => string,
): readonly Secret[] =>
	steps.flatMap(({ key, result }) =>
		result?.secret === undefined
			? []
			: [{ address: addressOf(key), password: result.secret }],
	);
