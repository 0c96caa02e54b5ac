import { domainToASCII, domainToUnicode } from "node:url";
import type { Address } from "../../modules/mail/mail.ts";
import type { Hosting } from "./base.ts";
import type { Mailbox } from "./routes/mail.ts";

/** Where an address is kept: its mail service, and its name there. */
export type Place = { readonly hosting: Hosting; readonly name: string };

/** The place of an address in lower case; null for one of no domain of ours, and for what is no address. */
export const placeOf = (
	hostings: readonly Hosting[],
	address: string,
): Place | null => {
	const [name, domain, ...more] = address.trim().toLowerCase().split("@");
	if (!name || !domain || more.length > 0 || !findable.test(name)) return null;
	const ascii = domainToASCII(domain);
	const hosting = hostings.find(
		(one) => ascii !== "" && domainToASCII(one.domain) === ascii,
	);
	return hosting ? { hosting, name } : null;
};

/** Whether Infomaniak takes this as the name of a mailbox or alias: at most 64 letters, digits and `. _ - +`. */
export const isUsable = (name: string): boolean =>
	/^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?$/u.test(name);

/** A domain as people write it. */
export const domainOf = ({ domain }: Hosting): string =>
	(domainToUnicode(domain) || domain).toLowerCase();

/** A mailbox as an address; aliases are all of its own domain. */
export const addressOf = (hosting: Hosting, box: Mailbox): Address => {
	const whole = (name: string) =>
		`${(name.split("@")[0] ?? "").toLowerCase()}@${domainOf(hosting)}`;
	return {
		address: whole(box.mailbox_name),
		ownerId: ownerOf(box),
		aliases: (box.aliases ?? []).map(whole).sort(compareAddresses),
		since: box.created_at ? box.created_at * 1000 : null,
		lastLogin: lastLoginOf(box),
	};
};

/** An address that was made just now, of which only its name is known. */
export const freshAddress = ({ hosting, name }: Place): Address => ({
	address: `${name}@${domainOf(hosting)}`,
	ownerId: null,
	aliases: [],
	since: null,
	lastLogin: null,
});

/** Puts addresses in order. */
export const compareAddresses = (one: string, other: string): number =>
	collator.compare(one, other);

/** Whether a text is part of an address or of one of its aliases; case and accents do not matter. */
export const isFound = (text: string, { address, aliases }: Address): boolean =>
	[address, ...aliases].some((one) => fold(one).includes(fold(text)));

/**
 * Whom a mailbox belongs to: whose sign-in address it is, else the only one who reads it, else the only one of those with a kSuite.
 * A mailbox that several read belongs to nobody, since its owner may ask for its password.
 */
const ownerOf = ({ account_user: signsIn, users }: Mailbox): string | null => {
	if (signsIn) return String(signsIn.id);
	const readers = users.filter((one) => !one.is_deleted);
	const insiders = readers.filter((one) => one.has_ksuite === true);
	const [only, ...others] = readers.length === 1 ? readers : insiders;
	return only && others.length === 0 ? String(only.id) : null;
};

/** The last time anybody or any device opened the mailbox. */
const lastLoginOf = (box: Mailbox): number | null => {
	const times = [
		box.imap_last_login_at,
		box.pop3_last_login_at,
		...box.users.map((one) => one.last_login_at),
	].map((seconds) => seconds ?? 0);
	const last = Math.max(...times);
	return last > 0 ? last * 1000 : null;
};

/** What may stand in the path of a call. */
const findable = /^[^\s/\\?#\p{Cc}]{1,64}$/u;

const fold = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

const collator = new Intl.Collator("en", { numeric: true });
