import { z } from "zod";
import { dialects } from "./dialect.ts";

/** A local server an owner said yes to. */
export const choiceSchema = z.object({
	baseUrl: z.url().max(200),
	model: z.string().min(1).max(200),
	dialect: z.enum(dialects),
});

/** What {@link choiceSchema} reads. */
export type Choice = Readonly<z.output<typeof choiceSchema>>;

/** Keeps the owner's choice; it holds an address and a model name, no secret. */
export type Choices = {
	readonly chosen: () => Promise<Choice | null>;
	readonly choose: (choice: Choice) => Promise<void>;
};
