import type { Line } from "./lines.ts";

/** Where a reader of lines is among components, also in texts that do not nest. */
export type Place = {
	/** Takes a line in; after an END it is outside of what ended. */
	readonly step: (line: Line) => void;
	/** Names in capitals, from the outermost. */
	readonly open: () => readonly string[];
	/** Whether the innermost component is an object: an event, task, journal, block or something unknown directly in a calendar, or a contact. */
	readonly isObject: () => boolean;
	/** Whether that object must have a UID to be found again. */
	readonly needsUid: () => boolean;
};

/** A place at the beginning of a text. */
export const createPlace = (): Place => {
	const open: string[] = [];
	const isObject = () =>
		open.length === 1
			? open[0] === "VCARD"
			: open.length === 2 && open[0] === "VCALENDAR" && open[1] !== "VTIMEZONE";
	return {
		step: ({ name, value }) => {
			if (name === "BEGIN") open.push(value.trim().toUpperCase());
			if (name === "END") open.pop();
		},
		open: () => open,
		isObject,
		needsUid: () => isObject() && named.has(open.at(-1) ?? ""),
	};
};

const named = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VCARD"]);
