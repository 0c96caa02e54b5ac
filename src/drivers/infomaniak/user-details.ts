import type { Listed, User } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { invitedUser, openInvitation } from "./invitations.ts";
import { allBoxes, findBox } from "./mail-boxes.ts";
import {
	accountPeople,
	everybody,
	hasKsuite,
	memberNumber,
	only,
	personById,
	personByMail,
} from "./people.ts";
import { allMembers, teamsOfUser } from "./team-reading.ts";

/** Everything known of somebody by id, sign-in address, or an address or alias they own. */
export const userByAny = async (
	base: Base,
	idOrEmail: string,
): Promise<User | null> => {
	if (!idOrEmail.includes("@")) return userById(base, idOrEmail);
	const listed = await personByMail(base, idOrEmail);
	if (listed) return userById(base, listed.id);
	const owner = (await findBox(base, idOrEmail))?.address.ownerId ?? null;
	return owner === null ? null : userById(base, owner);
};

/** Everything known of somebody by id: one call for an invitation, three and one for each mail service for a member. */
export const userById = async (
	base: Base,
	id: string,
): Promise<User | null> => {
	const invitation = await openInvitation(base, id);
	if (invitation) return invitedUser(invitation);
	const number = memberNumber(id);
	if (number === null) return null;
	const [seated] = await accountPeople(base, {
		...only(number),
		...hasKsuite,
	});
	const listed = seated ?? (await personById(base, id));
	if (!listed) return null;
	const [teams, addresses] = await Promise.all([
		listed.state === "external" ? [] : teamsOfUser(base, id),
		addressesBy(base),
	]);
	return detailed(listed, {
		seat: seated !== undefined,
		teams: teams.map(({ name }) => name),
		addresses: addresses.get(id) ?? [],
	});
};

/** Everything known of everybody: four calls, and one for each team and mail service. */
export const allUsers = async (base: Base): Promise<readonly User[]> => {
	const [people, seated, teams, addresses] = await Promise.all([
		everybody(base),
		accountPeople(base, hasKsuite),
		allMembers(base),
		addressesBy(base),
	]);
	const seats = new Set(seated.map(({ id }) => id));
	return people.map((listed) =>
		detailed(listed, {
			seat: seats.has(listed.id),
			teams: teams
				.filter(({ userIds }) => userIds.includes(listed.id))
				.map(({ name }) => name),
			addresses: addresses.get(listed.id) ?? [],
		}),
	);
};

const detailed = (
	listed: Listed,
	details: Pick<User, "seat" | "teams" | "addresses">,
): User => ({
	...listed,
	...details,
	sharedBooks: null,
	ownedCalendars: null,
	since: null,
});

const addressesBy = async (
	base: Base,
): Promise<ReadonlyMap<string, readonly string[]>> => {
	const boxes = await allBoxes(base);
	const owned = Map.groupBy(boxes, ({ address }) => address.ownerId ?? "");
	return new Map(
		[...owned].map(([owner, theirs]) => [
			owner,
			theirs.map(({ address }) => address.address).sort(),
		]),
	);
};
