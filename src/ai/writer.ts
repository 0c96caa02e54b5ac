import { Problem } from "../core/problem.ts";
import { clean } from "./clean.ts";
import { compare, compareIn } from "./compare.ts";
import type { Finding } from "./guards/finding.ts";
import { inspect } from "./guards/guards.ts";
import { detectLanguage, type Language } from "./guards/language.ts";
import {
	type Protected,
	protect,
	restore,
	restoreSoFar,
} from "./guards/placeholders.ts";
import type { Answer, Model } from "./model.ts";
import type { Prompt } from "./prompt.ts";
import type { Prompts } from "./prompts.ts";
import type { Job, Writer } from "./rewrite.ts";
import { newTag, spotlight, unwrap } from "./spotlight.ts";

/** A writer that asks `model` with these prompts, checks what comes back, and asks once more when a check fails. */
export const createWriter = (model: Model, prompts: Prompts): Writer => ({
	compare,
	rewrite: async (job) => {
		const prompt = prompts.actions.get(job.action);
		if (prompt === undefined) throw new Problem("not-found");
		const before = clean(job.text);
		if (!/\p{L}/u.test(before)) throw new Problem("nothing-to-do");
		const task = await prepare(job, prompt, before);
		const first = await attempt(task, model, prompts, []);
		const serious = first.findings.filter(({ weight }) => weight !== "warn");
		const last =
			serious.length === 0
				? first
				: await attempt(task, model, prompts, serious);
		refuse(last.findings);
		return {
			...compareIn(job.against, last.text, last.spoken),
			text: last.text,
			findings: last.findings,
			place: last.answer.endpoint,
		};
	},
});

type Task = {
	readonly job: Job;
	readonly prompt: Prompt;
	readonly before: string;
	readonly given: Protected;
	readonly language: string | null;
};
type Attempt = {
	readonly answer: Answer;
	readonly text: string;
	readonly spoken: Language | null;
	readonly findings: readonly Finding[];
};

const prepare = async (
	job: Job,
	prompt: Prompt,
	before: string,
): Promise<Task> => ({
	job,
	prompt,
	before,
	given: protect(before),
	language: await detectLanguage(before),
});

const attempt = async (
	task: Task,
	model: Model,
	prompts: Prompts,
	faults: readonly Finding[],
): Promise<Attempt> => {
	const { job, prompt, before, given, language } = task;
	const tag = newTag();
	const answer = await model.ask(
		{
			system: prompt.system,
			user: userPart(task, prompts, faults, tag),
			shape: { kind: "text" },
			maxOutput: Math.ceil((given.text.length * prompt.ratio[1]) / 2) + 100,
			temperature:
				job.earlier === undefined ? prompt.temperature : prompt.again,
		},
		{
			person: job.person,
			signal: job.signal,
			onText: (text) => job.onText?.(clean(restoreSoFar(text, given.places))),
		},
	);
	const answered = clean(unwrap(answer.text, tag));
	const text = restore(answered, given.places);
	const spoken = await detectLanguage(answered);
	const findings = inspect({
		given: given.text,
		answered,
		before,
		after: text,
		places: given.places,
		system: prompt.system,
		earlier: job.earlier ?? null,
		language,
		spoken,
		ratio: prompt.ratio,
	});
	return { answer, text, spoken, findings };
};

const languageNames = new Intl.DisplayNames("en", { type: "language" });

const userPart = (
	{ job, prompt, given, language }: Task,
	{ notes }: Prompts,
	faults: readonly Finding[],
	tag: string,
): string =>
	prompt.user({
		language:
			language === null
				? notes.unsure
				: (languageNames.of(language) ?? notes.unsure),
		note: [
			job.earlier === undefined
				? ""
				: notes.again(spotlight(protect(clean(job.earlier)).text, newTag())),
			faults.length === 0 ? "" : notes.retry(faults),
		]
			.filter(Boolean)
			.join("\n"),
		text: spotlight(given.text, tag),
	});

const refuse = (findings: readonly Finding[]): void => {
	const grave = findings.filter(({ weight }) => weight === "reject");
	if (grave.length === 0) return;
	const facts = grave.some(
		({ guard }) => guard === "placeholders" || guard === "new-links",
	);
	throw new Problem(facts ? "model-changed-facts" : "model-unusable");
};
