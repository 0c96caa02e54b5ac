import { Problem } from "../../core/problem.ts";
import type { User } from "../../modules/users/users.ts";
import type { Kept } from "./kinds.ts";
import { compareNames, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";

/** A record of a person. */
export type Person = Readonly<Kept<"people">>;

/** A person as others see them: with the names of their teams and the addresses they own. */
export const userOf = (organisation: Organisation, person: Person): User => ({
	...person,
	teams: [...organisation.teams.values()]
		.filter(({ userIds }) => userIds.includes(person.id))
		.map(({ name }) => name)
		.sort(compareNames),
	addresses: [...organisation.addresses.values()]
		.filter(({ ownerId }) => ownerId === person.id)
		.map(({ address }) => address)
		.sort(compareNames),
});

/** Finds by id, by the address somebody signs in with, or by an address or alias they own. */
export const findPerson = (
	{ people, addresses, aliases }: Organisation,
	idOrEmail: string,
): Person | null => {
	const key = nameKey(idOrEmail);
	const alias = aliases.values().find((one) => nameKey(one.alias) === key);
	const owned = addresses
		.values()
		.find((one) => one.id === alias?.addressId || nameKey(one.address) === key);
	return (
		people.get(idOrEmail) ??
		people.values().find(({ email }) => nameKey(email) === key) ??
		people.get(owned?.ownerId ?? "") ??
		null
	);
};

/** The person with this id; throws `not-found`. */
export const requirePerson = (
	organisation: Organisation,
	id: string,
): Person => {
	const person = organisation.people.get(id);
	if (person) return person;
	throw new Problem("not-found");
};

/** Throws `already-there` when somebody can be reached under this address. */
export const requireNew = (organisation: Organisation, email: string): void => {
	if (findPerson(organisation, email)) throw new Problem("already-there");
};

/** Throws `last-owner` when nobody else who has accepted owns the organisation. */
export const requireOtherOwner = (
	{ people }: Organisation,
	person: Person,
): void => {
	const isOwner = ({ role, state }: Person) =>
		role === "owner" && state === "active";
	const isOther = (one: Person) => one.id !== person.id && isOwner(one);
	if (isOwner(person) && !people.values().some(isOther))
		throw new Problem("last-owner");
};

/** Takes a person out: the seat is free, addresses and files belong to nobody, teams go on without them. */
export const takeOut = (organisation: Organisation, { id }: Person): void => {
	const { people, teams, addresses, items } = organisation;
	people.delete(id);
	for (const team of teams.values())
		if (team.userIds.includes(id))
			teams.set(team.id, {
				...team,
				userIds: team.userIds.filter((userId) => userId !== id),
			});
	for (const address of addresses.values())
		if (address.ownerId === id)
			addresses.set(address.id, { ...address, ownerId: null });
	for (const item of items.values())
		if (item.ownerId === id) items.set(item.id, { ...item, ownerId: null });
};
