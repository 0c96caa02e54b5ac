import { clean } from "./clean.ts";
import type { Finding, Work } from "./guards/finding.ts";
import { inspect } from "./guards/guards.ts";
import type { Language } from "./guards/language.ts";
import { restore, restoreSoFar } from "./guards/placeholders.ts";
import { mayShow } from "./guards/so-far.ts";
import type { Task } from "./task.ts";

/** An answer to a task is judged with the language it is in, where that is known. */
export type Checked = {
	readonly task: Task;
	readonly spoken: Language | null;
};

/** All that is wrong with an answer as the model wrote it, with placeholders. */
export const findingsOf = (
	checked: Checked,
	answered: string,
): readonly Finding[] =>
	inspect(workOf(checked, answered)).filter(
		({ guard }) =>
			guard !== "same" || !mayStay.has(checked.task.job.wish.action),
	);

/** Actions whose answer may be the text as it was. */
const mayStay = new Set(["correct", "translate", "own", "structure"]);

const between = 200;

/** Shows what has come so far, at most every 200 ms, and only while nothing harmful is in it. */
export const whileSafe = (
	task: Task,
	show: (text: string) => void,
): ((text: string) => void) => {
	let last = 0;
	return (text) => {
		const now = performance.now();
		if (now - last < between) return;
		last = now;
		if (!mayShow(workOf({ task, spoken: null }, clean(text)))) return;
		const { frozen, given } = task;
		show(clean(frozen.thaw(restoreSoFar(text, given.places))));
	};
};

const workOf = ({ task, spoken }: Checked, answered: string): Work => {
	const { job, prompt, given, before, language, frozen } = task;
	return {
		given: given.text,
		answered,
		before,
		after: frozen.thaw(restore(answered, given.places)),
		places: given.places,
		system: prompt.system,
		earlier: job.earlier ?? null,
		language,
		spoken,
		...(job.wish.into === undefined ? {} : { into: job.wish.into }),
		terms: job.terms,
		ratio: prompt.ratio,
	};
};
