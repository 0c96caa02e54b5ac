import { onWall, say, type Text } from "../../core/text.ts";
import {
	type Block,
	type Button,
	periods,
	type View,
} from "../../core/view.ts";
import type { Occurrence } from "../../pim/occurrence.ts";
import { lineText } from "./lines.ts";
import type { Looked } from "./look.ts";
import { nameOf } from "./page-entries.ts";
import { wallOf } from "./period.ts";

/** A page of calendars: the picture, the same in words, and the way to other pages. */
export const showView = (looked: Looked): View => ({
	title:
		looked.calendar === null
			? looked.page.title
			: say("calendars.show.title", {
					name: nameOf(looked.calendar),
					title: looked.page.title,
				}),
	body: [
		picture(looked),
		...linesOf(looked),
		...notesOf(looked),
		{
			kind: "buttons",
			buttons: [
				to(looked, looked.page.before, "calendars.button.before"),
				to(looked, looked.today, "calendars.button.today"),
				to(looked, looked.page.after, "calendars.button.after"),
			],
			menu: {
				label: say("calendars.menu.period"),
				command: "calendar show",
				input: { ...calendarOf(looked), date: looked.page.dayInside },
				arg: "period",
				options: periods.map((value) => ({
					value,
					label: say(`choice.${value}`),
				})),
			},
		},
	],
});

/** The picture of a page; who cannot see it hears the same. */
export const picture = (looked: Looked): Block => {
	const all = occurrencesOf(looked);
	const few = all.slice(0, 12).map((one) => lineText(one, looked.zone));
	return {
		kind: "picture",
		chart: looked.agenda,
		alt:
			few.length === 0
				? say("calendars.alt.none", { title: looked.page.title })
				: say("calendars.alt", {
						title: looked.page.title,
						count: all.length,
						entries: { series: few },
					}),
	};
};

/** Everything on the page in order. */
export const occurrencesOf = ({ filled }: Looked): readonly Occurrence[] =>
	filled
		.flatMap(({ occurrences }) => occurrences)
		.sort((a, b) => a.start - b.start || b.end - a.end);

const mostLines = 15;

/** The picture of a month has days of its neighbours, whose entries are no part of it. */
const isInside =
	({ page: { period, dayInside }, zone }: Looked) =>
	({ start, end }: Occurrence): boolean => {
		if (period !== "month") return true;
		const [first, last] = [start, Math.max(start, end - 1)].map((moment) =>
			wallOf(moment, zone).slice(0, 7),
		);
		const month = dayInside.slice(0, 7);
		return (first ?? "") <= month && month <= (last ?? "");
	};

const linesOf = (looked: Looked): readonly Block[] => {
	const all = occurrencesOf(looked).filter(isInside(looked));
	if (all.length === 0)
		return [{ kind: "text", text: say("calendars.show.none") }];
	if (looked.page.period === "year")
		return [{ kind: "list", isLiteral: true, items: monthsOf(all, looked) }];
	const more = all.length - mostLines;
	return [
		{
			kind: "list",
			isLiteral: true,
			items: [
				...all.slice(0, mostLines).map((one) => lineText(one, looked.zone)),
				...(more > 0 ? [say("calendars.more", { count: more })] : []),
			],
		},
	];
};

/** How much there is in each month. */
const monthsOf = (
	all: readonly Occurrence[],
	{ zone, page }: Looked,
): readonly Text[] => {
	const counts = new Map<string, number>();
	for (const one of all) {
		// What began the year before is counted where the page begins.
		const day = wallOf(Math.max(one.start, page.from), zone).slice(0, 7);
		counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	return [...counts]
		.sort()
		.map(([month, count]) =>
			say("calendars.month", { month: onWall(`${month}-01`, "month"), count }),
		);
};

/** What is not shown, and why. */
export const notesOf = ({
	unreadable,
	isCut,
}: Pick<Looked, "unreadable" | "isCut">): readonly Block[] => [
	...(unreadable > 0
		? [
				{
					kind: "note" as const,
					text: say("calendars.unreadable", { count: unreadable }),
				},
			]
		: []),
	...(isCut ? [{ kind: "note" as const, text: say("calendars.cut") }] : []),
];

const calendarOf = ({ calendar }: Looked) =>
	calendar === null ? {} : { calendar: calendar.id };

const to = (looked: Looked, date: string, label: string): Button => ({
	label: say(label),
	does: {
		kind: "invoke",
		command: "calendar show",
		input: { ...calendarOf(looked), period: looked.page.period, date },
	},
});
