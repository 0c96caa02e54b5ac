import type { Component } from "../components.ts";

/** What an object is about: its main component, the occurrences that differ from it, and whatever else it has. */
export type Principal = {
	readonly main: Component;
	readonly exceptions: readonly Component[];
	readonly others: readonly Component[];
	/** What stands around them; null for a contact. */
	readonly calendar: Component | null;
};

/** Finds what an object is about; null when there is nothing. */
export const principalOf = (
	components: readonly Component[],
): Principal | null => {
	const [first] = components;
	if (!first) return null;
	if (first.name !== "VCALENDAR")
		return {
			main: first,
			exceptions: [],
			others: components.slice(1),
			calendar: null,
		};
	const inside = components
		.flatMap((calendar) => calendar.inside)
		.filter(({ name }) => name !== "VTIMEZONE");
	const known = inside.filter(({ name }) => kinds.has(name));
	const main =
		known.find((part) => !isException(part)) ?? known[0] ?? inside[0];
	if (!main) return null;
	const rest = inside.filter((part) => part !== main);
	return {
		main,
		exceptions: rest.filter(
			(part) => isException(part) && part.name === main.name,
		),
		others: rest.filter(
			(part) => !isException(part) || part.name !== main.name,
		),
		calendar: first,
	};
};

const isException = ({ lines }: Component): boolean =>
	lines.some(({ name }) => name === "RECURRENCE-ID");

const kinds = new Set([
	"VEVENT",
	"VTODO",
	"VJOURNAL",
	"VFREEBUSY",
	"VAVAILABILITY",
]);
