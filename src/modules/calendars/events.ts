import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { type Page, pageButtons, pageOf } from "../../core/paging.ts";
import { say } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Occurrence } from "../../pim/occurrence.ts";
import { lookForOccurrences } from "../../pim/occurrences.ts";
import { lineText } from "./lines.ts";
import { type CalendarNeeds, ownCalendar } from "./needs.ts";
import { nameOf, titleOf } from "./page-entries.ts";
import { dayAfter, startOf, wallOf } from "./period.ts";
import { notesOf } from "./show-view.ts";

const args = z
	.object({
		calendar: arg.lookup("calendar"),
		search: flag(arg.text()),
		from: flag(arg.day()),
		to: flag(arg.toDay()),
		page: flag(arg.number(1, 100)),
	})
	.refine(({ from, to }) => !from || !to || from <= to, {
		path: ["to"],
	});

/** The events and tasks of a calendar, a page at a time: those of the next two years, or of the days that are named. Each series is listed once, with its first occurrence there. */
export const listEvents = defineCommand({
	name: "calendar events",
	args,
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: CalendarNeeds, context: Context) => {
		const { account, calendar } = await ownCalendar(
			services,
			context,
			input.calendar,
		);
		const { zone, person } = context.actor;
		const { duration } = await services.calendarSettings.of(person);
		const found = await lookForOccurrences(
			await services.calendarReader(account, calendar.id),
			{ ...windowOf(input, context), zone, minutes: duration },
		);
		const wanted = plain(input.search ?? "");
		const fits = (one: Occurrence) =>
			plain(`${one.title} ${one.place ?? ""}`).includes(wanted);
		return done({
			input,
			calendar,
			zone,
			unreadable: found.unreadable.length,
			isCut: found.cut.length > 0,
			page: pageOf(onceEach(found.occurrences.filter(fits)), input.page, 8),
		});
	},
	view: (facts) => eventsView(facts),
});

/** Two years from today where nothing is said; a search begins a year before, and where only the last day is named, it is the year before that. */
const windowOf = (
	{ from, to, search }: z.output<typeof args>,
	{ actor: { zone }, now }: Context,
): { readonly from: number; readonly to: number } => {
	const today = wallOf(now, zone).slice(0, 10);
	const yearBefore = (day: string) =>
		Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
	const usual = search === undefined ? today : yearBefore(today);
	const first = from ?? (to === undefined ? usual : yearBefore(to));
	const last =
		to ?? Temporal.PlainDate.from(first).add({ years: 2 }).toString();
	return { from: startOf(first, zone), to: startOf(dayAfter(last), zone) };
};

const onceEach = (all: readonly Occurrence[]): readonly Occurrence[] => {
	const seen = new Set<string>();
	return all.filter((one) => {
		const key = `${one.href} ${one.uid}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};

const eventsView = (facts: {
	readonly input: z.output<typeof args>;
	readonly calendar: Collection;
	readonly zone: string;
	readonly unreadable: number;
	readonly isCut: boolean;
	readonly page: Page<Occurrence>;
}): View => ({
	title: say("calendars.events.title", {
		name: nameOf(facts.calendar),
		count: facts.page.total,
	}),
	body: [
		...facts.page.items.flatMap((one) => eventBlocks(one, facts)),
		...(facts.page.total === 0
			? [{ kind: "text" as const, text: say("calendars.events.none") }]
			: []),
		...pageButtons(
			"calendar events",
			{ ...facts.input, calendar: facts.calendar.id },
			facts.page,
		),
		...notesOf(facts),
	],
});

const eventBlocks = (
	one: Occurrence,
	{ calendar, zone }: { readonly calendar: Collection; readonly zone: string },
): readonly Block[] => [
	{ kind: "list", isLiteral: true, items: [lineText(one, zone)] },
	...(calendar.access === "read" || !isCarried(one.uid)
		? []
		: [{ kind: "buttons" as const, buttons: buttonsOf(one, calendar) }]),
];

const buttonsOf = (
	one: Occurrence,
	calendar: Collection,
): readonly Button[] => [
	{
		label: say("calendars.button.event-color", {
			title: shortOf(titleOf(one)),
		}),
		does: {
			kind: "dialog",
			command: "calendar event-color",
			input: { calendar: calendar.id, event: one.uid },
		},
	},
];

const shortOf = (title: ReturnType<typeof titleOf>) =>
	typeof title === "string" && title.length > 40
		? `${[...title].slice(0, 39).join("").trimEnd()}…`
		: title;

/** Whether an argument takes such a UID. */
const isCarried = (uid: string): boolean => uid !== "" && uid.length <= 254;

const plain = (text: string): string =>
	text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
