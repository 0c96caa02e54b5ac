import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { Collection, PimObject } from "../../pim/collection.ts";
import { nameOf } from "./page-entries.ts";

/** The file, what is in it, and what could not be read. */
export const exportView = (facts: {
	readonly calendars: readonly Collection[];
	readonly count: number;
	/** Outside of the range. */
	readonly left: number;
	readonly unreadable: readonly PimObject[];
	readonly name: string;
	readonly text: string;
}): View => ({
	title: say("calendars.export.title", {
		count: facts.count,
		names: { series: facts.calendars.slice(0, 5).map(nameOf) },
		more: Math.max(0, facts.calendars.length - 5),
	}),
	body: [
		{
			kind: "file",
			name: facts.name,
			mime: "text/calendar",
			text: facts.text,
		},
		...(facts.left > 0
			? [
					{
						kind: "text" as const,
						text: say("calendars.export.left", { count: facts.left }),
					},
				]
			: []),
		...(facts.unreadable.length > 0
			? [
					{
						kind: "text" as const,
						text: say("calendars.export.unreadable", {
							count: facts.unreadable.length,
						}),
					},
					{
						kind: "list" as const,
						isLiteral: true as const,
						items: facts.unreadable
							.slice(0, 10)
							.map(({ href }) => lastOf(href)),
					},
				]
			: []),
		{ kind: "note", text: say("calendars.export.note") },
	],
});

/** What an object is called at its server. */
const lastOf = (href: string): string =>
	href.split("/").findLast((part) => part !== "") ?? href;
