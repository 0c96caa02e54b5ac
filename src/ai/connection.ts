import type { Choice } from "./choice.ts";
import type { Dialect } from "./dialect.ts";
import type { Found } from "./local.ts";
import type { Place } from "./model.ts";

/** How the connected model is doing. */
export type Health = "ready" | "loading" | "refused" | "unreachable";

/** What `ai status` shows: where answers come from, how that is doing, and the only addresses text may go to. */
export type AiStatus =
	| { readonly kind: "none"; readonly allow: readonly string[] }
	| {
			readonly kind: "connected";
			/** Configured by the environment, or chosen by an owner. */
			readonly by: "configuration" | "choice";
			readonly place: Place;
			readonly baseUrl: string;
			readonly dialect: Dialect | null;
			/** Window in tokens, where the server tells. */
			readonly context: number | null;
			readonly slots: number | null;
			readonly health: Health;
			readonly allow: readonly string[];
	  };

/** Which model is used, and how to connect one. */
export type Connection = {
	readonly status: () => Promise<AiStatus>;
	/** Looks for model servers on this machine; nothing is used before `use`. */
	readonly findLocal: () => Promise<readonly Found[]>;
	/** Connects a found server after an owner's yes. Problems: `not-found` when it is not there any more, `wrong-state` when one is configured. */
	readonly use: (baseUrl: string, model: string) => Promise<Choice>;
};
