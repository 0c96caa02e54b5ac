import { done } from "../../core/command.ts";
import { userCeiling } from "../../modules/plans/rules.ts";
import type { Filter, Seats, User, Users } from "../../modules/users/users.ts";
import { offerOf, useOf } from "./limits.ts";
import { compareNames, isIn, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { findPerson, userOf } from "./people.ts";
import type { Records } from "./records.ts";
import {
	addExternal,
	cancelInvitation,
	giveSeat,
	invite,
	remove,
	setRole,
} from "./user-changes.ts";

/** The people of the embedded kSuite. */
export const createUsers = (records: Records, now: () => number): Users => {
	const change = async (work: (organisation: Organisation) => User) =>
		done(await records.change(work));
	return {
		list: async (filter) => listed(await records.read(), filter),
		all: async () => listed(await records.read()),
		find: async (idOrEmail) => signedIn(await records.read(), idOrEmail),
		get: async (idOrEmail) => found(await records.read(), idOrEmail),
		seats: async () => seatsOf(await records.read()),
		invite: (person, how) =>
			change((all) => invite(all, person, now(), how?.teamIds)),
		cancelInvitation: (id) => change((all) => cancelInvitation(all, id)),
		remove: (id) => change((all) => remove(all, id)),
		setRole: (id, role) => change((all) => setRole(all, id, role)),
		giveSeat: (id) => change((all) => giveSeat(all, id)),
		addExternal: (person) => change((all) => addExternal(all, person, now())),
	};
};

const listed = (
	organisation: Organisation,
	{ search, state }: Filter = {},
): readonly User[] =>
	[...organisation.people.values()]
		.map((person) => userOf(organisation, person))
		.filter((user) => state === undefined || user.state === state)
		.filter((user) => search === undefined || isIn(search, placesOf(user)))
		.sort(
			(one, other) =>
				compareNames(one.lastName, other.lastName) ||
				compareNames(one.firstName, other.firstName),
		);

const placesOf = (user: User): readonly string[] => [
	`${user.firstName} ${user.lastName}`,
	user.email,
	...user.addresses,
];

const signedIn = (all: Organisation, idOrEmail: string): User | null => {
	const key = nameKey(idOrEmail);
	const person =
		all.people.get(idOrEmail) ??
		all.people.values().find(({ email }) => nameKey(email) === key);
	return person ? userOf(all, person) : null;
};

const found = (organisation: Organisation, idOrEmail: string): User | null => {
	const person = findPerson(organisation, idOrEmail);
	return person && userOf(organisation, person);
};

const seatsOf = (organisation: Organisation): Seats => ({
	bought: offerOf(organisation).users,
	used: useOf(organisation).seats,
	pending: [...organisation.people.values()].filter(
		({ state }) => state === "pending",
	).length,
	ceiling: userCeiling,
	sure: true,
});
