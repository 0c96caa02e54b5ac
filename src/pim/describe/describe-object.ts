import { say, type Text } from "../../core/text.ts";
import { readComponents } from "../components.ts";
import { describeContact } from "./object-contact.ts";
import { describeEvent } from "./object-event.ts";
import {
	describeAvailability,
	describeBusy,
	describeJournal,
	describeTask,
} from "./object-others.ts";
import { principalOf } from "./principal.ts";
import { sheetOf } from "./sheet.ts";

/** An object in a few words. A title that people wrote is their text, shortened; `start` (ms) is for sorting. */
export type Described = {
	readonly title: Text;
	readonly details: readonly Text[];
	readonly start: number | null;
	readonly what:
		| "event"
		| "task"
		| "busy"
		| "journal"
		| "contact"
		| "group"
		| "other";
};

/** Says in a few words what an iCalendar or vCard object is. Never throws: what cannot be read is said to be so. With the reader's zone, an event by another clock names it. */
export const describeObject = (text: string, zone?: string): Described => {
	const components = readComponents(text);
	if (!components) return other("pim.unreadable");
	const found = principalOf(components);
	if (!found) return other("pim.unknown");
	const sheet = sheetOf(found.main);
	switch (sheet.name) {
		case "VEVENT":
			return describeEvent(sheet, found.exceptions.length, zone);
		case "VTODO":
			return describeTask(sheet, found.exceptions.length);
		case "VJOURNAL":
			return describeJournal(sheet);
		case "VFREEBUSY":
			return describeBusy(sheet);
		case "VAVAILABILITY":
			return describeAvailability(sheet);
		case "VCARD":
			return describeContact(sheet);
		default:
			return other("pim.unknown");
	}
};

const other = (key: "pim.unreadable" | "pim.unknown"): Described => ({
	title: say(key),
	details: [],
	start: null,
	what: "other",
});
