import { z } from "zod";
import { languages } from "../../ai/guards/language.ts";
import type { Body, Draft } from "./house.ts";
import { houseScopes } from "./house.ts";

/** The shape of what an entry says, for reading it back from where it is kept. */
export const body: z.ZodType<Body> = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("term"),
		term: z.string(),
		language: z.enum(["any", ...languages]),
		rule: z.enum(["keep", "prefer"]),
		instead: z.array(z.string()),
	}),
	z.object({
		kind: z.enum(["tone", "action"]),
		name: z.string(),
		instruction: z.string(),
	}),
]);

/** The shape of entries that wait. */
export const draft: z.ZodType<Draft> = z.object({
	person: z.string(),
	place: z.object({ scope: z.enum(houseScopes), holder: z.string() }),
	bodies: z.array(body),
});
