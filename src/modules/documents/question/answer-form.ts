import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";

const quoteOf = (passages: number, longest: number) =>
	z.object({
		part: z.number().int().min(1).max(Math.max(1, passages)),
		quote: z.string().trim().max(longest),
	});

/** The form of an answer about so many passages. */
export const answerForm = (passages: number) =>
	defineAnswer(
		z.object({
			found: z.boolean(),
			answer: z.string().trim().max(2000),
			passages: z.array(quoteOf(passages, 400)).max(6),
		}),
	);
export type AnswerForm = z.output<ReturnType<typeof answerForm>>;

/** The form of what a part of long documents says to a question: at most four quotes, none where it says nothing. */
export const evidenceForm = (passages: number) =>
	defineAnswer(z.object({ quotes: z.array(quoteOf(passages, 400)).max(4) }));
