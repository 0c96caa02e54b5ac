import { Problem } from "../../core/problem.ts";
import type { Base } from "./base.ts";
import type { Place } from "./mail-address.ts";
import { boxAt } from "./mail-boxes.ts";
import { newPlace, notUsable, taken, usablePlace } from "./mail-changes.ts";
import { requireRoom, roomRefusals, whyFull } from "./mail-quota.ts";
import { invitationNumber, memberNumber, personById } from "./people.ts";
import { showInvitation } from "./routes/invitations.ts";
import { createMailbox, type Mailbox } from "./routes/mail.ts";

/** A mailbox to make. */
type Wanted = {
	readonly address: string;
	readonly ownerId: string | null;
	readonly password: string;
};

/** Where it was made, and the number of the member who is to read it. */
type Made = { readonly place: Place; readonly member: number | null };

/** Makes a mailbox once it is sure that its name, its owner and the room for it are there. */
export const makeSeen = async (
	base: Base,
	{ address, ownerId, password }: Wanted,
): Promise<Made> => {
	const place = await newPlace(base, address);
	const member = ownerId === null ? null : await memberOf(base, ownerId);
	const full = await requireRoom(base, place.used);
	await make(base, place, password, full);
	return { place, member };
};

/** Makes a mailbox at once; Infomaniak refuses a name that is taken since and an address too many. */
export const makeUnseen = async (
	base: Base,
	{ address, ownerId, password }: Wanted,
): Promise<Made> => {
	const place = await usablePlace(base, address);
	const unseen = new Problem("no-address-left", { used: 0, allowed: 0 });
	const began = base.now();
	await make(base, place, password, unseen, began).catch(
		async (error: unknown) => {
			throw error === unseen ? await whyFull(base) : error;
		},
	);
	return { place, member: ownerId === null ? null : memberNumber(ownerId) };
};

const make = async (
	base: Base,
	place: Place,
	password: string,
	full: Problem,
	began?: number,
): Promise<void> => {
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
		async () => {
			const box = (await boxAt(base, place))?.box ?? null;
			// Where nobody looked just before, an older one is somebody else's.
			return box && began !== undefined && !isSince(began, box) ? null : box;
		},
		{
			...roomRefusals(full),
			"validation_rule_unique:mailbox_name": taken,
			"validation_rule_regex:mailbox_name": notUsable,
		},
	);
};

/** Whether a mailbox was made since a moment (ms), as far as two clocks agree. */
const isSince = (moment: number, { created_at: made }: Mailbox): boolean =>
	(made ?? 0) * 1000 >= moment - 60_000;

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
