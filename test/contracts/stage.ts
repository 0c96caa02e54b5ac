import type { Mail } from "../../src/modules/mail/mail.ts";
import type { Plans } from "../../src/modules/plans/plans.ts";
import type { PlanName } from "../../src/modules/plans/rules.ts";
import type {
	Storage,
	StorageItem,
} from "../../src/modules/storage/storage.ts";
import type { Teams } from "../../src/modules/teams/teams.ts";
import type { KSuiteRole, User, Users } from "../../src/modules/users/users.ts";

/** Somebody who is there when a contract begins. */
export type StagePerson = {
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly role: KSuiteRole;
	readonly state: User["state"];
	readonly seat: boolean;
};

/** An organisation as a contract begins with it; item owners are given by mail address. */
export type Stage = {
	readonly plan: PlanName;
	readonly users: number;
	readonly domains: readonly string[];
	readonly people: readonly StagePerson[];
	readonly drive: number;
	readonly chat: number;
	readonly items: readonly StorageItem[];
	readonly samples: readonly { readonly at: number; readonly used: number }[];
};

/** What somebody does in the Manager after a hand-over. */
export type Hands = {
	readonly remove: (id: string) => void;
	readonly setRole: (id: string, role: KSuiteRole) => void;
	readonly giveSeat: (id: string) => void;
	readonly changePlan: (plan: PlanName, users: number) => void;
};

/** What one system does and tells, and another does not. */
export type Abilities = {
	/** Members, seats and the plan change by a program, not by hand. */
	readonly changesAll: boolean;
	/** Seats and what kChat takes are told. */
	readonly tellsAll: boolean;
	/** People from outside are named as we name them. */
	readonly namesOutsiders: boolean;
};

/** What the system in the box can do. */
export const everything: Abilities = {
	changesAll: true,
	tellsAll: true,
	namesOutsiders: true,
};

/** A driver on its stage; `hands` where it hands anything over. */
export type Staged = {
	readonly users: Users;
	readonly teams: Teams;
	readonly mail: Mail;
	readonly storage: Storage;
	readonly plans: Plans;
	readonly hands?: Hands;
	readonly close: () => Promise<void>;
};

/** Puts a driver on a stage at the moment {@link today}; Standard gives 15 GB per user. */
export type OpenStage = (stage: Stage) => Promise<Staged>;

/** The moment at which every contract plays. */
export const today = Date.UTC(2026, 10, 22, 14, 30);

const person = (
	firstName: string,
	lastName: string,
	rest: Partial<StagePerson> = {},
): StagePerson => ({
	firstName,
	lastName,
	email: `${firstName.toLowerCase()}@berg.example`,
	role: "normal",
	state: "active",
	seat: true,
	...rest,
});

/** Olga owns it, Adam helps, Nora works, Emil is external: 3 of 4 seats are used, so 8 addresses and 60 GB are allowed. */
export const smallStage: Stage = {
	plan: "standard",
	users: 4,
	domains: ["berg.example", "tal.example"],
	people: [
		person("Olga", "Zbinden", { role: "owner" }),
		person("Adam", "Meier", { role: "admin" }),
		person("Nora", "Meier"),
		person("Emil", "Étranger", {
			email: "emil@elsewhere.example",
			state: "external",
			seat: false,
		}),
	],
	drive: 0,
	chat: 0,
	items: [],
	samples: [],
};

/** {@link smallStage} with so many more people called Extra 1, Extra 2 … and so many users bought. */
export const crowdedStage = (extras: number, users: number): Stage => ({
	...smallStage,
	plan: "pro",
	users,
	people: [
		...smallStage.people,
		...Array.from({ length: extras }, (_, index) =>
			person(`Extra${index + 1}`, "Crowd"),
		),
	],
});
