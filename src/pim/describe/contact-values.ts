import { onWall, say, type Text } from "../../core/text.ts";
import type { Line } from "../lines.ts";
import { partsOf, saidBy } from "./said.ts";
import { shown } from "./shown.ts";
import { dayText, readWhen } from "./when.ts";

/** A mail address, a number or an address without the scheme it may begin with. */
export const bare = (line: Line): string =>
	saidBy(line)
		.trim()
		.replace(/^(?:tel|mailto|xmpp|sip|skype|x-apple):/iu, "");

/** Somebody a contact has to do with; empty where only a number of a card is told. */
export const relation = (line: Line): string =>
	/^\s*urn:/iu.test(line.value.slice(0, 20)) ? "" : saidBy(line);

/** A postal address on one line: street, then code and place, then country. */
export const address = (line: Line): string => {
	const [box = "", more = "", street = "", place, region = "", code, country] =
		partsOf(line, ";");
	return [street, more, box, joined([code, place], " "), region, country ?? ""]
		.filter((part) => part !== "")
		.join(", ");
};

/** The parts of a structured value with commas between them. */
export const inParts = (line: Line): string => joined(partsOf(line, ";"), ", ");

const joined = (parts: readonly (string | undefined)[], by: string): string =>
	parts.filter((part) => part !== undefined && part !== "").join(by);

/** A birthday or another day of a life, with its year or without. */
export const dateText = (line: Line): Text | null => {
	const value = line.value.trim().slice(0, 40);
	const [, month, date] = /^--(\d\d)-?(\d\d)/u.exec(value) ?? [];
	const isYearless =
		line.params.some(({ name }) => name === "X-APPLE-OMIT-YEAR") || month;
	const when = readWhen(month ? `2024${month}${date}` : value, null);
	if (!when) return shown(saidBy(line)) || null;
	// Drawn by the message itself as day and month; see rule-months.ts for the hour.
	return isYearless
		? say("pim.day-month", { day: Date.parse(`${when.day}T10:00Z`) })
		: when.time === null
			? dayText(when)
			: onWall(when.day, "day");
};
