import type { Account, Actor } from "./actor.ts";
import type { RawInput } from "./arguments.ts";
import type { Audit } from "./audit.ts";
import type { Origin } from "./chat.ts";
import type { Command } from "./command.ts";
import type { Jobs } from "./job.ts";
import type { Log } from "./log.ts";
import type { Request, Requests } from "./request.ts";
import type { Text } from "./text.ts";
import type { Block, View } from "./view.ts";
import type { Working } from "./working.ts";

/** How long things wait, in ms: a confirmation, an approval, the first reminder, the escalation. */
export type Waits = {
	readonly confirm: number;
	readonly approve: number;
	readonly remind: number;
	readonly escalate: number;
	/** How long a handed-over change is looked at before it is given up. */
	readonly hands: number;
};

/** Everything the pipeline stands on; `S` is what the commands need. */
export type Pipeline<S> = {
	readonly commands: ReadonlyMap<string, Command<S>>;
	readonly services: S;
	/** Looks an account up now: person, roles, language. */
	readonly who: (account: Account) => Promise<Actor>;
	readonly requests: Requests;
	/** Work of many steps, and what is being worked on here. */
	readonly jobs: Jobs;
	readonly working: Working;
	readonly audit: Audit;
	readonly threshold: (command: string) => 1 | 2;
	readonly waits: Waits;
	readonly now: () => number;
	readonly log: Log;
	/** Does something in somebody's name, so that what it asks of other systems waits in their place. */
	readonly onBehalf: OnBehalf;
	/** Told after every change of a request, so that all its cards follow. */
	readonly changed: (request: Request, nudge: Nudge | null) => void;
};

/** In whose name something is done: a person who waits for it, or work they started that goes on without them; `progress` shows a view while they wait. */
export type OnBehalf = <T>(
	person: string,
	kind: "person" | "work",
	progress: (view: View) => void,
	work: () => Promise<T>,
) => Promise<T>;

/** Why approvers are told again: a reminder, or owners are told because nobody decided. */
export type Nudge = "remind" | "escalate";

/** What a platform shows for an invocation. */
export type Shown =
	| {
			readonly kind: "view";
			readonly view: View;
			readonly secret: readonly Block[];
			readonly sensitive: boolean;
	  }
	| { readonly kind: "request"; readonly request: Request }
	| {
			readonly kind: "dialog";
			readonly command: string;
			readonly input: RawInput;
			readonly invalid: readonly string[];
	  }
	| {
			readonly kind: "problem";
			readonly text: Text;
			readonly reference: string;
	  };

/** Where progress goes and how a person stops it. */
export type Port = {
	readonly progress: (view: View) => void;
	readonly signal: AbortSignal;
	/** Where the person was; a chat platform tells. */
	readonly origin?: Origin;
};
