import type { Actor } from "../../core/actor.ts";
import { say } from "../../core/text.ts";
import type { InWords } from "./color.ts";
import { colorNames } from "./colors.ts";

/** A value with what is shown for it. */
type Suggestion = { readonly value: string; readonly label: string };

/** The colours that have names. */
export const suggestColors = (
	inWords: InWords,
	actor: Actor,
	isForEvent: boolean,
): readonly Suggestion[] => [
	...colorNames.map((value) => ({
		value,
		label: inWords(say(`calendars.swatch.${value}`), actor),
	})),
	...(isForEvent
		? [
				{
					value: "none",
					label: inWords(say("calendars.event-color.calendar"), actor),
				},
			]
		: []),
];
