import type { Grant, Role } from "../../core/actor.ts";

/** The roles people have in Suitemate; a person has each role at most once. Owners named by configuration are not in here. */
export type Grants = {
	readonly of: (person: string) => Promise<readonly Grant[]>;
	readonly all: () => Promise<
		readonly { readonly person: string; readonly grant: Grant }[]
	>;
	readonly give: (person: string, grant: Grant) => Promise<void>;
	/** False when there was nothing to take. */
	readonly take: (person: string, role: Role) => Promise<boolean>;
};
