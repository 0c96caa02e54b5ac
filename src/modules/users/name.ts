import type { User } from "./users.ts";

/** First and last name as they are said. */
export const fullName = (user: Pick<User, "firstName" | "lastName">): string =>
	`${user.firstName} ${user.lastName}`;
