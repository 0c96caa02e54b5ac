import { type Account, type Actor, accountKey } from "./actor.ts";
import { answer } from "./answer.ts";
import { attempt, problemText } from "./attempt.ts";
import type { Cards } from "./cards.ts";
import type { Command } from "./command.ts";
import { decideOn, findCommand, mayCarryOut, mayDecide } from "./consider.ts";
import type { Form } from "./form.ts";
import type { Invocation } from "./invocation.ts";
import { invoke } from "./invoke.ts";
import type { Log } from "./log.ts";
import type { Nudge, Pipeline, Port, Shown } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import type { Request } from "./request.ts";
import type { Answer } from "./view.ts";

/** One suggestion for a field: what is sent and what is read. */
export type Suggestion = { readonly value: string; readonly label: string };

/** What a chat platform gets of the product: the list, the pipeline's two doors, and who is who. */
export type App = {
	readonly commands: ReadonlyMap<
		string,
		Pick<Command<never>, "name" | "args" | "asksWhy">
	>;
	readonly invoke: (
		invocation: Invocation,
		account: Account,
		port: Port,
	) => Promise<Shown>;
	/** What the dialog of a command shows beside empty fields; null where it is made of the arguments alone. */
	readonly form: (
		invocation: Invocation,
		account: Account,
		port: Port,
	) => Promise<FormShown>;
	readonly answer: (
		request: string,
		said: Answer,
		account: Account,
		reason?: string,
	) => Promise<Shown>;
	readonly who: (account: Account) => Promise<Actor>;
	readonly request: (id: string) => Promise<Request | null>;
	readonly mayDecide: (request: Request, actor: Actor) => boolean;
	/** Whether somebody can do by hand what was handed over, its asker too. */
	readonly mayCarryOut: (request: Request, actor: Actor) => boolean;
	/** Accounts that may decide on a request now, the asker apart. */
	readonly deciders: (
		request: Request,
		nudge: Nudge | null,
	) => Promise<readonly Account[]>;
	/** Suggestions for a lookup field, at most 100. */
	readonly suggest: (
		source: string,
		query: string,
		account: Account,
	) => Promise<readonly Suggestion[]>;
	readonly cards: Cards;
	readonly log: Log;
	readonly now: () => number;
};

/** A form, or the problem that takes the dialog's place. */
export type FormShown =
	| { readonly kind: "form"; readonly form: Form | null }
	| (Shown & { readonly kind: "problem" });

/** Makes the doors of a pipeline. */
export const createApp = <S>(
	pipeline: Pipeline<S>,
	rest: Pick<App, "deciders" | "suggest" | "cards">,
): App => ({
	...rest,
	commands: pipeline.commands,
	invoke: (invocation, account, port) =>
		pipeline.onBehalf(accountKey(account), "person", port.progress, () =>
			invoke(pipeline, invocation, account, port),
		),
	form: (invocation, account, port) =>
		pipeline.onBehalf(accountKey(account), "person", port.progress, () =>
			formOf(pipeline, invocation, account, port),
		),
	answer: (request, said, account, reason) =>
		pipeline.onBehalf(accountKey(account), "person", unshown, () =>
			answer(pipeline, request, said, account, reason ?? null),
		),
	who: (account) =>
		pipeline.onBehalf(accountKey(account), "person", unshown, () =>
			pipeline.who(account),
		),
	request: pipeline.requests.get,
	mayDecide: (request, actor) => mayDecide(pipeline, request, actor),
	mayCarryOut: (request, actor) => mayCarryOut(pipeline, request, actor),
	log: pipeline.log,
	now: pipeline.now,
});

/** An answer is shown on its request's own cards. */
const unshown = (): void => undefined;

const formOf = async <S>(
	pipeline: Pipeline<S>,
	{ command, input }: Invocation,
	account: Account,
	port: Port,
): Promise<FormShown> => {
	const made = await attempt(pipeline.log, async () => {
		const found = findCommand(pipeline, command);
		if (found.form === null) return null;
		const actor = await pipeline.who(account);
		const may = decideOn(pipeline, found, actor, input, "change");
		if (may.kind === "refuse") throw new Problem("not-allowed");
		const context = { actor, now: pipeline.now(), request: null, ...port };
		return found.form(input, pipeline.services, context);
	});
	return made.kind === "ok"
		? { kind: "form", form: made.value }
		: {
				kind: "problem",
				text: problemText(made.problem),
				reference: made.reference,
			};
};
