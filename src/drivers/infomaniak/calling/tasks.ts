import { z } from "zod";
import { readTask } from "../routes/tasks.ts";
import { type ApiError, readError } from "./envelope.ts";
import { type Patience, pause } from "./patience.ts";
import type { Reply } from "./reply.ts";

/** How work that went on at Infomaniak ended; `unknown` when nobody could tell in time. */
export type Ended =
	| { readonly kind: "executed"; readonly response: unknown }
	| { readonly kind: "failed"; readonly error: ApiError }
	| { readonly kind: "unknown" };

/** Waits for the task that `handle` names; `look` asks how it stands. */
export const waitForTask = async (
	handle: unknown,
	look: (uuid: string) => Promise<Reply>,
	patience: Patience,
): Promise<Ended> => {
	const uuid = handleSchema.safeParse(handle).data;
	if (uuid === undefined) return { kind: "unknown" };
	let wait = patience.going;
	for (let waited = 0; waited < patience.task; waited += wait) {
		await pause(wait);
		wait = Math.min(wait * 1.5, 10_000);
		const ended = endedOf(await look(uuid));
		if (ended !== null) return ended;
	}
	return { kind: "unknown" };
};

const endedOf = (reply: Reply): Ended | null => {
	if (reply.kind !== "success") return { kind: "unknown" };
	const task = readTask.data.safeParse(reply.envelope.data).data;
	switch (task?.status) {
		case "spooled":
		case "running":
			return null;
		case "executed":
			return { kind: "executed", response: task.response };
		case "failed":
			return { kind: "failed", error: readError(errorOf(task.error)) };
		case undefined:
			return { kind: "unknown" };
	}
};

/** An error comes bare, or in an envelope of its own. */
const errorOf = (error: unknown): unknown =>
	z.object({ error: z.unknown() }).safeParse(error).data?.error ?? error;

// It is written nowhere what the handle looks like, so every likely one is taken.
const name = z.string().regex(/^[\w-]{1,64}$/u);
const handleSchema = z.union([
	name,
	z.object({ uuid: name }).transform(({ uuid }) => uuid),
	z.object({ task_uuid: name }).transform(({ task_uuid: uuid }) => uuid),
	z.object({ id: name }).transform(({ id }) => id),
]);

/** What a task answered, as its route would have: bare, or in an envelope of its own. */
export const valuesOf = (response: unknown): readonly unknown[] => {
	const wrapped = z.object({ data: z.unknown() }).safeParse(response).data;
	return wrapped === undefined ? [response] : [wrapped.data, response];
};
