/** A team as far as rules for it go. */
export type Team = {
	readonly id: string;
	readonly name: string;
	readonly userIds: readonly string[];
};

/** The teams of the organisation. */
export type Teams = {
	/** Those a user is in. */
	readonly of: (
		userId: string,
	) => Promise<readonly Pick<Team, "id" | "name">[]>;
	/** By id or by name, in any case. */
	readonly get: (idOrName: string) => Promise<Team | null>;
};

/** The teams a kSuite user is in. */
export const teamsOf = async (
	teams: Teams,
	userId: string | null,
): Promise<readonly Pick<Team, "id" | "name">[]> =>
	userId === null ? [] : teams.of(userId);
