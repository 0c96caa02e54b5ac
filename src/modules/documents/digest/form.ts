import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import type { Wish } from "./wish.ts";

const points = (passages: number, most: number) =>
	z
		.array(
			z.object({
				text: z.string().trim().min(1).max(300),
				part: z.number().int().min(1).max(Math.max(1, passages)),
				quote: z.string().trim().max(200),
			}),
		)
		.max(most);

const characters = { short: 600, usual: 1500, long: 3000 } as const;
const most = { short: 4, usual: 8, long: 10 } as const;

/** The form of a summary of so many passages. */
export const digestForm = (passages: number, length: Wish["length"]) =>
	defineAnswer(
		z.object({
			summary: z.string().trim().min(1).max(characters[length]),
			points: points(passages, most[length]),
		}),
	);
export type DigestForm = z.output<ReturnType<typeof digestForm>>;

/** The form of what is noted of a part of long documents. */
export const partForm = (passages: number) =>
	defineAnswer(
		z.object({
			summary: z.string().trim().min(1).max(900),
			points: points(passages, 5),
		}),
	);
