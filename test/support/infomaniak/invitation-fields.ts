import type { Invited } from "./organisation.ts";
import { invalid, Refusal } from "./refusal.ts";
import { localeOf, teamShort } from "./shapes.ts";
import type { World } from "./world.ts";

/** An invitation as the API tells it. */
export const invitationFields = (
	invited: Invited,
	{ organisation }: World,
) => ({
	id: invited.id,
	first_name: invited.firstName,
	last_name: invited.lastName,
	email: invited.email,
	strict: invited.strict,
	status: invited.status,
	role_type: invited.role,
	teams: organisation.teams
		.filter(({ id }) => invited.teams.includes(id))
		.map(teamShort),
	language_id: localeOf(invited.locale),
	locale: invited.locale,
	account_id: organisation.account.id,
	has_ksuite: invited.seat,
	has_billing: false,
	has_billing_mailing: false,
	has_mailing: false,
	sent_at: invited.sent,
	created_at: invited.sent,
	updated_at: invited.sent,
	expired_at: invited.expires,
	url_accept: `https://manager.infomaniak.com/v3/invitation/${invited.id}`,
});

/** Refuses an address that is a member's or has an open invitation. */
export const refuseKnown = ({ organisation }: World, email: string): void => {
	const same = (other: string) => other.toLowerCase() === email.toLowerCase();
	if (organisation.members.some((member) => same(member.email)))
		throw new Refusal(409, "object_already_exists");
	const isOpen = organisation.invitations.some(
		(invited) => invited.status === "pending" && same(invited.email),
	);
	if (isOpen) throw new Refusal(409, "object_already_exists");
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email))
		throw invalid("email", "email");
};

/** The ids, when all of them are teams; refused otherwise. */
export const knownTeams = (
	{ organisation }: World,
	ids: readonly number[],
	attribute: string,
): number[] => {
	const known = organisation.teams.map(({ id }) => id);
	const strange = ids.findIndex((id) => !known.includes(id));
	if (strange >= 0) throw invalid(`${attribute}.${strange}`, "exists");
	return [...new Set(ids)];
};
