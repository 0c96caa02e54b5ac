import { say, type Text } from "../../core/text.ts";
import { contactNote } from "./change-note.ts";
import { pictureField } from "./change-picture.ts";
import { type Comparison, compare, type Found } from "./compare.ts";
import {
	address,
	bare,
	dateText,
	inParts,
	relation,
} from "./contact-values.ts";
import { changed, listField, textField, wordField } from "./fields.ts";
import { contactName } from "./name-of.ts";
import { groups, membersOf } from "./object-contact.ts";
import { partsOf, saidBy } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { typedField } from "./typed-field.ts";

/** What differs between two states of a contact or a group. */
export const changesOfContact = (before: Sheet, after: Sheet): Found =>
	compare(before, after, fields);

const name: Comparison = {
	names: ["FN", "N"],
	tell: (before, after) => {
		const told = changed(
			say("pim.field.name"),
			contactName(before),
			contactName(after),
		);
		return told.length > 0
			? told
			: changed(
					say("pim.field.name-parts"),
					partsOfName(before),
					partsOfName(after),
				);
	},
};

const partsOfName = (sheet: Sheet): Text | null => {
	const line = sheet.one("N");
	return (line && shown(inParts(line))) || null;
};

const members: Comparison = {
	names: ["MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"],
	tell: (before, after) => {
		const [old, now] = [before, after].map(
			(sheet) => new Set(membersOf(sheet).map(({ value }) => value.trim())),
		);
		const gone = old && now ? old.difference(now).size : 0;
		const come = old && now ? now.difference(old).size : 0;
		return [
			...(gone > 0 ? [say("pim.change.members-fewer", { count: gone })] : []),
			...(come > 0 ? [say("pim.change.members-more", { count: come })] : []),
		];
	},
};

const kind: Comparison = {
	names: ["KIND", "X-ADDRESSBOOKSERVER-KIND"],
	tell: (before, after) => {
		const is = groups(after);
		if (groups(before) === is) return [];
		return [say(is ? "pim.change.group-now" : "pim.change.group-no-more")];
	},
};

const fields: readonly Comparison[] = [
	name,
	listField(["NICKNAME"], "nickname", (line) => partsOf(line, ",")),
	kind,
	members,
	typedField(["EMAIL"], "mail", bare),
	typedField(["TEL"], "phone", bare),
	typedField(["ADR"], "address", address),
	wordField("ORG", "organisation", (line) => shown(inParts(line)) || null),
	textField("TITLE", "role"),
	textField("ROLE", "function"),
	wordField("BDAY", "birthday", dateText),
	wordField("ANNIVERSARY", "anniversary", dateText),
	wordField("X-ANNIVERSARY", "anniversary", dateText),
	wordField("X-EVOLUTION-ANNIVERSARY", "anniversary", dateText),
	typedField(["X-ABDATE"], "date", saidBy),
	typedField(["URL"], "link", saidBy),
	typedField(
		["IMPP", "X-SKYPE", "X-JABBER", "X-AIM", "X-ICQ", "X-MSN", "X-YAHOO"],
		"messenger",
		bare,
	),
	typedField(["X-SOCIALPROFILE", "SOCIALPROFILE"], "profile", saidBy),
	typedField(["RELATED", "X-ABRELATEDNAMES"], "relation", relation),
	textField("GEO", "position"),
	listField(["CATEGORIES"], "categories", (line) => partsOf(line, ",")),
	pictureField("PHOTO", "photo"),
	pictureField("LOGO", "logo"),
	contactNote,
];
