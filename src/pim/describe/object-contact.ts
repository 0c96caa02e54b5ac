import { say } from "../../core/text.ts";
import type { Described } from "./describe-object.ts";
import { contactName, organisation, said } from "./name-of.ts";
import type { Sheet } from "./sheet.ts";

/** A person, an organisation or a group of an address book. */
export const describeContact = (sheet: Sheet): Described => {
	const name = contactName(sheet);
	const isGroup = groups(sheet);
	return {
		title: name ?? say(isGroup ? "pim.untitled.group" : "pim.untitled.contact"),
		details: isGroup
			? [say("pim.members", { count: membersOf(sheet).length })]
			: [organisation(sheet), said(sheet, "EMAIL"), said(sheet, "TEL")].filter(
					(detail): detail is string => detail !== "" && detail !== name,
				),
		start: null,
		what: isGroup ? "group" : "contact",
	};
};

/** The lines that name the members of a group. */
export const membersOf = (sheet: Sheet) => [
	...sheet.all("MEMBER"),
	...sheet.all("X-ADDRESSBOOKSERVER-MEMBER"),
];

/** Whether a contact stands for several others. */
export const groups = (sheet: Sheet): boolean =>
	["KIND", "X-ADDRESSBOOKSERVER-KIND"].some(
		(name) => said(sheet, name).toLowerCase() === "group",
	) || membersOf(sheet).length > 0;
