import type { Grant } from "../../core/actor.ts";
import type { Person } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Block } from "../../core/view.ts";

/** A role as it is given: with its commands and its last day in a zone. */
export type Regrant = {
	readonly role: Grant["role"];
	readonly only?: string;
	readonly until?: string;
};

/** How a role is given again as it was; null when its time is over. */
export const regrant = (
	{ role, only, until }: Grant,
	zone: string,
	now: number,
): Regrant | null => {
	if (until !== undefined && until <= now) return null;
	return {
		role,
		...(only === undefined ? {} : { only: only.join(", ") }),
		...(until === undefined ? {} : { until: lastDay(until, zone) }),
	};
};

/** Gives a role as it was before; says so where it had ended by itself. */
export const giveBack = (
	label: "again" | "before",
	{ email }: Person,
	before: Regrant | null,
): readonly Block[] =>
	before === null
		? [{ kind: "note", text: say("undo.roles.over") }]
		: [
				{
					kind: "buttons",
					buttons: undoButton(say(`undo.roles.${label}`), "roles grant", {
						person: email,
						...before,
					}),
				},
				undoNote(always),
			];

/** Takes a role that was given. */
export const takeBack = (
	{ email }: Person,
	{ role }: Grant,
): readonly Block[] => [
	{
		kind: "buttons",
		buttons: undoButton(say("roles.button.undo"), "roles revoke", {
			person: email,
			role,
		}),
	},
	undoNote(always),
];

// A role ends with its last day.
const lastDay = (until: number, zone: string): string =>
	Temporal.Instant.fromEpochMilliseconds(until - 1)
		.toZonedDateTimeISO(zone)
		.toPlainDate()
		.toString();
