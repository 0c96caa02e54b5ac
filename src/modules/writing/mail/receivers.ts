import type { Mail, Recipient } from "./mail-session.ts";

/** Who gets a mail, and who got the answered one and does not get this. */
export type Receivers = {
	readonly to: readonly Recipient[];
	readonly cc: readonly Recipient[];
	readonly left: readonly Recipient[];
};

/** Whom a mail goes to: the one its person named, else who is to be answered; the others only once its person said so. `own` is never among them. */
export const receiversOf = (
	{ mail, to: named, everybody }: Mail,
	own: string | null,
): Receivers => {
	const answered = named ?? mail?.replyTo ?? mail?.from ?? null;
	const to = answered === null ? [] : [answered];
	const taken = new Set([own, answered?.address].map(same));
	const others = (all: readonly Recipient[]): readonly Recipient[] =>
		all.filter(({ address }) => {
			const isNew = !taken.has(same(address));
			taken.add(same(address));
			return isNew;
		});
	// Who wrote is one of the others when the answer goes to another address.
	const writer = mail?.from ? [mail.from] : [];
	const alsoTo = others([...writer, ...(mail?.to ?? [])]);
	const alsoCc = others(mail?.cc ?? []);
	return everybody
		? { to: [...to, ...alsoTo], cc: alsoCc, left: [] }
		: { to, cc: [], left: [...alsoTo, ...alsoCc] };
};

const same = (address: string | null | undefined): string =>
	(address ?? "").toLowerCase();
