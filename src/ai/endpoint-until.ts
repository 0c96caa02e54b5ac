import type { OpenAI } from "openai";
import { manners } from "./dialect.ts";
import type { Parts, Reply } from "./endpoint.ts";
import { bodyOf, inWords } from "./endpoint-body.ts";
import { judge, type Verdict } from "./endpoint-judge.ts";
import { type Reading, readOnce } from "./endpoint-read.ts";
import { estimateSafely, estimateTokens } from "./estimate.ts";
import type { Learned } from "./learned.ts";
import { limitFor } from "./limit.ts";
import type { Question, Usage } from "./model.ts";
import { tooLong } from "./too-long.ts";
import { seemsCut } from "./truncation.ts";
import type { Watch } from "./watch.ts";

/** Asks until there is an answer: once more after a moment of at most `again` ms where that may help, once more without each field the server does not take, and once with every switch against thinking; never after the first chunk of an answer. */
export const askUntil = async (
	given: Question,
	parts: Parts & { readonly again: number },
	client: () => Promise<OpenAI>,
	watch: Watch,
	onText?: (text: string) => void,
): Promise<Reply> => {
	const { capability, learned, again } = parts;
	const { context } = capability;
	let usage: Usage = { input: 0, output: 0, estimated: false };
	let patient = true;
	for (;;) {
		const sent = { ...learned, dropped: new Set(learned.dropped) };
		const question = suited(given, learned);
		const limit = await limitFor(question, parts, watch.signal);
		const body = bodyOf(question, capability, learned, limit);
		const reading = await readOnce(await client(), body, watch, onText);
		usage = spent(usage, reading, question);
		const verdict = judge(reading, watch.broken(), context);
		if (verdict.kind === "answer") {
			refuseCut(question, reading, parts);
			return { text: reading.text, usage };
		}
		if (learns(reading, verdict, sent, learned)) continue;
		const { retry, problem } = verdict;
		if (retry === null || retry > again || !patient) throw problem;
		patient = false;
		await watch.pause(retry);
	}
};

// Some models cannot be kept from thinking, so their thoughts get room too.
const roomForThoughts = 1024;

const suited = (given: Question, { schema, thinks }: Learned): Question => {
	const question = schema === false ? inWords(given) : given;
	const room = thinks ? roomForThoughts : 0;
	return { ...question, maxOutput: question.maxOutput + room };
};

// Others learn at the same time, so it counts what was known when this question left.
const learns = (
	{ finish, text, thought }: Reading,
	{ drop }: Verdict & { kind: "failed" },
	sent: Learned,
	learned: Learned,
): boolean => {
	if (finish === "length" && text === "" && thought && !sent.thinks) {
		learned.thinks = true;
		return true;
	}
	if (drop === null || sent.dropped.has(drop)) return false;
	learned.dropped.add(drop);
	if (drop === "schema") learned.schema = false;
	return true;
};

const refuseCut = (
	question: Question,
	{ usage }: Reading,
	{ capability: { context, dialect } }: Parts,
): void => {
	const hides = manners[dialect].overflow === "hidden";
	if (!hides || !seemsCut(question, usage, context)) return;
	const needs = estimateSafely(question.system + question.user);
	throw tooLong(
		context !== null && needs > context ? needs / context - 1 : null,
	);
};

const spent = (
	before: Usage,
	{ usage, text, chunks }: Reading,
	{ system, user }: Question,
): Usage => {
	if (chunks === 0) return before;
	// Zero comes from servers that do not count what they had cached.
	const input = usage.input || estimateTokens(system + user);
	const output = usage.output ?? estimateTokens(text);
	return {
		input: before.input + input,
		output: before.output + output,
		estimated: before.estimated || !usage.input || usage.output === null,
	};
};
