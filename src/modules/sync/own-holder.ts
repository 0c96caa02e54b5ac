import type { Actor } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import type { Holder } from "../../pim/account.ts";

/** The holder somebody is themselves. Problem `not-linked` while nobody knows who they are. */
export const ownHolder = (actor: Actor): Holder => {
	if (actor.userId === null) throw new Problem("not-linked");
	return { kind: "person", person: actor.person };
};
