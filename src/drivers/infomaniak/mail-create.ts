import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Address, Creating } from "../../modules/mail/mail.ts";
import type { Base } from "./base.ts";
import { freshAddress, type Place } from "./mail-address.ts";
import { type Box, boxAt } from "./mail-boxes.ts";
import { makeSeen, makeUnseen } from "./mail-make.ts";
import { devicePassword, strongPassword } from "./mail-password.ts";
import { createWebmailAccess } from "./routes/mail.ts";

/** Where mailboxes are made; `devices` remembers the mail services of which a mailbox was seen that has a password for each device. */
type Maker = { readonly base: Base; readonly devices: Set<number> };

/** Makes a mailbox, lets its owner read it, and gives its password. What fails after it was made is no failure of making it: an owner who cannot be let in leaves the address with nobody, a password that nobody knows is `ksuite-unclear`. */
export const createBox = async (
	{ base, devices }: Maker,
	address: string,
	ownerId: string | null,
	{ looked = false }: Creating = {},
): Promise<Change<{ address: Address; password: string }>> => {
	const password = strongPassword();
	const { place, member } = looked
		? await makeUnseen(base, { address, ownerId, password })
		: await makeSeen(base, { address, ownerId, password });
	const isKnown = looked && devices.has(place.hosting.id);
	const fresh = isKnown
		? freshAddress(place)
		: await firstLook({ base, devices }, place);
	// Accounts that have no passwords for devices yet have no such access either.
	if (!devices.has(place.hosting.id)) return done({ address: fresh, password });
	const isIn = member !== null && (await letIn(base, place, member));
	return done({
		address: isIn ? { ...fresh, ownerId } : fresh,
		password: await afterwards(devicePassword(base, place)),
	});
};

/** Reads a new mailbox, and remembers where its passwords are those of devices. */
const firstLook = async (
	{ base, devices }: Maker,
	place: Place,
): Promise<Address> => {
	const { address, box } = await afterwards(boxAt(base, place));
	const { id } = place.hosting;
	// Accounts move to passwords for devices one by one, and one that did not may do so at any time: it is asked each time.
	if (box.has_multi_password === true) devices.add(id);
	else devices.delete(id);
	return address;
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
