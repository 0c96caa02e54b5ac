import { clean } from "./clean.ts";
import { type Frozen, freeze } from "./correct/frozen.ts";
import type { Finding } from "./guards/finding.ts";
import { detectLanguage, type Language } from "./guards/language.ts";
import type { Protected } from "./guards/placeholders.ts";
import { fill } from "./holes.ts";
import { termsIn } from "./house-terms.ts";
import { conceal } from "./private/conceal.ts";
import type { Prompt } from "./prompt.ts";
import type { Prompts } from "./prompts.ts";
import type { Job } from "./rewrite.ts";
import { newTag, spotlight } from "./spotlight.ts";

/** A job made ready to be asked: the cleaned text, what of it is sent, and its language. */
export type Task = {
	readonly job: Job;
	readonly prompt: Prompt;
	readonly before: string;
	/** Quoted lines and the signature wait here while a text is corrected. */
	readonly frozen: Frozen;
	readonly given: Protected;
	readonly language: Language | null;
	/** Tokens the answer may take. */
	readonly maxOutput: number;
};

/** Makes a job ready; with `mask` private details stay here. */
export const prepare = async (
	job: Job,
	prompt: Prompt,
	mask: boolean,
): Promise<Task> => {
	const before = clean(job.text);
	const frozen =
		job.wish.action === "correct"
			? freeze(before)
			: { text: before, thaw: (text: string) => text };
	const given = conceal(frozen.text, { mask });
	return {
		job,
		prompt,
		before,
		frozen,
		given,
		language: await detectLanguage(before),
		maxOutput: Math.min(
			longestAnswer,
			Math.ceil((given.text.length * prompt.ratio[1]) / 2) + 200,
		),
	};
};

const longestAnswer = 8000;
const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** What the model reads of this text; `faults` are those of a first attempt. */
export const userPart = (
	{ job, prompt, before, given, language }: Task,
	{ notes }: Prompts,
	faults: readonly Finding[],
	tag: string,
): string =>
	prompt.user({
		language: languageName(language) ?? notes.unsure,
		wish: wishLine(job, prompt, notes),
		// A translation may meet words that are not in the text.
		house: notes.house(
			job.wish.into === undefined ? termsIn(before, job.terms) : job.terms,
		),
		note: [
			job.earlier === undefined
				? ""
				: notes.again(
						spotlight(sameNames(clean(job.earlier), given), newTag()),
					),
			faults.length === 0 ? "" : notes.retry(faults),
		]
			.filter(Boolean)
			.join("\n"),
		text: spotlight(given.text, tag),
	});

/** An earlier version with the same names for what stays hidden as the text itself. */
const sameNames = (earlier: string, { places }: Protected): string =>
	[...places]
		.sort(([, a], [, b]) => b.length - a.length)
		.reduce((text, [name, found]) => text.replaceAll(found, name), earlier);

const wishLine = (
	{ wish, instruction }: Job,
	{ wishes }: Prompt,
	notes: Prompts["notes"],
): string => {
	if (instruction !== undefined) return notes.wish(clean(instruction));
	const said =
		wishes[wish.tone ?? wish.strictness ?? (wish.into ? "into" : "")];
	if (said === undefined) return "";
	return fill(said, { language: languageName(wish.into ?? null) ?? "" });
};

const languageName = (language: Language | null): string | undefined =>
	language === null ? undefined : languageNames.of(language);
