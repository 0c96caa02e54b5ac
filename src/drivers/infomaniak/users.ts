import { done } from "../../core/command.ts";
import type { Filter, Listed, Users } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { addExternal } from "./externals.ts";
import { createTurns } from "./in-turn.ts";
import { invitedUser, openInvitation } from "./invitations.ts";
import { invite } from "./invite.ts";
import {
	everybody,
	invitationNumber,
	personById,
	personByMail,
} from "./people.ts";
import { readSeats } from "./seats.ts";
import { cancelInvitation, giveSeat, remove, setRole } from "./user-changes.ts";
import { allUsers, userByAny } from "./user-details.ts";

/** The people of an organisation at Infomaniak: members by their number, open invitations as `i123`, and those from outside whom its drive knows. */
export const createInfomaniakUsers = (base: Base): Users => {
	const inTurn = createTurns();
	return {
		list: async (filter) =>
			(await everybody(base, wantsOutside(filter)))
				.filter((one) => fits(one, filter ?? {}))
				.toSorted(byName),
		all: async () => (await allUsers(base)).toSorted(byName),
		find: (idOrEmail) => find(base, idOrEmail),
		get: (idOrEmail) => userByAny(base, idOrEmail),
		seats: () => readSeats(base),
		// One after the other, so that nobody is looked for by two and invited by both.
		invite: (person, how) =>
			inTurn(async () => done(await invite(base, person, how))),
		cancelInvitation: (id) => cancelInvitation(base, id),
		remove: (id) => remove(base, id),
		setRole: (id, role) => setRole(base, id, role),
		giveSeat: (id) => inTurn(() => giveSeat(base, id)),
		addExternal: (person) => inTurn(() => addExternal(base, person)),
	};
};

const wantsOutside = (filter: Filter | undefined): boolean =>
	filter?.state === undefined || filter.state === "external";

const find = async (base: Base, idOrEmail: string): Promise<Listed | null> => {
	if (idOrEmail.includes("@")) return personByMail(base, idOrEmail);
	if (invitationNumber(idOrEmail) === null) return personById(base, idOrEmail);
	const invitation = await openInvitation(base, idOrEmail);
	return invitation && invitedUser(invitation);
};

const fits = (
	{ firstName, lastName, email, state }: Listed,
	{ search = "", state: wanted = state }: Filter,
): boolean =>
	state === wanted &&
	[`${firstName} ${lastName}`, email].some((place) =>
		fold(place).includes(fold(search)),
	);

const byName = (one: Listed, other: Listed): number =>
	collator.compare(one.lastName, other.lastName) ||
	collator.compare(one.firstName, other.firstName);

const fold = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

const collator = new Intl.Collator("en", { numeric: true });
