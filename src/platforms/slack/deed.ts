import { z } from "zod";
import type { Deed, Menu } from "../../core/view.ts";

/** Writes what a button does into its value; Slack takes 2000 characters. */
export const writeDeed = (deed: Deed): string => JSON.stringify(deed);

/** Reads a button's value; null when it is not one of ours. */
export const readDeed = (value: string): Deed | null => {
	const parsed = deedText.safeParse(value);
	return parsed.success ? parsed.data : null;
};

/** Writes what a menu does into the id of its row, at most 255 characters; `count` keeps ids apart. */
export const writeMenu = (
	{ command, input, arg }: Menu,
	count: number,
): string => JSON.stringify([count, command, input, arg]);

/** What choosing `value` in the menu of this row means; null when the row is not one of ours. A menu beside the first one has the argument it fills in its own id. */
export const readMenu = (
	row: string,
	value: string,
	action: string,
): Deed | null => {
	const parsed = menuText.safeParse(row);
	if (!parsed.success) return null;
	const [, command, input, first] = parsed.data;
	const name = action.split(" ")[1] ?? first;
	return { kind: "invoke", command, input: { ...input, [name]: value } };
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
			"stop",
			"give back",
		]),
	}),
]);

const json = (max: number) =>
	z
		.string()
		.max(max)
		.transform((text, context) => {
			try {
				return JSON.parse(text);
			} catch {
				context.addIssue("not JSON");
				return z.NEVER;
			}
		});

const deedText = json(2000).pipe(deed);
const menuText = json(255).pipe(
	z.tuple([z.number(), z.string(), input, z.string()]),
);
