import type { Context } from "../../core/command.ts";
import type { Agenda, Period } from "../../core/view.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { lookForOccurrences } from "../../pim/occurrences.ts";
import { type CalendarNeeds, calendarsOf } from "./needs.ts";
import { colored, entriesOf, type Filled, nameOf } from "./page-entries.ts";
import { type Pages, pageAround, wallOf } from "./period.ts";
import type { CalendarChoices } from "./settings.ts";

/** A page of one calendar or of all of them. */
export type Looked = {
	readonly page: Pages;
	/** The calendar that was asked for; null for all together. */
	readonly calendar: Collection | null;
	readonly filled: readonly Filled[];
	/** How many entries cannot be read. */
	readonly unreadable: number;
	/** Some have more occurrences than are shown. */
	readonly isCut: boolean;
	readonly agenda: Agenda;
	readonly zone: string;
	readonly today: string;
};

/** Reads a page of calendars as the person wants it: their period, working hours and colours. Problems: `not-found`, `collection-ambiguous`, and those of the account. */
export const lookAt = async (
	account: PimAccount,
	needs: Omit<CalendarNeeds, "accounts">,
	{ actor, now }: Pick<Context, "actor" | "now">,
	wanted: {
		readonly calendar?: string | undefined;
		readonly period?: Period | undefined;
		readonly date?: string | undefined;
	},
): Promise<Looked> => {
	const choices = await needs.calendarSettings.of(actor.person);
	const today = wallOf(now, actor.zone).slice(0, 10);
	const page = pageAround(
		wanted.period ?? choices.period,
		wanted.date ?? today,
		actor.zone,
	);
	const calendar =
		wanted.calendar === undefined
			? null
			: await findCollection(account, "calendar", wanted.calendar);
	const window = { ...page, zone: actor.zone, minutes: choices.duration };
	const read = await Promise.all(
		colored(await calendarsOf(account))
			.filter((one) => calendar === null || one.calendar.id === calendar.id)
			.map(async (one) => {
				const objects = await needs.calendarReader(account, one.calendar.id);
				return { ...one, ...(await lookForOccurrences(objects, window)) };
			}),
	);
	return {
		page,
		calendar,
		filled: read,
		unreadable: read.reduce((sum, one) => sum + one.unreadable.length, 0),
		isCut: read.some((one) => one.cut.length > 0),
		zone: actor.zone,
		today,
		agenda: agendaOf(page, choices, read, wallOf(now, actor.zone), actor.zone),
	};
};

const agendaOf = (
	page: Pages,
	choices: CalendarChoices,
	filled: readonly Filled[],
	now: string,
	zone: string,
): Agenda => ({
	kind: "agenda",
	period: page.period,
	title: page.title,
	first: page.first,
	count: page.count,
	now: nearly(now),
	work: { from: choices.from, to: choices.to, days: choices.weekdays },
	legend:
		filled.length < 2
			? []
			: filled.map(({ calendar, color }) => ({
					label: nameOf(calendar),
					color,
				})),
	entries: entriesOf(filled, zone),
});

/** To ten minutes, so that a picture looked at twice is drawn once. */
const nearly = (wall: string): string => `${wall.slice(0, -1)}0`;
