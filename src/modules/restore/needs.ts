import type { Jobs } from "../../core/job.ts";
import type { PeopleNames } from "../../core/person.ts";
import type { View } from "../../core/view.ts";
import type { Accounts, PimAccount } from "../../pim/account.ts";
import type { Restores } from "./draft.ts";
import type { Points } from "./points.ts";

/** What restoring takes. */
export type Restoring = {
	readonly accounts: Accounts;
	readonly points: Points;
	readonly restores: Restores;
	readonly jobs: Pick<Jobs, "steps">;
	/** Writes to somebody in all their accounts, as far as they can be reached. */
	readonly tellPerson: (person: string, view: View) => Promise<void>;
	readonly peopleNames: PeopleNames;
	/** The organisation's zone, by whose days points are kept. */
	readonly houseZone: string;
};

/** An account with the collection in it that is worked on. */
export type Place = {
	readonly account: PimAccount;
	readonly collection: string;
};
