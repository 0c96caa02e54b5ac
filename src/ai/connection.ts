import type { Text } from "../core/text.ts";
import type { Choice } from "./choice.ts";
import type { Dialect } from "./dialect.ts";
import type { Feature } from "./features.ts";
import type { ModelKind } from "./kind.ts";
import type { Found } from "./local.ts";
import type { Place } from "./model.ts";

/** How a connected model is doing. */
export type Health = "ready" | "loading" | "refused" | "unreachable";

/** One endpoint as it is now; what nobody knows yet is null. */
export type EndpointStatus = {
	/** Its place in the order; 1 is asked first. */
	readonly number: number;
	readonly place: Place;
	readonly baseUrl: string;
	readonly dialect: Dialect | null;
	/** Window in tokens, where the server tells. */
	readonly context: number | null;
	readonly slots: number | null;
	readonly health: Health;
	/** Why it refuses, as far as it tells. */
	readonly reason: Text | null;
	/** Failed a moment ago, so that the others are asked first. */
	readonly resting: boolean;
	/** Whether it holds itself to a JSON schema; null before the first question that has one. */
	readonly schema: boolean | null;
	/** Whether it counts tokens itself, as far as is known. */
	readonly counts: boolean;
	/** What comes here first. */
	readonly features: readonly Feature[];
};

/** The models of one endpoint; none where it does not answer. */
export type EndpointModels = {
	readonly number: number;
	readonly name: string;
	readonly health: Health;
	/** Why it refuses, as far as it tells. */
	readonly reason: Text | null;
	readonly models: readonly {
		readonly id: string;
		/** Window in tokens, where the server tells. */
		readonly context: number | null;
		/** What it is for, where the server tells. */
		readonly kind: ModelKind | null;
		/** Whether the server lists it; false for one that is configured all the same. */
		readonly listed: boolean;
		/** What it is asked for first. */
		readonly features: readonly Feature[];
	}[];
};

/** What `ai status` shows: where answers come from, how that is doing, and the only addresses text may go to. The fields beside `endpoints` are those of the first one. */
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
			/** All of them, in the order they are asked. */
			readonly endpoints: readonly EndpointStatus[];
	  };

/** Which models are used, and how to connect one. */
export type Connection = {
	readonly status: () => Promise<AiStatus>;
	/** Every endpoint's models, with what is used for what. */
	readonly models: () => Promise<readonly EndpointModels[]>;
	/** Looks for model servers on this machine; nothing is used before `use`. */
	readonly findLocal: () => Promise<readonly Found[]>;
	/** Connects a found server after an owner's yes. Problems: `not-found` when it is not there any more, `wrong-state` when one is configured. */
	readonly use: (baseUrl: string, model: string) => Promise<Choice>;
};
