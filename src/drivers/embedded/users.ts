import { randomUUID } from "node:crypto";
import { done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { userCeiling } from "../../modules/plans/rules.ts";
import type { Invitation, User, Users } from "../../modules/users/users.ts";
import { offerOf, requireSeat, useOf } from "./limits.ts";
import { compareNames, isIn, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import {
	findPerson,
	type Person,
	requireNew,
	requireOtherOwner,
	requirePerson,
	takeOut,
	userOf,
} from "./people.ts";
import type { Records } from "./records.ts";

/** The people of the embedded kSuite. */
export const createUsers = (records: Records, now: () => number): Users => {
	const change = async (work: (organisation: Organisation) => User) =>
		done(await records.change(work));
	return {
		list: async (filter) => listed(await records.read(), filter),
		get: async (idOrEmail) => {
			const organisation = await records.read();
			const person = findPerson(organisation, idOrEmail);
			return person && userOf(organisation, person);
		},
		seats: async () => {
			const organisation = await records.read();
			return {
				bought: offerOf(organisation).users,
				used: useOf(organisation).seats,
				pending: [...organisation.people.values()].filter(isPending).length,
				ceiling: userCeiling,
			};
		},
		invite: (person) => change((all) => invited(all, person, now())),
		cancelInvitation: (id) => change((all) => canceled(all, id)),
		remove: (id) => change((all) => removed(all, id)),
		setRole: (id, role) =>
			change((all) => {
				const person = requirePerson(all, id);
				if (person.state === "external") throw new Problem("wrong-state");
				if (role !== "owner") requireOtherOwner(all, person);
				return kept(all, { ...person, role });
			}),
		giveSeat: (id) =>
			change((all) => {
				const person = requirePerson(all, id);
				if (person.seat) throw new Problem("already-there");
				requireSeat(all);
				return kept(all, { ...person, state: "active", seat: true });
			}),
		addExternal: (person) =>
			change((all) => {
				requireNew(all, person.email);
				const role = {
					role: "normal",
					state: "external",
					seat: false,
				} as const;
				return kept(all, newcomer({ ...person, ...role }, now()));
			}),
	};
};

const isPending = ({ state }: Person): boolean => state === "pending";

const listed = (
	organisation: Organisation,
	{ search, state }: { search?: string; state?: User["state"] } = {},
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

const invited = (
	organisation: Organisation,
	person: Invitation,
	now: number,
): User => {
	requireNew(organisation, person.email);
	requireSeat(organisation);
	const seated = { ...person, state: "pending", seat: true } as const;
	return kept(organisation, newcomer(seated, now));
};

const canceled = (organisation: Organisation, id: string): User => {
	const person = requirePerson(organisation, id);
	if (!isPending(person)) throw new Problem("wrong-state");
	const user = userOf(organisation, person);
	takeOut(organisation, person);
	return user;
};

const removed = (organisation: Organisation, id: string): User => {
	const person = requirePerson(organisation, id);
	if (isPending(person)) throw new Problem("wrong-state");
	requireOtherOwner(organisation, person);
	const user = userOf(organisation, person);
	takeOut(organisation, person);
	return user;
};

const kept = (organisation: Organisation, person: Person): User => {
	organisation.people.set(person.id, person);
	return userOf(organisation, person);
};

const newcomer = (
	person: Invitation & Pick<Person, "state" | "seat">,
	since: number,
): Person => ({
	firstName: person.firstName,
	lastName: person.lastName,
	role: person.role,
	language: person.language,
	state: person.state,
	seat: person.seat,
	id: randomUUID(),
	email: nameKey(person.email),
	sharedBooks: [],
	ownedCalendars: [],
	lastLogin: null,
	since,
});
