import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Connection } from "./connections.ts";
import type { SyncNeeds } from "./needs.ts";
import { ownHolder } from "./own-holder.ts";

/** A connection that is to be ended; `name` is null for one's own. */
export type Meant = {
	readonly connection: Connection;
	readonly name: Text | null;
};

/** Whose connection is meant: one's own, or as an admin somebody's, who may have left. Problems: `not-allowed`, `not-linked`, `not-found`, `ambiguous`, `nothing-to-do` where nothing is connected. */
export const connectionOf = async (
	of: string | undefined,
	services: Pick<SyncNeeds, "connections" | "findPerson">,
	{ actor, now }: Pick<Context, "actor" | "now">,
): Promise<Meant> => {
	const { connections } = services;
	const found = async (person: string): Promise<Connection> => {
		const one = await connections.of({ kind: "person", person });
		if (one === null) throw new Problem("nothing-to-do");
		return one;
	};
	if (of === undefined) {
		ownHolder(actor);
		return { connection: await found(actor.person), name: null };
	}
	if (!allowed(actor.grants, "admin", "sync disconnect", now))
		throw new Problem("not-allowed");
	// A button names who left by the key, as nobody finds them by name any more.
	const left = await connections.of({ kind: "person", person: of });
	if (left !== null) return { connection: left, name: say("sync.person.left") };
	const { id, name } = await services.findPerson(of);
	const person = `user:${id}`;
	return {
		connection: await found(person),
		name: person === actor.person ? null : name,
	};
};
