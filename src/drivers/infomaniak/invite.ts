import { Problem } from "../../core/problem.ts";
import type {
	Invitation as Invited,
	Inviting,
	Listed,
	User,
} from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { invitedUser, openInvitation } from "./invitations.ts";
import { locales } from "./languages.ts";
import { accountPeople, personByMail } from "./people.ts";
import { mailKey, roleOf } from "./person.ts";
import {
	changeInvitation,
	createInvitation,
	createSeat,
	deleteInvitation,
	type Invitation,
	invitationExtras,
} from "./routes/invitations.ts";
import { requireSeat, seatRefusals, whyNoSeat } from "./seats.ts";

/** Invites somebody and gives the invitation its seat: five calls, three where everybody and the seats were looked at before. An invitation that an earlier try left without a seat gets it now; where the seat is refused a new one is taken back, and an earlier one keeps its role. */
export const invite = async (
	base: Base,
	person: Invited,
	{ looked = false, teamIds = [] }: Inviting = {},
): Promise<User> => {
	// Somebody else may have invited them since, and Infomaniak does not promise to refuse a second invitation.
	const there = await (looked ? insiderByMail : personByMail)(
		base,
		person.email,
	);
	const left = there ? await seatless(base, there.id) : null;
	if (there && left === null) throw new Problem("already-there");
	const unseen = new Problem("no-seat", { used: 0, bought: 0 });
	const noSeat = looked ? unseen : await requireSeat(base);
	const open = left ?? (await create(base, person, teamIds.map(Number)));
	const invitation =
		open.role_type === person.role
			? open
			: await changeRole(base, open, person.role);
	const seated = await seat(base, invitation, noSeat).catch(
		async (error: unknown) => {
			if (isKnown(error)) await undo(base, left, invitation);
			throw error === unseen ? await whyNoSeat(base) : error;
		},
	);
	// The route of the seat need not tell the teams.
	return invitedUser({ ...seated, teams: seated.teams ?? open.teams });
};

/** Gives an open invitation its seat. Problems: those of {@link requireSeat}. */
export const seat = (
	base: Base,
	{ id: invitation }: Invitation,
	noSeat: Problem,
): Promise<Invitation> =>
	base.wire.change(
		createSeat,
		{
			path: { account: base.account, invitation },
			body: { ksuite_access: { kchat_role: "user", kdrive_role: "user" } },
		},
		async () => {
			const now = await openInvitation(base, `i${invitation}`);
			return now?.has_ksuite ? now : null;
		},
		seatRefusals(noSeat),
	);

/** Changes the role of an open invitation. */
export const changeRole = (
	base: Base,
	{ id }: Invitation,
	role: Invited["role"],
): Promise<Invitation> =>
	base.wire.change(
		changeInvitation,
		{
			path: { account: base.account, invitation: id },
			body: { role_type: role },
		},
		async () => {
			const now = await openInvitation(base, `i${id}`);
			return now?.role_type === role ? now : null;
		},
	);

/** Takes an open invitation back, with its seat. Problem: `wrong-state` when it can no longer be. */
export const cancel = async (base: Base, { id }: Invitation): Promise<void> => {
	await base.wire.change(
		deleteInvitation,
		{ path: { account: base.account, invitation: id } },
		async () => ((await openInvitation(base, `i${id}`)) ? null : true),
		{
			cannot_delete_object: () => new Problem("wrong-state"),
			object_not_found: () => new Problem("not-found"),
		},
	);
};

/** A team that is gone meanwhile is no reason not to invite. */
const create = (
	base: Base,
	person: Invited,
	teams: readonly number[],
): Promise<Invitation> =>
	send(base, person, teams).catch((error: unknown) => {
		const isRefused =
			error instanceof Problem && error.code === "ksuite-refused";
		if (isRefused && teams.length > 0) return send(base, person, []);
		throw error;
	});

const send = (
	base: Base,
	person: Invited,
	teams: readonly number[],
): Promise<Invitation> => {
	const there = () => new Problem("already-there");
	const isForTeams = teams.length > 0;
	return base.wire.change(
		createInvitation,
		{
			path: { account: base.account },
			...(isForTeams ? { query: { with: invitationExtras } } : {}),
			body: {
				email: mailKey(person.email),
				first_name: person.firstName,
				last_name: person.lastName,
				locale: locales[person.language],
				role_type: person.role,
				...(isForTeams ? { teams } : {}),
			},
		},
		() => invitationOf(base, person.email),
		{ http_409: there, "validation_rule_unique:email": there },
	);
};

/** The open invitation of a mail address. */
const invitationOf = async (
	base: Base,
	email: string,
): Promise<Invitation | null> => {
	const found = await insiderByMail(base, email);
	return found ? openInvitation(base, found.id) : null;
};

/** The member or the open invitation of a mail address: one call. */
const insiderByMail = async (
	base: Base,
	email: string,
): Promise<Listed | null> => {
	const search = mailKey(email);
	const people = await accountPeople(base, { search });
	return people.find((one) => one.email === search) ?? null;
};

const seatless = async (base: Base, id: string): Promise<Invitation | null> => {
	const invitation = await openInvitation(base, id);
	return invitation?.has_ksuite === false ? invitation : null;
};

/** Whether it is certain that nothing was done. */
const isKnown = (error: unknown): boolean =>
	error instanceof Problem && error.code !== "ksuite-unclear";

/** Takes a new invitation back; one that was there before stays, with the role it had. */
const undo = async (
	base: Base,
	left: Invitation | null,
	invitation: Invitation,
): Promise<void> => {
	try {
		if (left === null) await cancel(base, invitation);
		else if (left.role_type !== invitation.role_type)
			await changeRole(base, invitation, roleOf(left.role_type));
	} catch {
		throw new Problem("seat-missing");
	}
};
