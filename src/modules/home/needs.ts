import type { Actor } from "../../core/actor.ts";
import type { Request } from "../../core/request.ts";
import type { Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** What the home page needs of the world. */
export type HomeNeeds = {
	readonly users: {
		readonly seats: () => Promise<{
			readonly used: number;
			readonly bought: number;
		}>;
	};
	readonly storage: {
		readonly read: () => Promise<{
			readonly pool: number;
			readonly drive: number;
			readonly chat: number | null;
			readonly trash: number | null;
		}>;
	};
	/** Requests that wait for somebody, and their own with their state. */
	readonly myRequests: (
		actor: Actor,
		now: number,
	) => Promise<{
		readonly waiting: readonly Request[];
		readonly own: readonly {
			readonly request: Request;
			readonly state: Text;
		}[];
	}>;
	/** A small look at the person's calendars; null where none is connected. */
	readonly calendarGlance: (
		actor: Actor,
		now: number,
	) => Promise<readonly Block[] | null>;
	/** What the model is and where it runs, in one sentence. */
	readonly aiLine: () => Promise<Text>;
};
