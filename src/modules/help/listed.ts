import type { Actor } from "../../core/actor.ts";
import { isTypeable } from "../../core/arg.ts";
import { named } from "../../core/arguments.ts";
import type { Command } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";

/** A command as help sees it. */
export type Listed = Pick<
	Command<never>,
	"name" | "args" | "who" | "asks" | "asksWhy"
>;

/** Gives the list of all commands, in its order. */
export type CommandList = () => readonly Listed[];

/** The arguments a person can give, without those only buttons carry. */
export const visibleArgs = ({ args }: Listed) =>
	named(args).filter(({ meta }) => isTypeable(meta));

/** The commands somebody can type: one that goes on with what a card shows is not, nor a writing command that takes nothing but what a button carries. */
export const typeable = (list: readonly Listed[]): readonly Listed[] =>
	list.filter((one) => {
		const all = named(one.args);
		if (all.some(({ meta }) => meta.carried)) return false;
		const bare = all.length > 0 && visibleArgs(one).length === 0;
		return !(bare && one.name.startsWith("write "));
	});

/** Whether somebody may do it, alone or after somebody else agreed. */
export const mayUse = (one: Listed, actor: Actor, now: number): boolean =>
	allowed(actor.grants, one.who, one.name, now) ||
	allowed(actor.grants, one.asks, one.name, now);

/** The subject of a command: its first word. */
export const subjectOf = ({ name }: Pick<Listed, "name">): string =>
	name.split(" ")[0] ?? name;
