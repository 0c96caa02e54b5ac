import { Problem } from "../core/problem.ts";
import { attempt } from "./attempt.ts";
import { clean } from "./clean.ts";
import { compare, compareIn } from "./compare.ts";
import type { Finding } from "./guards/finding.ts";
import type { Model } from "./model.ts";
import type { Prompts } from "./prompts.ts";
import type { Writer } from "./rewrite.ts";
import { prepare } from "./task.ts";

/** A writer that asks `model` with these prompts, checks what comes back, and asks once more when a check fails; `masks` says whether private details are replaced before a text leaves. */
export const createWriter = (
	model: Model,
	prompts: Prompts,
	masks: () => Promise<boolean>,
): Writer => ({
	compare,
	rewrite: async (job) => {
		const prompt = prompts.actions.get(job.wish.action);
		if (prompt === undefined) throw new Problem("not-found");
		if (!/\p{L}/u.test(clean(job.text))) throw new Problem("nothing-to-do");
		const task = await prepare(job, prompt, await masks());
		const first = await attempt(task, model, prompts, []);
		const serious = first.findings.filter(({ weight }) => weight !== "warn");
		const last =
			serious.length === 0
				? first
				: await attempt(task, model, prompts, serious);
		refuse(last.findings);
		if (last.text.length > longest) throw new Problem("model-unusable");
		return {
			...compareIn(job.against, last.text, last.spoken),
			text: last.text,
			findings: last.findings,
			place: last.answer.endpoint,
		};
	},
});

/** What can be kept for follow-ups and shown; nobody asks for more. */
const longest = 50_000;

/** Whoever talks instead of writing also loses what had to stay; that is not what people should read. */
const talk: ReadonlySet<string> = new Set(["refusal", "chatter", "thinking"]);

const refuse = (findings: readonly Finding[]): void => {
	const grave = findings.filter(({ weight }) => weight === "reject");
	if (grave.length === 0) return;
	const isTalk = grave.some(({ guard }) => talk.has(guard));
	const facts = grave.some(
		({ guard }) => guard === "placeholders" || guard === "new-links",
	);
	throw new Problem(
		facts && !isTalk ? "model-changed-facts" : "model-unusable",
	);
};
