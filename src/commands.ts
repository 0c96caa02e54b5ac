import type { Command } from "./core/command.ts";
import { listUsers } from "./modules/users/list.ts";

/** Gathers commands; what they need of the world together is the one service type that `suitemate.ts` must provide. */
const list = <S>(...commands: Command<S>[]): readonly Command<S>[] => commands;

/** THE LIST: everything a person can ask for. */
export const commands = list(listUsers);

/** What all commands need together. */
export type Services =
	(typeof commands)[number] extends Command<infer S> ? S : never;
