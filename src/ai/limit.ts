import { manners } from "./dialect.ts";
import { estimateSafely } from "./estimate.ts";
import type { Learned } from "./learned.ts";
import type { Question } from "./model.ts";
import type { Known } from "./records.ts";
import type { Tokenize } from "./tokenize.ts";
import { tooLong } from "./too-long.ts";

const margin = 64;

/** The tokens an answer may take, so that it fits into the window beside its question. Problem `model-too-long` before anything is sent, where it surely does not fit: by an exact count, or by an estimate at a server that would cut in silence. */
export const limitFor = async (
	question: Question,
	{
		capability,
		learned,
		tokenize,
	}: Pick<Known, "capability" | "learned" | "tokenize">,
	signal: AbortSignal,
): Promise<number> => {
	const { context, dialect } = capability;
	const { system, user, maxOutput } = question;
	if (context === null) return maxOutput;
	const room = context - margin;
	const text = `${system}\n${user}`;
	const guess = estimateSafely(text);
	if (guess + maxOutput <= room * 0.8) return maxOutput;
	const exact = await count(text, learned, tokenize, signal);
	const input = exact ?? guess;
	// Limits are generous: half of one is enough for a usual answer.
	const needed = input + Math.ceil(maxOutput / 2);
	const certain = exact !== null || manners[dialect].overflow === "hidden";
	if (needed > room && certain) throw tooLong(needed / room - 1);
	return Math.min(maxOutput, Math.max(room - input, Math.ceil(maxOutput / 2)));
};

const count = async (
	text: string,
	learned: Learned,
	tokenize: Tokenize,
	signal: AbortSignal,
): Promise<number | null> => {
	if (learned.counts === false) return null;
	const exact = await tokenize(text, signal);
	if (!signal.aborted) learned.counts = exact !== null;
	return exact;
};
