import { randomUUID } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type {
	Invitation,
	KSuiteRole,
	User,
} from "../../modules/users/users.ts";
import { requireSeat } from "./limits.ts";
import { nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import {
	type Person,
	requireNew,
	requireOtherOwner,
	requirePerson,
	takeOut,
	userOf,
} from "./people.ts";
import { join } from "./team-changes.ts";

/** Adds a pending person, who takes a seat from now on. */
export const invite = (
	organisation: Organisation,
	person: Invitation,
	now: number,
	teamIds: readonly string[] = [],
): User => {
	requireNew(organisation, person.email);
	requireSeat(organisation);
	const seated = { ...person, state: "pending", seat: true } as const;
	const invited = newcomer(seated, now);
	kept(organisation, invited);
	for (const team of teamIds)
		if (organisation.teams.has(team)) join(organisation, team, invited.id);
	return userOf(organisation, invited);
};

/** Takes an invitation back. */
export const cancelInvitation = (
	organisation: Organisation,
	id: string,
): User => {
	const person = requirePerson(organisation, id);
	if (person.state !== "pending") throw new Problem("wrong-state");
	return gone(organisation, person);
};

/** Removes somebody who has accepted, or an external person. */
export const remove = (organisation: Organisation, id: string): User => {
	const person = requirePerson(organisation, id);
	if (person.state === "pending") throw new Problem("wrong-state");
	requireOtherOwner(organisation, person);
	return gone(organisation, person);
};

/** Changes what somebody may do in the organisation. */
export const setRole = (
	organisation: Organisation,
	id: string,
	role: KSuiteRole,
): User => {
	const person = requirePerson(organisation, id);
	if (person.state === "external") throw new Problem("wrong-state");
	if (role !== "owner") requireOtherOwner(organisation, person);
	return kept(organisation, { ...person, role });
};

/** Makes somebody who is there a member with a seat. */
export const giveSeat = (organisation: Organisation, id: string): User => {
	const person = requirePerson(organisation, id);
	if (person.seat) throw new Problem("already-there");
	requireSeat(organisation);
	return kept(organisation, { ...person, state: "active", seat: true });
};

/** Adds an external person, who takes no seat. */
export const addExternal = (
	organisation: Organisation,
	person: Omit<Invitation, "role">,
	now: number,
): User => {
	requireNew(organisation, person.email);
	const seatless = { role: "normal", state: "external", seat: false } as const;
	return kept(organisation, newcomer({ ...person, ...seatless }, now));
};

const kept = (organisation: Organisation, person: Person): User => {
	organisation.people.set(person.id, person);
	return userOf(organisation, person);
};

const gone = (organisation: Organisation, person: Person): User => {
	const user = userOf(organisation, person);
	takeOut(organisation, person);
	return user;
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
