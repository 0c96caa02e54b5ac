import { AsyncLocalStorage } from "node:async_hooks";
import type { OnBehalf } from "./core/pipeline.ts";
import { say } from "./core/text.ts";
import type { Caller } from "./drivers/infomaniak/wire.ts";

/** In whose name something is done at the moment; calls to other systems wait in their place, and they see it. */
export type Callers = {
	readonly onBehalf: OnBehalf;
	/** Does something nobody waits for, after everybody else. */
	readonly inBackground: <T>(work: () => Promise<T>) => Promise<T>;
	/** Null where nobody said. */
	readonly current: () => Caller | null;
};

/** Makes the memory of who is waiting for what. */
export const createCallers = (): Callers => {
	const storage = new AsyncLocalStorage<Caller>();
	return {
		onBehalf: (person, kind, progress, work) => {
			const waiting = (place: number, ms: number): void =>
				progress({
					title: say("queue.waiting", {
						place,
						seconds: Math.max(1, Math.ceil(ms / 1000)),
					}),
					body: [{ kind: "note", text: say("queue.why") }],
				});
			return storage.run({ person, kind, waiting, seen: new Map() }, work);
		},
		inBackground: (work) =>
			storage.run(
				{
					person: "",
					kind: "background",
					waiting: () => undefined,
					seen: new Map(),
				},
				work,
			),
		current: () => storage.getStore() ?? null,
	};
};
