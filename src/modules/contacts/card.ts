import { readComponents } from "../../pim/components.ts";
import { bare, inParts } from "../../pim/describe/contact-values.ts";
import { contactName } from "../../pim/describe/name-of.ts";
import { groups, membersOf } from "../../pim/describe/object-contact.ts";
import { partsOf, saidBy } from "../../pim/describe/said.ts";
import { type Sheet, sheetOf } from "../../pim/describe/sheet.ts";
import { digitsOf, plain } from "./match.ts";

/** What a search shows of a contact, and what it looks through: plain words, and the digits of each number. */
export type Card = {
	/** Null for one that has no name, mail address or number. */
	readonly name: string | null;
	/** As they stand, at their most 300 signs. */
	readonly mails: readonly string[];
	readonly phones: readonly string[];
	readonly organisation: string;
	/** How many members a group has; null for a person. */
	readonly members: number | null;
	readonly hasPhoto: boolean;
	readonly words: string;
	readonly numbers: readonly string[];
};

/** Reads a contact for searching; null when it cannot be read. */
export const readCard = (text: string): Card | null => {
	const [component] = readComponents(text) ?? [];
	if (component?.name !== "VCARD") return null;
	const sheet = sheetOf(component);
	const mails = sheet.all("EMAIL").map(bare).filter(isSaid);
	const phones = sheet.all("TEL").map(bare).filter(isSaid);
	const isGroup = groups(sheet);
	return {
		name: contactName(sheet),
		mails: mails.slice(0, most).map(short),
		phones: phones.slice(0, most).map(short),
		organisation: short(sheet.all("ORG").map(inParts).join(" · ")),
		members: isGroup ? membersOf(sheet).length : null,
		hasPhoto: sheet.names.includes("PHOTO"),
		words: wordsOf(sheet, mails),
		numbers: phones.map(digitsOf).filter(isSaid),
	};
};

const wordsOf = (sheet: Sheet, mails: readonly string[]): string => {
	const said = ["FN", "NICKNAME"].flatMap((name) =>
		sheet.all(name).map(saidBy),
	);
	const parts = ["N", "ORG"].flatMap((name) =>
		sheet.all(name).flatMap((line) => partsOf(line, ";")),
	);
	return plain([...said, ...parts, ...mails].join(" ").slice(0, 2000));
};

const isSaid = (text: string): boolean => text.trim() !== "";

const most = 6;

/** Made fit to be shown when it is; most are never. */
const short = (text: string): string => text.slice(0, 300);
