import { findingsOf, whileSafe } from "./check-answer.ts";
import { clean } from "./clean.ts";
import { corrected } from "./correct/corrected.ts";
import { transplant } from "./correct/transplant.ts";
import type { Finding } from "./guards/finding.ts";
import { detectLanguage, type Language } from "./guards/language.ts";
import { restore } from "./guards/placeholders.ts";
import { trimmedAnswer } from "./guards/trim.ts";
import type { Answer, Model } from "./model.ts";
import type { Prompts } from "./prompts.ts";
import { newTag, unwrap } from "./spotlight.ts";
import { swissSpelling } from "./swiss.ts";
import { type Task, userPart } from "./task.ts";

/** What one answer was worth: its text with everything put back, and all that is wrong with it. */
export type Attempt = {
	readonly answer: Answer;
	readonly text: string;
	readonly spoken: Language | null;
	readonly findings: readonly Finding[];
};

/** Asks once and checks the answer. */
export const attempt = async (
	task: Task,
	model: Model,
	prompts: Prompts,
	faults: readonly Finding[],
): Promise<Attempt> => {
	const { job, prompt, given, frozen } = task;
	const tag = newTag();
	const answer = await model.ask(
		{
			system: prompt.system,
			user: userPart(task, prompts, faults, tag),
			shape: { kind: "text" },
			feature: job.wish.action,
			maxOutput: task.maxOutput,
			temperature:
				job.earlier === undefined ? prompt.temperature : prompt.again,
		},
		{
			person: job.person,
			signal: job.signal,
			...(job.onText === undefined
				? {}
				: { onText: whileSafe(task, job.onText) }),
		},
	);
	const answered = spelled(
		task,
		trimmedAnswer(clean(unwrap(answer.text, tag)), given.text),
	);
	const spoken = await detectLanguage(answered);
	const checked = { task, spoken };
	if (job.wish.action !== "correct")
		return {
			answer,
			spoken,
			text: restore(answered, given.places),
			findings: findingsOf(checked, answered),
		};
	const mended = corrected(
		given.text,
		answered,
		job.wish.strictness ?? "standard",
		job.terms.keep,
	);
	return {
		answer,
		spoken,
		text: transplant(
			job.text,
			task.before,
			frozen.thaw(restore(mended, given.places)),
		),
		findings: [
			...findingsOf(checked, answered).filter(({ guard }) => talk.has(guard)),
			...findingsOf(checked, mended).filter(({ guard }) => !talk.has(guard)),
		],
	};
};

/** German as the house spells it. */
const spelled = ({ job, language }: Task, text: string): string =>
	job.terms.swiss && (job.wish.into ?? language) === "de"
		? swissSpelling(text)
		: text;

/** Faults of an answer as a whole; the others a correction cannot have, as it keeps what it does not mend. */
const talk: ReadonlySet<string> = new Set([
	"chatter",
	"echo",
	"thinking",
	"language",
	"refusal",
]);
