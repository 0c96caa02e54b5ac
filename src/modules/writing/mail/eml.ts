import { headerWords, quotedPrintable } from "./encode.ts";
import type { Recipient } from "./mail-session.ts";

/** A mail that nobody has sent yet. */
export type Unsent = {
	readonly from: Recipient | null;
	readonly to: readonly Recipient[];
	readonly cc: readonly Recipient[];
	readonly subject: string;
	readonly body: string;
	/** The identity of the mail it answers and of those before it; empty for none. */
	readonly answers: string;
	readonly references: readonly string[];
	/** When it was written, in ms. */
	readonly at: number;
};

/** A mail as a file that mail programs open as a draft (RFC 5322, `X-Unsent`): all ASCII, and no value can begin a header of its own. */
export const emlOf = (mail: Unsent): string => {
	const { from, to, cc, answers, references } = mail;
	const headers = [
		"X-Unsent: 1",
		`Date: ${new Date(mail.at).toUTCString().replace("GMT", "+0000")}`,
		...(from === null ? [] : [`From: ${addressOf(from)}`]),
		...people("To", to),
		...people("Cc", cc),
		`Subject: ${headerWords(mail.subject)}`,
		...(isId(answers) ? [`In-Reply-To: ${answers}`] : []),
		...(isId(answers)
			? [
					`References: ${[...new Set([...references.filter(isId), answers])].join("\r\n ")}`,
				]
			: []),
		"MIME-Version: 1.0",
		"Content-Type: text/plain; charset=utf-8",
		"Content-Transfer-Encoding: quoted-printable",
	];
	return `${headers.join("\r\n")}\r\n\r\n${quotedPrintable(mail.body)}\r\n`;
};

const people = (
	header: string,
	all: readonly Recipient[],
): readonly string[] =>
	all.length === 0 ? [] : [`${header}: ${all.map(addressOf).join(",\r\n ")}`];

const addressOf = ({ name, address }: Recipient): string => {
	const words = headerWords(name);
	// What was read as an address has nothing but letters, digits and a few marks.
	const safe = address.replace(/[^\w.%+@'-]/gu, "");
	if (words === "") return safe;
	return words.startsWith("=?")
		? `${words}\r\n <${safe}>`
		: `"${words.replace(/["\\]/gu, "\\$&")}" <${safe}>`;
};

const isId = (id: string): boolean =>
	/^<[\x21-\x3b=\x3f-\x7e]{1,250}>$/u.test(id);
