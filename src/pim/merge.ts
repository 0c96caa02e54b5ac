import { colorName, hexOf } from "./color-name.ts";
import { type Component, readComponents } from "./components.ts";
import { isReadable } from "./fault.ts";
import { normalise } from "./normalise.ts";
import { withoutTwins } from "./twins.ts";
import { escapeText, foldLine } from "./write-line.ts";
import { inZones } from "./zone-names.ts";
import { settleZones } from "./zones.ts";

/** One calendar file of many objects, cut out of their raw texts: each zone once, and again under another name where two objects mean different rules by one name. Unreadable objects are left out; of two that are the same one is; of two that only share their UID the later gets another. */
export const mergeCalendar = (
	texts: readonly string[],
	looks: { readonly name: string; readonly color: string | null },
): string => {
	const calendars = withoutTwins(
		texts.filter((text) => isReadable(text, "calendar")).map(normalise),
	).flatMap((text) => readComponents(text) ?? []);
	const { zones, names } = settleZones(calendars);
	return [
		"BEGIN:VCALENDAR\r\n",
		...head(looks).map((line) => `${foldLine(line)}\r\n`),
		...zones,
		...calendars.flatMap((calendar, at) =>
			objectsOf(calendar).map(({ raw }) => inZones(raw, names[at])),
		),
		"END:VCALENDAR\r\n",
	].join("");
};

/** One file of many contacts, each as it is and in its own version; unreadable ones are left out. */
export const mergeContacts = (texts: readonly string[]): string =>
	texts
		.filter((text) => isReadable(text, "contacts"))
		.map(normalise)
		.join("");

/** The events, tasks, journals and blocks of a calendar, and what is unknown there. */
export const objectsOf = ({ inside }: Component): readonly Component[] =>
	inside.filter(({ name }) => name !== "VTIMEZONE");

const head = (looks: {
	readonly name: string;
	readonly color: string | null;
}): readonly string[] => {
	const name = escapeText(looks.name.trim());
	const hex = looks.color === null ? null : hexOf(looks.color);
	return [
		"VERSION:2.0",
		"PRODID:-//Suitemate//Export//EN",
		...(name === "" ? [] : [`NAME:${name}`, `X-WR-CALNAME:${name}`]),
		...(hex === null
			? []
			: [
					`COLOR:${colorName(hex) ?? ""}`,
					`X-APPLE-CALENDAR-COLOR:${hex.toUpperCase()}`,
				]),
	];
};
