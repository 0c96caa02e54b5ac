import type { Account, Role } from "./actor.ts";
import type { Effect, Preview } from "./command.ts";
import type { Invocation } from "./invocation.ts";
import type { Progress } from "./job.ts";
import type { Text } from "./text.ts";
import type { Block, Row, View } from "./view.ts";

/** The life of a request; all but the first three are final. `unknown`: the process ended while it ran and nobody can tell. */
export const requestStates = [
	"waiting",
	"running",
	"handed over",
	"done",
	"failed",
	"stale",
	"declined",
	"withdrawn",
	"expired",
	"given up",
	"unknown",
] as const;
export type RequestState = (typeof requestStates)[number];

/** Who took part, as shown on cards and in the audit log. */
export type Party = {
	readonly account: Account;
	readonly person: string;
	readonly name: string;
};

/** A vote of a second person (ms). */
export type Vote = Party & { readonly at: number };

/** How it ended: a view for everybody and blocks for the asker only, steps to do by hand, or the problem with its values. */
export type Ending =
	| {
			readonly kind: "view";
			readonly view: View;
			readonly secret: readonly Block[];
	  }
	| {
			readonly kind: "handover";
			readonly steps: readonly Text[];
			readonly link: string;
			/** What was done already. */
			readonly body?: readonly Block[];
			readonly secret?: readonly Block[];
			/** The last look (ms), and who said last that it is done when it was not to be seen. */
			readonly looked: number | null;
			readonly claimed?: string;
			/** When it was given to a person's hands (ms); unknown of very old ones. */
			readonly since?: number;
	  }
	| {
			readonly kind: "problem";
			readonly text: Text;
			readonly reference: string;
			/** The rows of the preview as they would be now, when the data moved. */
			readonly now?: readonly Row[];
	  }
	| {
			readonly kind: "decision";
			readonly by: string;
			readonly reason: string | null;
			/** What was done before it was given back. */
			readonly body?: readonly Block[];
	  }
	/** Nobody was seen doing it by hand in all that time (ms). */
	| {
			readonly kind: "unseen";
			readonly since: number;
			readonly looked: number;
			readonly body?: readonly Block[];
	  };

/** A change somebody asked for: exact preview, who must agree, and what became of it. Times in ms. */
export type Request = {
	readonly id: string;
	/** Goes up with every change, so that cards know whether they are up to date. */
	readonly version: number;
	readonly state: RequestState;
	readonly invocation: Invocation;
	readonly effect: Effect;
	readonly preview: Preview;
	readonly fingerprint: string;
	readonly asker: Party;
	readonly locale: string;
	readonly zone: string;
	/** Second persons needed: 0 asks the asker only. */
	readonly needed: 0 | 1 | 2;
	readonly decides: Role;
	readonly votes: readonly Vote[];
	readonly ending: Ending | null;
	readonly created: number;
	readonly expires: number;
	/** When to remind or escalate next, or null. */
	readonly nudge: number | null;
	readonly nudges: number;
	readonly settled: number | null;
	/** How far its job is; jobs only. */
	readonly progress?: Progress;
};

/** What may be changed of a request in one conditional step. */
export type RequestPatch = Partial<
	Pick<
		Request,
		"state" | "votes" | "ending" | "nudge" | "nudges" | "settled" | "progress"
	>
>;

/** The durable requests. */
export type Requests = {
	readonly add: (request: Omit<Request, "id" | "version">) => Promise<Request>;
	readonly get: (id: string) => Promise<Request | null>;
	/** Changes the request only if it still has this version; null when somebody else was faster. */
	readonly change: (
		request: Request,
		patch: RequestPatch,
	) => Promise<Request | null>;
	/** Newest first. */
	readonly list: (filter: {
		states?: readonly RequestState[];
		person?: string;
		limit?: number;
	}) => Promise<readonly Request[]>;
	/** Waiting ones whose expiry or nudge has come, and handed-over ones that are to be looked at. */
	readonly due: (now: number) => Promise<readonly Request[]>;
};
