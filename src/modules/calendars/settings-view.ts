import { say, type Text } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import { type Block, periods, type Row, type View } from "../../core/view.ts";
import type { Product } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { hoursOf, hoursText, weekdaysOf, weekdaysText } from "./day-hours.ts";
import { nameOf } from "./page-entries.ts";
import type { CalendarChoices } from "./settings.ts";

/** What is chosen, with the calendars there are; `isKept` when the server keeps the default calendar itself. */
export type Settled = {
	readonly choices: CalendarChoices;
	readonly calendars: readonly Collection[];
	readonly isKept: boolean;
	readonly product: Product;
};

/** The settings as they are now; after a change with the way back. */
export const settingsView = (
	settled: Settled & { readonly before: CalendarChoices | null },
): View => ({
	title: say(
		settled.before ? "calendars.settings.done" : "calendars.settings.title",
	),
	body: [
		{
			kind: "facts",
			rows: parts.map((part) => ({
				label: say(`calendars.row.${part}`),
				value: shownOf(part, settled.choices, settled.calendars),
			})),
		},
		{
			kind: "buttons",
			buttons: [
				{
					label: say("calendars.button.change"),
					does: { kind: "dialog", command: "calendar settings", input: {} },
				},
				...(settled.before
					? undoButton(
							say("calendars.settings.undo"),
							"calendar settings",
							inputOf(settled.before),
						)
					: []),
			],
			menu: {
				label: say("calendars.menu.period"),
				command: "calendar settings",
				input: {},
				arg: "period",
				options: periods.map((value) => ({
					value,
					label: say(`choice.${value}`),
				})),
			},
		},
		...(settled.before ? [undoNote(always)] : []),
		{
			kind: "note",
			text: say(
				settled.isKept ? "calendars.settings.kept" : "calendars.settings.own",
			),
		},
		...elsewhere(settled.product),
	],
});

const parts = ["default", "duration", "hours", "weekdays", "period"] as const;
type Part = (typeof parts)[number];

/** What would change, each as before and after. */
export const rowsOf = (
	before: CalendarChoices,
	calendars: readonly Collection[],
	wanted: Partial<CalendarChoices>,
): readonly Row[] => {
	const after = { ...before, ...wanted };
	return parts
		.filter((part) => keyOf(part, before) !== keyOf(part, after))
		.map((part) => ({
			label: say(`calendars.row.${part}`),
			value: [
				shownOf(part, before, calendars),
				shownOf(part, after, calendars),
			],
		}));
};

const keyOf = (part: Part, choices: CalendarChoices): string =>
	JSON.stringify(inputOf(choices)[part]);

const shownOf = (
	part: Part,
	choices: CalendarChoices,
	calendars: readonly Collection[],
): Text => {
	switch (part) {
		case "default": {
			const found = calendars.find(({ id }) => id === choices.calendar);
			return found ? nameOf(found) : say("calendars.untold");
		}
		case "duration":
			return say("calendars.minutes", { count: choices.duration });
		case "hours":
			return hoursText(choices.from, choices.to);
		case "weekdays":
			return weekdaysText(choices.weekdays);
		case "period":
			return say(`choice.${choices.period}`);
	}
};

/** Choices as a dialog holds them; the default calendar by its name where that tells. */
export const initialOf = ({
	choices,
	calendars,
}: Settled): Readonly<Record<string, string>> => {
	const { default: id, ...rest } = inputOf(choices);
	const found = calendars.find((one) => one.id === id);
	const same = calendars.filter(({ name }) => name === found?.name);
	const calendar = same.length === 1 && found?.name ? found.name : id;
	return {
		...rest,
		duration: String(rest.duration),
		...(calendar === "none" ? {} : { default: calendar }),
	};
};

/** Choices as the command takes them. */
const inputOf = (choices: CalendarChoices) => ({
	default: choices.calendar ?? "none",
	duration: choices.duration,
	hours: hoursOf(choices.from, choices.to),
	weekdays: weekdaysOf(choices.weekdays),
	period: choices.period,
});

/** Infomaniak's own calendar has settings of its own that no program can reach. */
const elsewhere = (product: Product): readonly Block[] =>
	product === "infomaniak"
		? [
				{ kind: "note", text: say("calendars.settings.infomaniak") },
				{
					kind: "link",
					label: say("calendars.settings.link"),
					url: "https://calendar.infomaniak.com/",
				},
			]
		: [];
