import { type Grant, includes } from "../../core/actor.ts";
import type { User, Users } from "./users.ts";

/** Makes the look-up whether the user with an id or mail address can change things for others: by a role in kSuite, or by one here (admin or more). */
export const createHoldsPower =
	(
		users: Users,
		/** All grants of a user here, also while no account is linked yet. */
		grantsOf: (user: User) => Promise<readonly Grant[]>,
	) =>
	async (idOrEmail: string): Promise<boolean> => {
		const user = await users.get(idOrEmail);
		if (!user) return false;
		if (user.role !== "normal") return true;
		const grants = await grantsOf(user);
		return grants.some(({ role }) => includes(role, "admin"));
	};
