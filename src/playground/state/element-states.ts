import type { JsonObject } from "../json.ts";

/** What people chose in selects and inputs of messages and views, kept per person and container: block id → action id → value. */
export type ElementStates = {
	read(userId: string, container: string): StateValues;
	write(userId: string, container: string, values: StateValues): void;
};

/** Slack's `state.values`. */
export type StateValues = Record<string, Record<string, JsonObject>>;

const KEPT = 1000;

/** Creates an empty memory of choices; the oldest containers are forgotten. */
export function createElementStates(): ElementStates {
	const byContainer = new Map<string, StateValues>();
	return {
		read: (userId, container) =>
			byContainer.get(`${userId} ${container}`) ?? {},
		write(userId, container, values) {
			const key = `${userId} ${container}`;
			byContainer.delete(key);
			byContainer.set(key, values);
			const oldest = byContainer.keys().next().value;
			if (byContainer.size > KEPT && oldest !== undefined)
				byContainer.delete(oldest);
		},
	};
}
