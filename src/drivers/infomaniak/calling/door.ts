import { readTask } from "../routes/tasks.ts";
import type { Caller, Query } from "../wire.ts";
import { addressOf } from "./address.ts";
import type { Ask, Call } from "./ask.ts";
import type { Patience } from "./patience.ts";
import { type Ended, waitForTask } from "./tasks.ts";

/** What reads and changes have in common. */
export type Door = {
	/** Who calls now; the background where nobody does. */
	readonly caller: () => Caller;
	readonly address: (
		path: string,
		names: Readonly<Record<string, string | number>>,
		query: Query,
	) => URL;
	/** Waits for work that goes on by itself, for whoever began it. */
	readonly task: (handle: unknown, begun: Call) => Promise<Ended>;
	readonly patience: Patience;
};

/** Makes it. */
export const createDoor = (
	base: URL,
	ask: Ask,
	caller: () => Caller | null,
	patience: Patience,
): Door => {
	const address: Door["address"] = (path, names, query) =>
		addressOf(base, path, names, query);
	return {
		caller: () => caller() ?? background(),
		address,
		task: (handle, { route, caller: person }) =>
			waitForTask(
				handle,
				(uuid) =>
					ask({
						route: { ...readTask, scope: route.scope },
						caller: person,
						url: address(readTask.path, { task_uuid: uuid }, {}),
					}),
				patience,
			),
		patience,
	};
};

const background = (): Caller => ({
	person: "",
	kind: "background",
	waiting: () => undefined,
	seen: new Map(),
});
