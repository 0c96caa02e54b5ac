import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { User, Users } from "./users.ts";

/** What finding somebody takes. */
export type Finding = {
	readonly users: Users;
	readonly findPerson: FindPerson;
};

/** Everything known of the one person that a text means. Problems: those of {@link FindPerson}. */
export const findUser = async (
	{ users, findPerson }: Finding,
	text: string,
): Promise<User> => {
	const { id } = await findPerson(text);
	const user = await users.get(id);
	if (user) return user;
	throw new Problem("not-found");
};

/** Whether nobody fits this name or address any more; a mention cannot tell, so it never says so. */
export const isGone = async (users: Users, text: string): Promise<boolean> => {
	if (text.startsWith("@")) return false;
	if ((await users.get(text)) !== null) return false;
	return (await users.list({ search: text })).length === 0;
};
