import { type Actor, accountKey, includes, type Role } from "./actor.ts";
import { type RawInput, writeTyped } from "./arguments.ts";
import type { Command, Context, Effect, Preview } from "./command.ts";
import { allowed, type Decision, decide } from "./decide.ts";
import type { Pipeline } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import type { Request } from "./request.ts";

/** The command of this name; Problem `unknown-command`. */
export const findCommand = <S>(
	pipeline: Pipeline<S>,
	name: string,
): Command<S> => {
	const command = pipeline.commands.get(name);
	if (!command) throw new Problem("unknown-command");
	return command;
};

/** The preview of a change; a change without one is a fault of ours. */
export const previewOf = async <S>(
	pipeline: Pipeline<S>,
	command: Command<S>,
	input: RawInput,
	context: Context,
): Promise<Preview> => {
	if (!command.preview) throw new Problem("unexpected");
	return command.preview(input, pipeline.services, context);
};

/** Decides for a command with these arguments; see `decide`. */
export const decideOn = <S>(
	pipeline: Pipeline<S>,
	command: Command<S>,
	actor: Actor,
	input: RawInput,
	effect: Effect,
): Decision =>
	decide(
		actor,
		{
			effect,
			who: command.who,
			asks: command.asks,
			typed: typedOf(command, input),
			threshold: pipeline.threshold(command.name),
		},
		pipeline.now(),
	);

/** Whether somebody may decide on a request now: never its asker, whichever account they use. */
export const mayDecide = (
	list: Judged,
	request: Request,
	actor: Actor,
): boolean =>
	!isAsker(request, actor) && holds(list, request, actor, request.decides);

/** Whether somebody can do by hand what was handed over, its asker too: the role that decides on it, and at least an admin's, as the Manager lets nobody else do it. */
export const mayCarryOut = (
	list: Judged,
	request: Request,
	actor: Actor,
): boolean => {
	const { decides } = request;
	const needed = includes(decides, "admin") ? decides : "admin";
	return holds(list, request, actor, needed);
};

const holds = (
	list: Judged,
	{ invocation: { command: name, input } }: Request,
	actor: Actor,
	needed: Role,
): boolean => {
	const command = list.commands.get(name);
	if (!command) return false;
	return allowed(actor.grants, needed, typedOf(command, input), list.now());
};

/** Whether somebody is the asker: the same person, or the same account whoever it is linked to by now. */
export const isAsker = ({ asker }: Request, actor: Actor): boolean =>
	actor.person === asker.person ||
	accountKey(actor.account) === accountKey(asker.account);

/** What judging a decision needs of the pipeline. */
export type Judged = {
	readonly commands: ReadonlyMap<string, Pick<Command<never>, "name" | "args">>;
	readonly now: () => number;
};

const typedOf = (
	command: Pick<Command<never>, "name" | "args">,
	input: RawInput,
): string => `${command.name} ${writeTyped(input, command.args)}`;
