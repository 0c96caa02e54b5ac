import type { Collection, Kind } from "../../pim/collection.ts";
import { accessOf } from "./access.ts";
import { withSlash } from "./address.ts";
import type { Known } from "./base.ts";
import { childrenOf, findAll, has } from "./element.ts";
import type { Name } from "./names.ts";
import { type DavRow, prop } from "./row.ts";
import { zoneOf } from "./zone.ts";

/** What is asked of a collection. */
export const collectionNames: readonly Name[] = [
	"d:resourcetype",
	"d:displayname",
	"d:owner",
	"d:current-user-privilege-set",
	"d:supported-report-set",
	"a:calendar-color",
	"a:calendar-order",
	"i:addressbook-color",
	"c:calendar-description",
	"k:addressbook-description",
	"c:calendar-timezone",
	"c:calendar-timezone-id",
	"c:supported-calendar-component-set",
	"n:deleted-at",
];

/** Reads a row of a listing; null for what is no calendar or address book of somebody's own: subscriptions, invitations, bins, plain folders. */
export const readCollection = (
	row: DavRow,
	principal: string | null,
): Known | null => {
	const kind = kindOf(row);
	if (kind === null) return null;
	const collection: Collection = {
		id: withSlash(row.href),
		kind,
		name: prop(row, "d:displayname")?.text ?? "",
		description: description(row, kind),
		color: colorIn(row),
		order: orderIn(prop(row, "a:calendar-order")?.text),
		zone: zoneOf(row),
		components: kind === "contacts" ? ["VCARD"] : componentsIn(row),
		access: accessOf(row, principal),
	};
	return { collection, tellsChanges: tellsChanges(row) };
};

const kindOf = (row: DavRow): Kind | null => {
	const type = prop(row, "d:resourcetype");
	const isOther = others.some((name) => has(type, name));
	const deleted = prop(row, "n:deleted-at")?.text.trim();
	if (isOther || (deleted !== undefined && deleted !== "")) return null;
	if (has(type, "c:calendar")) return "calendar";
	return has(type, "k:addressbook") ? "contacts" : null;
};

const others: readonly Name[] = [
	"s:subscribed",
	"c:schedule-inbox",
	"c:schedule-outbox",
	"n:trash-bin",
	"n:deleted-calendar",
];

const description = (row: DavRow, kind: Kind): string | null => {
	const name =
		kind === "calendar"
			? "c:calendar-description"
			: "k:addressbook-description";
	return prop(row, name)?.text || null;
};

/** Servers write `#rrggbb` with or without two more digits for how opaque it is. */
const colorIn = (row: DavRow): string | null => {
	const text =
		prop(row, "a:calendar-color")?.text ||
		prop(row, "i:addressbook-color")?.text;
	const color = (text ?? "").trim().toLowerCase();
	if (/^#[\da-f]{3}$/u.test(color))
		return color.replaceAll(/[\da-f]/gu, "$&$&");
	return /^(#[\da-f]{6})(?:[\da-f]{2})?$/u.exec(color)?.[1] ?? null;
};

const orderIn = (text: string | undefined): number | null =>
	/^\s*-?\d{1,9}\s*$/u.test(text ?? "") ? Number(text) : null;

/** Without a list, all kinds are taken. */
const componentsIn = (row: DavRow): readonly string[] => {
	const set = prop(row, "c:supported-calendar-component-set");
	const names = childrenOf(set, "c:comp").flatMap(({ attributes }) =>
		attributes.name ? [attributes.name.toUpperCase()] : [],
	);
	return names.length > 0 ? names : ["VEVENT", "VTODO", "VJOURNAL"];
};

/** Asked without the token itself, which some servers have to look at every object for. Where reports are not told, one is tried. */
const tellsChanges = (row: DavRow): boolean => {
	const set = prop(row, "d:supported-report-set");
	return set === null || findAll(set, "d:sync-collection").length > 0;
};
