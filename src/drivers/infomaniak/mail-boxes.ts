import type { Address } from "../../modules/mail/mail.ts";
import type { Base, Hosting } from "./base.ts";
import { addressOf, type Place, placeOf } from "./mail-address.ts";
import {
	boxExtras,
	listMailboxes,
	type Mailbox,
	showMailbox,
} from "./routes/mail.ts";

/** A mailbox in its mail service. */
export type Box = Place & { readonly box: Mailbox; readonly address: Address };

/** Looks for a mailbox by its address or by one of its aliases: one call, a second one where no mailbox has the name. */
export const findBox = async (
	base: Base,
	address: string,
): Promise<Box | null> => {
	const place = placeOf(await base.products.hostings(), address);
	if (place === null) return null;
	return (await boxAt(base, place)) ?? (await boxOfAlias(base, place));
};

/** The mailbox with exactly this name. */
export const boxAt = async (base: Base, place: Place): Promise<Box | null> => {
	const box = await base.wire.find(showMailbox, {
		path: { mail_hosting_id: place.hosting.id, mailbox_name: place.name },
		query: { with: boxExtras },
	});
	return box && boxOf(place.hosting, box);
};

/** All mailboxes of all mail services. */
export const allBoxes = async (base: Base): Promise<readonly Box[]> => {
	const hostings = await base.products.hostings();
	const all = await Promise.all(
		hostings.map((hosting) => boxesOf(base, hosting)),
	);
	return all.flat();
};

const boxOfAlias = async (
	base: Base,
	{ hosting, name }: Place,
): Promise<Box | null> => {
	const boxes = await boxesOf(base, hosting, { has_alias: true });
	const alias = `${name}@`;
	return (
		boxes.find(({ address: { aliases } }) =>
			aliases.some((one) => one.startsWith(alias)),
		) ?? null
	);
};

const boxesOf = async (
	base: Base,
	hosting: Hosting,
	filter?: { readonly has_alias: boolean },
): Promise<readonly Box[]> => {
	const boxes = await base.wire.pages(listMailboxes, {
		path: { mail_hosting_id: hosting.id },
		query: { with: boxExtras, ...(filter ? { filter } : {}) },
	});
	return boxes.map((box) => boxOf(hosting, box));
};

const boxOf = (hosting: Hosting, box: Mailbox): Box => ({
	hosting,
	name: box.mailbox_name.toLowerCase(),
	box,
	address: addressOf(hosting, box),
});
