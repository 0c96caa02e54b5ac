import type { z } from "zod";
import type { Actor, Role } from "./actor.ts";
import type { RawInput } from "./arguments.ts";
import type { Origin } from "./chat.ts";
import type { Form } from "./form.ts";
import type { Job } from "./job.ts";
import type { Text } from "./text.ts";
import type { Block, Row, View } from "./view.ts";

/** How dangerous a command is: `read` runs at once, `change` asks the same person, `destroy` (destructive or costly) asks a second one. */
export type Effect = "read" | "change" | "destroy";

/** What a command is told besides its arguments: who asks, in what moment (ms), and how to show progress. */
export type Context = {
	readonly actor: Actor;
	readonly now: number;
	/** The request this run belongs to (`R-0142`), or null for reads. */
	readonly request: string | null;
	/** Shows a view in place of the waiting card; late ones are dropped. */
	readonly progress: (view: View) => void;
	/** Aborted when the person presses stop or the process ends. */
	readonly signal: AbortSignal;
	/** Where in the chat the person was when they asked. */
	readonly origin?: Origin;
};

/** Exactly what would happen, with the data it was computed from; if `basis` differs later, the approval is void. */
export type Preview = {
	readonly title: Text;
	readonly rows: readonly Row[];
	readonly basis: unknown;
	/** The word on the button that does it: "Create". */
	readonly verb: Text;
	/** Raises the danger above the declared one, with the reason as a row ("last free seat"). */
	readonly effect?: Effect;
	readonly notes?: readonly Text[];
	/** What is better looked at than read, below the rows: a table of what would come. */
	readonly body?: readonly Block[];
};

/** A change was made, or has to be made by a person in the Manager and is then verified by reading. */
export type Change<T> =
	| { readonly kind: "done"; readonly facts: T }
	| {
			readonly kind: "handover";
			readonly steps: readonly Text[];
			readonly link: string;
	  };

/** What running a command brought: its drawn facts, or a hand-over. `secret` blocks go to the asker only. */
export type Outcome =
	| {
			readonly kind: "done";
			readonly view: View;
			readonly secret: readonly Block[];
	  }
	| {
			readonly kind: "handover";
			readonly steps: readonly Text[];
			readonly link: string;
			/** What was done already, above the steps. */
			readonly body?: readonly Block[];
			readonly secret?: readonly Block[];
	  };

/** A command as the pipeline sees it: arguments are parsed inside, services `S` are what it needs of the world. */
export type Command<S> = {
	readonly name: string;
	readonly args: z.ZodObject;
	readonly who: Role;
	readonly asks: Role;
	readonly decides: Role;
	readonly effect: (input: unknown) => Effect;
	readonly sensitive: boolean;
	/** Its button stands on a card that shows exactly what it does, so that the press is the yes. */
	readonly shown: boolean;
	/** Somebody else may have to decide, so a dialog asks for the reason. */
	readonly asksWhy: boolean;
	readonly preview:
		| ((input: unknown, services: S, context: Context) => Promise<Preview>)
		| null;
	readonly run: (
		input: unknown,
		services: S,
		context: Context,
	) => Promise<Outcome>;
	/** What its dialog shows beside empty fields; null for a dialog made of the arguments alone. */
	readonly form:
		| ((input: RawInput, services: S, context: Context) => Promise<Form>)
		| null;
	/** Reads whether a handed-over change has happened; null where a hand-over cannot come. */
	readonly check:
		| ((input: unknown, services: S, context: Context) => Promise<Seen | null>)
		| null;
	/** Work of many steps in place of `run`; null for what is done in one. */
	readonly job: Job<S> | null;
};

/** What is seen of a change made by hand: a sentence, or the facts as they are now. */
export type Seen = Text | View;

type Definition<S, A extends z.ZodObject, F> = Common<S, A> & AtOnce<S, A, F>;

/** What every command says of itself, however it is carried out. */
export type Common<S, A extends z.ZodObject> = {
	/** As typed after the slash command: `users add`; a writing command begins with `write`. */
	readonly name: string;
	readonly args: A;
	/** The least role that may do this itself. */
	readonly who: Role;
	/** The least role that may ask for it and have it approved; the same as `who` when not given. */
	readonly asks?: Role;
	/** The least role that decides on it; admin when not given. */
	readonly decides?: Role;
	readonly effect: Effect | ((input: z.output<A>) => Effect);
	/** The answer must never be shared in a channel. */
	readonly sensitive?: boolean;
	/** Its button stands only on cards that show exactly what it does: a change is made at once by whoever may, and still asked of a second person. */
	readonly shown?: boolean;
	/** Whether its dialog asks for a reason; without this wherever there is a preview. */
	readonly asksWhy?: boolean;
	readonly preview?: (
		input: z.output<A>,
		services: S,
		context: Context,
	) => Promise<Preview>;
	readonly form?: (
		input: RawInput,
		services: S,
		context: Context,
	) => Promise<Form>;
	readonly check?: (
		input: z.output<A>,
		services: S,
		context: Context,
	) => Promise<Seen | null>;
};

type AtOnce<S, A extends z.ZodObject, F> = {
	readonly run: (
		input: z.output<A>,
		services: S,
		context: Context,
	) => Promise<Change<F>>;
	readonly view: (facts: F) => View;
	readonly secret?: (facts: F) => readonly Block[];
};

/** Makes a command from its definition; anything but a read must have a preview. */
export const defineCommand = <S, A extends z.ZodObject, F>(
	definition: Definition<S, A, F>,
): Command<S> => ({
	...commonOf(definition),
	run: async (input, services, context) => {
		const parsed = definition.args.parse(input);
		const change = await definition.run(parsed, services, context);
		if (change.kind === "handover") return change;
		return {
			kind: "done",
			view: definition.view(change.facts),
			secret: definition.secret?.(change.facts) ?? [],
		};
	},
	job: null,
});

/** The parts of a command that do not depend on how it is carried out; arguments are parsed inside. */
export const commonOf = <S, A extends z.ZodObject>(
	definition: Common<S, A>,
): Omit<Command<S>, "run" | "job"> => {
	const { args, preview, check, effect } = definition;
	return {
		name: definition.name,
		args,
		who: definition.who,
		asks: definition.asks ?? definition.who,
		decides: definition.decides ?? "admin",
		sensitive: definition.sensitive ?? false,
		shown: definition.shown ?? false,
		asksWhy: definition.asksWhy ?? preview !== undefined,
		effect: (input) =>
			typeof effect === "string" ? effect : effect(args.parse(input)),
		preview: preview
			? (input, services, context) =>
					preview(args.parse(input), services, context)
			: null,
		form: definition.form ?? null,
		check: check
			? (input, services, context) =>
					check(args.parse(input), services, context)
			: null,
	};
};

/** The outcome of a command that only reads, or of a change that was made. */
export const done = <T>(facts: T): Change<T> => ({ kind: "done", facts });
