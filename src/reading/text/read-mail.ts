import PostalMime, { type Address, type Email } from "postal-mime";
import type { Piece } from "../../core/document.ts";
import { tidyLine } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { piecesOfHtml } from "./html-pieces.ts";
import { piecesOfText } from "./plain-pieces.ts";

/** Reads a mail with the mails quoted in it; of what is attached, only the names. */
export const readMail = async (bytes: Uint8Array): Promise<Unfinished> => {
	const mail = await PostalMime.parse(bytes);
	const subject = tidyLine(mail.subject ?? "");
	const sent = Date.parse(mail.date ?? "");
	const pieces = piecesOf(mail);
	const title = subject === "" ? null : subject;
	return unfinished(
		pieces.length === 0
			? []
			: [{ mark: { kind: "message", number: 1, title }, pieces }],
		{
			facts: {
				mail: {
					from: mail.from ? addressed(mail.from) : "",
					to: (mail.to ?? []).map(addressed).join(", "),
					subject,
					sent: Number.isNaN(sent) ? null : sent,
					attachments: mail.attachments
						.filter(({ related }) => related !== true)
						.map(({ filename }) => tidyLine(filename ?? ""))
						.filter((name) => name !== ""),
				},
			},
		},
	);
};

const piecesOf = ({ text, html }: Email): Piece[] => {
	const plain = piecesOfText(text ?? "");
	return plain.length > 0 ? plain : piecesOfHtml(html ?? "").pieces;
};

const addressed = ({ name, address, group }: Address): string => {
	if (group) return group.map(addressed).join(", ");
	const called = tidyLine(name ?? "");
	const at = tidyLine(address ?? "");
	return called === "" || at === "" ? called + at : `${called} <${at}>`;
};
