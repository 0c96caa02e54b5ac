import { z } from "zod";

/** Where an answer stands or goes: a response address (5 uses, 30 minutes), a message of ours (`thread`: in this thread of somebody's conversation with us), a person's conversation with us, a thread in it, or beside what others write, seen by one person only and never changed. */
export const place = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("response"),
		url: z.url(),
		until: z.number(),
		replace: z.boolean(),
	}),
	z.object({
		kind: z.literal("message"),
		channel: z.string(),
		ts: z.string(),
		thread: z.string().exactOptional(),
	}),
	z.object({ kind: z.literal("direct"), user: z.string() }),
	z.object({ kind: z.literal("channel"), channel: z.string() }),
	z.object({
		kind: z.literal("thread"),
		channel: z.string(),
		thread: z.string(),
	}),
	z.object({
		kind: z.literal("private"),
		channel: z.string(),
		user: z.string(),
		thread: z.string().exactOptional(),
	}),
]);
export type Place = z.output<typeof place>;

/** Response addresses live half an hour (Slack). */
export const responseLife = 30 * 60_000;
