import { Problem } from "../../core/problem.ts";
import type { Listed, User, Users } from "./users.ts";

/** Throws `last-owner` when nobody else who has accepted owns the organisation. */
export const requireOtherOwner = async (
	users: Users,
	user: User,
): Promise<void> => {
	if (!isOwner(user)) return;
	const everybody = await users.list();
	if (!everybody.some((other) => other.id !== user.id && isOwner(other)))
		throw new Problem("last-owner");
};

const isOwner = ({ role, state }: Listed): boolean =>
	role === "owner" && state === "active";
