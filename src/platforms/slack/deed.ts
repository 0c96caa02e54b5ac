import { z } from "zod";
import type { Deed } from "../../core/view.ts";

/** Writes what a button does into its value; Slack takes 2000 characters. */
export const writeDeed = (deed: Deed): string => JSON.stringify(deed);

/** Reads a button's value; null when it is not one of ours. */
export const readDeed = (value: string): Deed | null => {
	const parsed = deedText.safeParse(value);
	return parsed.success ? parsed.data : null;
};

const input = z.record(z.string(), z.unknown());
const deed: z.ZodType<Deed> = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("invoke"),
		command: z.string(),
		input,
		why: z.string().exactOptional(),
	}),
	z.object({ kind: z.literal("dialog"), command: z.string(), input }),
	z.object({
		kind: z.literal("answer"),
		request: z.string(),
		answer: z.enum([
			"confirm",
			"cancel",
			"approve",
			"decline",
			"withdraw",
			"look",
			"done by hand",
			"give back",
		]),
	}),
]);

const deedText = z
	.string()
	.max(2000)
	.transform((text, context) => {
		try {
			return JSON.parse(text);
		} catch {
			context.addIssue("not JSON");
			return z.NEVER;
		}
	})
	.pipe(deed);
