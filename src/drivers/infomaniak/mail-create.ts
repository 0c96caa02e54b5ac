import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Address } from "../../modules/mail/mail.ts";
import type { Base } from "./base.ts";
import type { Place } from "./mail-address.ts";
import { type Box, boxAt } from "./mail-boxes.ts";
import { newPlace, notUsable, taken } from "./mail-changes.ts";
import { devicePassword, strongPassword } from "./mail-password.ts";
import { requireRoom } from "./mail-quota.ts";
import { invitationNumber, memberNumber, personById } from "./people.ts";
import { showInvitation } from "./routes/invitations.ts";
import { createMailbox, createWebmailAccess } from "./routes/mail.ts";

/** Makes a mailbox, lets its owner read it, and gives its password. What fails after it was made is no failure of making it: an owner who cannot be let in leaves the address with nobody, a password that nobody knows is `ksuite-unclear`. */
export const createBox = async (
	base: Base,
	address: string,
	ownerId: string | null,
): Promise<Change<{ address: Address; password: string }>> => {
	const place = await newPlace(base, address);
	const member = ownerId === null ? null : await memberOf(base, ownerId);
	const password = strongPassword();
	await make(base, place, password, place.used);
	const made = await afterwards(boxAt(base, place));
	const { address: fresh, box } = made;
	// Accounts that have no passwords for devices yet have no such access either.
	if (box.has_multi_password !== true)
		return done({ address: fresh, password });
	const isIn = member !== null && (await letIn(base, place, member));
	return done({
		address: isIn ? { ...fresh, ownerId } : fresh,
		password: await afterwards(devicePassword(base, place)),
	});
};

const make = async (
	base: Base,
	place: Place,
	password: string,
	used: number,
): Promise<void> => {
	const full = await requireRoom(base, used);
	await base.wire.change(
		createMailbox,
		{
			path: { mail_hosting_id: place.hosting.id },
			body: {
				mailbox_name: place.name,
				target: "other_user",
				link_to_current_user: false,
				// Accounts on the newer access model ignore it.
				password,
			},
		},
		async () => (await boxAt(base, place))?.box ?? null,
		{
			...full,
			"validation_rule_unique:mailbox_name": taken,
			"validation_rule_regex:mailbox_name": notUsable,
		},
	);
};

/** The number of a member; null for somebody invited or from outside, who cannot be let in by number. Problem `not-found`. */
const memberOf = async (
	base: Base,
	ownerId: string,
): Promise<number | null> => {
	const invitation = invitationNumber(ownerId);
	const found =
		invitation === null
			? await personById(base, ownerId)
			: await base.wire.find(showInvitation, {
					path: { account: base.account, invitation },
				});
	if (found === null) throw new Problem("not-found");
	return "state" in found && found.state === "active"
		? memberNumber(ownerId)
		: null;
};

/** Whether somebody may read a mailbox now; where that fails the address is nobody's, which is told. */
const letIn = async (
	base: Base,
	place: Place,
	member: number,
): Promise<boolean> =>
	base.wire
		.change(
			createWebmailAccess,
			{
				path: { service_mail: place.hosting.id, mailbox_name: place.name },
				body: { user_id: member },
			},
			async () => {
				const users = (await boxAt(base, place))?.box.users ?? [];
				return users.some(({ id }) => Number(id) === member) || null;
			},
		)
		.catch((error: unknown) => {
			if (error instanceof Problem) return false;
			throw error;
		});

/** What fails once the mailbox is there must not say that nothing was changed. */
const afterwards = async <T extends Box | string>(
	work: Promise<T | null>,
): Promise<T> => {
	const result = await work.catch((error: unknown) => {
		if (error instanceof Problem) return null;
		throw error;
	});
	if (result !== null) return result;
	throw new Problem("ksuite-unclear");
};
