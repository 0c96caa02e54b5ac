import type { Recipient } from "./mail-session.ts";

const most = 1800;

/** A link that opens a mail program with everything filled in (RFC 6068); null where it would have more than 1,800 characters, which some programs cut. */
export const mailtoOf = (mail: {
	readonly to: readonly Recipient[];
	readonly cc: readonly Recipient[];
	readonly subject: string;
	readonly body: string;
}): string | null => {
	const fields = [
		...(mail.cc.length === 0 ? [] : [`cc=${addresses(mail.cc)}`]),
		`subject=${encoded(mail.subject.replace(/[\p{Cc}\s]+/gu, " ").trim())}`,
		`body=${encoded(mail.body.replace(/\r\n?|\n/gu, "\r\n"))}`,
	];
	const link = `mailto:${addresses(mail.to)}?${fields.join("&")}`;
	return link.length > most ? null : link;
};

const addresses = (all: readonly Recipient[]): string =>
	all.map(({ address }) => encoded(address).replaceAll("%40", "@")).join(",");

const encoded = (text: string): string =>
	encodeURIComponent(text.toWellFormed()).replace(
		/['()*!]/gu,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
