import { type Attempt, attempt } from "../src/ai/attempt.ts";
import type { Model } from "../src/ai/model.ts";
import type { Prompts } from "../src/ai/prompts.ts";
import type { Job } from "../src/ai/rewrite.ts";
import { prepare } from "../src/ai/task.ts";
import type { Ask } from "./recorder.ts";

/** Whether private details are replaced before a text leaves: the product's own default. */
export const masks = true;

/** What the product's checks said of each answer, also of those nobody was shown; asks nobody. */
export const replay = async (
	job: Job,
	prompts: Prompts,
	asks: readonly Ask[],
): Promise<readonly Attempt[]> => {
	const prompt = prompts.actions.get(job.wish.action);
	if (prompt === undefined) return [];
	const { onText: _, ...quiet } = job;
	const task = await prepare(quiet, prompt, masks);
	const attempts: Attempt[] = [];
	for (const ask of asks) {
		if (ask.answer === null) break;
		attempts.push(await attempt(task, parrot(ask), prompts, []));
	}
	return attempts;
};

/** Gives the recorded answer; a tag it repeats is the tag of the new question. */
const parrot = ({ answer, user }: Ask): Model => ({
	describe: async () => null,
	ask: async (question) => {
		if (answer === null) throw new Error("there is nothing to repeat");
		const old = tagIn(user);
		const text =
			old === null
				? answer.text
				: answer.text.replaceAll(old, tagIn(question.user) ?? old);
		return { ...answer, text };
	},
});

// The last one: an earlier version may stand in a block of its own before the text.
const tagIn = (user: string): string | null =>
	user.match(/text-[\da-f]{12}/gu)?.at(-1) ?? null;
