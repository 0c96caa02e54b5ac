import type { Actor } from "../../core/actor.ts";
import { writeTyped } from "../../core/arguments.ts";
import type { Command } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { Request } from "../../core/request.ts";

/** Whether somebody may decide on a request now; the same answer as the pipeline's own rule, which is asked again when they do. */
export type MayDecide = (request: Request, actor: Actor) => boolean;

/** Makes {@link MayDecide} over the list of commands. */
export const createMayDecide =
	(
		commands: () => readonly Pick<Command<never>, "name" | "args">[],
		now: () => number,
	): MayDecide =>
	(request, actor) => {
		const { command: name, input } = request.invocation;
		const command = commands().find((one) => one.name === name);
		if (!command || actor.person === request.asker.person) return false;
		const typed = `${name} ${writeTyped(input, command.args)}`;
		return allowed(actor.grants, request.decides, typed, now());
	};
