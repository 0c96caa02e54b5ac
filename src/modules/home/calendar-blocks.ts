import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { CalendarPart } from "./home-view.ts";

/** The person's calendars on the home page, with the ways on. */
export const calendarBlocks = (part: CalendarPart): readonly Block[] => {
	if (part.kind === "none") return [];
	return [
		{ kind: "rule" },
		...(part.kind === "seen"
			? part.blocks
			: [{ kind: "text" as const, text: say("home.calendar-late") }]),
		{
			kind: "buttons",
			buttons: [
				way("home.button.calendar", "calendar show"),
				way("home.button.calendars", "calendar list"),
			],
		},
	];
};

const way = (label: string, command: string) => ({
	label: say(label),
	does: { kind: "invoke" as const, command, input: {} },
});
