import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";

/** The form of an answer about so many fields and passages; an empty value says that a field is not there. */
export const fieldsForm = (fields: number, passages: number) =>
	defineAnswer(
		z.object({
			fields: z
				.array(
					z.object({
						field: z.number().int().min(1).max(fields),
						value: z.string().trim().max(200),
						part: z.number().int().min(0).max(Math.max(1, passages)),
						quote: z.string().trim().max(300),
					}),
				)
				.max(fields),
		}),
	);
export type FieldAnswer = z.output<
	ReturnType<typeof fieldsForm>
>["fields"][number];
