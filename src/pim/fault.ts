import ical from "ical.js";
import type { Kind } from "./collection.ts";
import { type Component, readComponents } from "./components.ts";
import { momentsOf } from "./read-moments.ts";
import { hasSoberRules } from "./zone-meaning.ts";

/** What is wrong with an object: `empty`, `unreadable` (it does not nest, has lines that say nothing, or another reader refuses it), `other` (no calendar object or contact, as the collection wants it), `no-uid`, `two-uids` (more than one object in one place). */
export type Fault = "empty" | "unreadable" | "other" | "no-uid" | "two-uids";

/** The first fault of an object of a collection; null when servers and exports can take it. Never throws. */
export const faultOf = (text: string, kind: Kind): Fault | null => {
	if (text.trim() === "" || text === "\uFEFF") return "empty";
	const components = readComponents(text);
	if (components === null || text.includes("\0")) return "unreadable";
	if (!components.every(({ name }) => name === outermost[kind])) return "other";
	if (!components.every(saysAll) || !othersRead(text, kind, components))
		return "unreadable";
	return kind === "calendar" ? uidFault(components) : cardFault(components);
};

/** Whether an object can be carried into a file: all but its identity is sound. */
export const isReadable = (text: string, kind: Kind): boolean => {
	const fault = faultOf(text, kind);
	return fault === null || fault === "no-uid" || fault === "two-uids";
};

const outermost = { calendar: "VCALENDAR", contacts: "VCARD" } as const;

const saysAll = (component: Component): boolean => {
	const { name, lines, inside } = component;
	return (
		lines.every(
			({ name, params }) => name !== "" && params.length <= mostParams,
		) &&
		inside.every(saysAll) &&
		(name !== "VTIMEZONE" || hasSoberRules(component))
	);
};

const othersRead = (
	text: string,
	kind: Kind,
	components: readonly Component[],
): boolean =>
	kind === "calendar"
		? momentsOf([text.replace(/^\uFEFF/u, "")], null) !== null
		: components.some(isOldCard) || parses(text.replace(/^\uFEFF/u, ""));

/** vCard 2.1 is refused by readers of newer versions. */
export const isOldCard = ({ name, lines }: Component): boolean =>
	name === "VCARD" &&
	lines.some((line) => line.name === "VERSION" && line.value.trim() === "2.1");

const parses = (text: string): boolean => {
	try {
		ical.parse(text);
		return true;
	} catch {
		return false;
	}
};

const uidFault = (components: readonly Component[]): Fault | null => {
	const objects = components
		.flatMap(({ inside }) => inside)
		.filter(({ name }) => name !== "VTIMEZONE");
	if (objects.length === 0) return "other";
	const uids = objects.map(uidIn);
	if (uids.some((uid) => uid === "")) return "no-uid";
	return new Set(uids).size > 1 ? "two-uids" : null;
};

const cardFault = (components: readonly Component[]): Fault | null => {
	if (components.length > 1) return "two-uids";
	return components.some((card) => !isOldCard(card) && uidIn(card) === "")
		? "no-uid"
		: null;
};

const uidIn = ({ lines }: Component): string =>
	lines.find(({ name }) => name === "UID")?.value.trim() ?? "";

/** The second parser needs hours for lines with a million parameters. */
const mostParams = 1_000;
