import { z } from "zod";

/** The things that are done when somebody leaves, in their order. */
export const tasks = [
	"password",
	"unlink",
	"sync",
	"role",
	"withdraw",
	"team",
	"cancel",
	"remove",
] as const;
export type Task = (typeof tasks)[number];

const item = z.object({
	task: z.enum(tasks),
	/** What it is done to: an address, an account, a connected server, a role, a request, a team or a user. */
	id: z.string(),
	/** How people call that. */
	label: z.string(),
	user: z.object({ id: z.string(), name: z.string() }),
});

/** One thing to do for somebody who leaves. */
export type Item = Readonly<z.output<typeof item>>;

/** The key of its step. */
export const itemKey = (given: Item): string => JSON.stringify(given);

/** The thing back from its key. */
export const itemOf = (key: string): Item => item.parse(JSON.parse(key));

/** The mailbox whose password a step changed. */
export const addressOfKey = (key: string): string => itemOf(key).id;
