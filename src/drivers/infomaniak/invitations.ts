import type { User } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { languageOf } from "./languages.ts";
import { invitationNumber } from "./people.ts";
import { mailKey, roleOf } from "./person.ts";
import {
	type Invitation,
	invitationExtras,
	showInvitation,
} from "./routes/invitations.ts";

/** The invitation with an id (`i123`), whatever became of it, or null: one call, none for another kind of id. */
export const invitationById = async (
	{ wire, account }: Base,
	id: string,
): Promise<Invitation | null> => {
	const invitation = invitationNumber(id);
	return invitation === null
		? null
		: wire.find(showInvitation, {
				path: { account, invitation },
				query: { with: invitationExtras },
			});
};

/** The same, only while nobody has answered it. */
export const openInvitation = async (
	base: Base,
	id: string,
): Promise<Invitation | null> => {
	const invitation = await invitationById(base, id);
	return invitation?.status === "pending" ? invitation : null;
};

const compareNames = new Intl.Collator("en", { numeric: true }).compare;

/** Somebody invited, who has no address of ours before they accept. */
export const invitedUser = (invitation: Invitation): User => ({
	id: `i${invitation.id}`,
	firstName: invitation.first_name,
	lastName: invitation.last_name,
	email: mailKey(invitation.email),
	state: "pending",
	role: roleOf(invitation.role_type),
	language: languageOf(invitation.language_id),
	lastLogin: null,
	seat: invitation.has_ksuite,
	teams: (invitation.teams ?? []).map(({ name }) => name).sort(compareNames),
	addresses: [],
	sharedBooks: null,
	ownedCalendars: null,
	since: invitation.created_at ? invitation.created_at * 1000 : null,
	...(invitation.expired_at ? { ends: invitation.expired_at * 1000 } : {}),
});
