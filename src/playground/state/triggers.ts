import type { Clock } from "../clock.ts";
import type { Ids } from "./ids.ts";

/** Why a trigger_id opens nothing, in Slack's error codes. */
export type TriggerRefusal =
	| "invalid_trigger_id"
	| "expired_trigger_id"
	| "exchanged_trigger_id";

/** Who a trigger stands for; `viewId` is the modal the click happened in. */
export type Trigger = { userId: string; viewId: string | null };

/** The trigger_ids handed out: good once, for three seconds. */
export type Triggers = {
	issue(trigger: Trigger): string;
	take(id: string): Trigger | TriggerRefusal;
};

const KEPT = 1000;

/** Creates an empty register of triggers. */
export function createTriggers(clock: Clock, ids: Ids): Triggers {
	const issued = new Map<string, Trigger & { at: number; used: boolean }>();
	return {
		issue(trigger) {
			const id = `${clock.now()}.${ids.secret()}`;
			issued.set(id, { ...trigger, at: clock.now(), used: false });
			const oldest = issued.keys().next().value;
			if (issued.size > KEPT && oldest !== undefined) issued.delete(oldest);
			return id;
		},
		take(id) {
			const found = issued.get(id);
			if (found === undefined) return "invalid_trigger_id";
			if (found.used) return "exchanged_trigger_id";
			if (clock.now() - found.at > clock.triggerMs) return "expired_trigger_id";
			found.used = true;
			return found;
		},
	};
}
