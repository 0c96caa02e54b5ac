import { z } from "zod";
import type { Jobs, Step } from "../../core/job.ts";

/** A password that a step brought, and what it opens. */
export type Secret = { readonly address: string; readonly password: string };

/** The passwords that wait in steps; `addressOf` reads a step's address off its key. */
export const secretsOf = (
	steps: readonly Step[],
	addressOf: (key: string) => string,
): readonly Secret[] =>
	steps.flatMap(({ key, result }) => {
		const read = held.safeParse(result?.facts);
		return read.success
			? [{ address: addressOf(key), password: read.data.password }]
			: [];
	});

/** Takes every password out of the steps; what else they tell stays. */
export const wipe = async (
	jobs: Pick<Jobs, "finish">,
	request: string,
	steps: readonly Step[],
): Promise<void> => {
	for (const { number, result } of steps) {
		const read = held.safeParse(result?.facts);
		if (!result || !read.success) continue;
		const { password: _, ...facts } = read.data;
		await jobs.finish(request, number, { ...result, facts });
	}
};

const held = z.looseObject({ password: z.string() });
