import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";

const most = 12;

/** The form of a summary of so many messages by so many people: every entry names a message, every owner is somebody of the thread. */
export const summaryAnswer = (messages: number, people: number) => {
	const message = z.number().int().min(1).max(Math.max(1, messages));
	const text = z.string().trim().min(1).max(300);
	const entry = z.object({ text, message });
	const labels = Array.from(
		{ length: people },
		(_, index) => `person-${index + 1}`,
	);
	return defineAnswer(
		z.object({
			summary: z.string().trim().min(1).max(1200),
			decisions: z.array(entry).max(most),
			actions: z
				.array(
					z.object({
						text,
						owner: z.enum(["nobody", ...labels]),
						due: z.string().trim().max(60).nullable(),
						message,
					}),
				)
				.max(most),
			questions: z.array(entry).max(most),
		}),
	);
};

/** What a model answered. */
export type SummaryAnswer = z.output<ReturnType<typeof summaryAnswer>>;
