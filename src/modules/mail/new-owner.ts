import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { FindPerson, Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";

/** Who a new address belongs to: the person named, else whoever asks without being of the help desk, else nobody. Problems: `not-linked` and those of {@link FindPerson}. */
export const newOwner = async (
	named: string | undefined,
	{ findPerson }: { readonly findPerson: FindPerson },
	{ actor, now }: Context,
): Promise<Person | null> => {
	if (named !== undefined) return findPerson(named);
	if (allowed(actor.grants, "helpdesk", "mail create", now)) return null;
	if (actor.userId === null) throw new Problem("not-linked");
	return findPerson(actor.userId);
};
