import type { Change } from "../../core/command.ts";

/** A team of the organisation with the ids of its users. */
export type Team = {
	readonly id: string;
	readonly name: string;
	readonly userIds: readonly string[];
};

/** A team in a list; `userIds` is null where listing them would take a call for every team. */
export type TeamLine = {
	readonly id: string;
	readonly name: string;
	/** How many people are in it, or null where the system does not tell. */
	readonly count: number | null;
	readonly userIds: readonly string[] | null;
};

/** The teams of the organisation; names are unique whatever their case. */
export type Teams = {
	/** Sorted by name. */
	readonly list: () => Promise<readonly TeamLine[]>;
	/** Those a user is in, sorted by name. */
	readonly of: (userId: string) => Promise<readonly TeamLine[]>;
	/** By id or by name (any case). */
	readonly get: (idOrName: string) => Promise<Team | null>;
	/** Problems: `already-there`. */
	readonly create: (name: string) => Promise<Change<Team>>;
	/** Problems: `not-found`. */
	readonly remove: (id: string) => Promise<Change<Team>>;
	/** Problems: `not-found` (team or user), `already-there`. */
	readonly join: (id: string, userId: string) => Promise<Change<Team>>;
	/** Problems: `not-found`. */
	readonly leave: (id: string, userId: string) => Promise<Change<Team>>;
};
