import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { fullName } from "../../modules/users/name.ts";
import type { KSuiteRole, Listed, User } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { removeExternal } from "./externals.ts";
import { invitationById, invitedUser } from "./invitations.ts";
import { cancel, changeRole, seat } from "./invite.ts";
import { accountPeople, personById } from "./people.ts";
import type { Invitation } from "./routes/invitations.ts";
import { requireSeat } from "./seats.ts";
import { userById } from "./user-details.ts";

/** Takes an invitation back, with its seat: two calls. */
export const cancelInvitation = async (
	base: Base,
	id: string,
): Promise<Change<User>> => {
	const invitation = await openOrNull(base, id);
	if (invitation === null) {
		await requirePerson(base, id);
		throw new Problem("wrong-state");
	}
	await cancel(base, invitation);
	return done(invitedUser(invitation));
};

/** Takes somebody from outside off the drive; a member only leaves by hand, since Infomaniak has no route for it. */
export const remove = async (base: Base, id: string): Promise<Change<User>> => {
	if (await openOrNull(base, id)) throw new Problem("wrong-state");
	const person = await requirePerson(base, id);
	if (person.state === "external") return removeExternal(base, person);
	await requireOtherOwner(base, person);
	return byHand(base, "remove", person);
};

/** Changes the role of an invitation; that of a member only changes by hand. */
export const setRole = async (
	base: Base,
	id: string,
	role: KSuiteRole,
): Promise<Change<User>> => {
	const invitation = await openOrNull(base, id);
	if (invitation)
		return done(invitedUser(await changeRole(base, invitation, role)));
	const person = await requirePerson(base, id);
	if (person.state === "external") throw new Problem("wrong-state");
	if (role !== "owner") await requireOtherOwner(base, person);
	if (person.role === role) return done(await requireUser(base, id));
	return byHand(base, "role", person, { role: say(`users.role.${role}`) });
};

/** Gives an invitation its seat; a member, or somebody from outside, gets one only by hand. */
export const giveSeat = async (
	base: Base,
	id: string,
): Promise<Change<User>> => {
	const invitation = await openOrNull(base, id);
	const user = invitation
		? invitedUser(invitation)
		: await requireUser(base, id);
	if (user.seat) throw new Problem("already-there");
	const noSeat = await requireSeat(base);
	if (invitation)
		return done(invitedUser(await seat(base, invitation, noSeat)));
	return byHand(base, user.state === "external" ? "insider" : "seat", user);
};

/** The steps in the Manager; the last one says what to look for. */
const byHand = (
	base: Base,
	what: "remove" | "role" | "seat" | "insider",
	person: Listed,
	more: Readonly<Record<string, ReturnType<typeof say>>> = {},
): Change<User> => {
	const values = { name: fullName(person), email: person.email, ...more };
	return {
		kind: "handover",
		steps: [
			say("handover.users.open"),
			say(`handover.users.${what === "insider" ? "invite" : "find"}`, values),
			say(`handover.users.${what}`, values),
			say("handover.users.confirm"),
		],
		link: base.manager(),
	};
};

/** The invitation of an id while nobody has answered it. Problem `wrong-state` when they have. */
const openOrNull = async (
	base: Base,
	id: string,
): Promise<Invitation | null> => {
	const invitation = await invitationById(base, id);
	if (invitation?.status === "accepted") throw new Problem("wrong-state");
	return invitation?.status === "pending" ? invitation : null;
};

const requirePerson = async (base: Base, id: string): Promise<Listed> => {
	const person = await personById(base, id);
	if (person) return person;
	throw new Problem("not-found");
};

const requireUser = async (base: Base, id: string): Promise<User> => {
	const user = await userById(base, id);
	if (user) return user;
	throw new Problem("not-found");
};

const requireOtherOwner = async (base: Base, person: Listed): Promise<void> => {
	if (person.role !== "owner") return;
	const owners = await accountPeople(base, {
		filter: { role_type: "owner", state_in_account: "valid" },
	});
	if (!owners.some(({ id }) => id !== person.id))
		throw new Problem("last-owner");
};
