import { onWall, say } from "../core/text.ts";
import type { Agenda, Entry } from "../core/view.ts";
import type {
	AgendaDay,
	AgendaDrawing,
	AgendaPiece,
} from "./agenda-drawing.ts";
import { cleanLabel } from "./clean-label.ts";
import type { Read } from "./describe-chart.ts";

/** Turns a page of a calendar into a drawing for one reader. Letters that our font does not have are left out: the text beside the picture has them. */
export const describeAgenda = (
	agenda: Agenda,
	read: Read,
	locale: string,
): AgendaDrawing => {
	const label = (text: Parameters<Read>[0]) =>
		drawable(cleanLabel(read(text), 120));
	const count = Math.min(Math.max(1, agenda.count), 400);
	const days = Array.from({ length: count }, (_, index) =>
		describeDay(agenda, index, locale),
	);
	return {
		kind: "agenda",
		period: agenda.period,
		title: label(agenda.title),
		days,
		hours: Array.from({ length: 25 }, (_, hour) =>
			label(onWall(`2026-01-01T${pad(hour % 24)}:00`, "time")),
		),
		work: { from: agenda.work.from, to: agenda.work.to },
		now: minutesOf(agenda.now),
		legend: agenda.legend
			.slice(0, 12)
			.map((one) => ({ label: label(one.label), color: one.color })),
		allDay: label(say("chart.all-day")),
		nothing: label(say("chart.nothing")),
		more: Array.from({ length: 60 }, (_, index) =>
			label(say("chart.more", { count: index + 1 })),
		),
		pieces: agenda.entries
			.slice(0, 4000)
			.flatMap((entry) => describeEntry(entry, agenda.first, count, label)),
	};
};

const describeEntry = (
	entry: Entry,
	firstDay: string,
	count: number,
	label: Read,
): readonly AgendaPiece[] => {
	const first = daysBetween(firstDay, entry.from);
	const to = minutesOf(entry.to);
	// What ends at midnight is not on the day that begins then.
	const endsBefore = to === 0 && entry.to > entry.from;
	const last = Math.max(
		first,
		daysBetween(firstDay, entry.to) - (endsBefore ? 1 : 0),
	);
	if (!Number.isFinite(first + last) || last < 0 || first >= count) return [];
	const isCutBefore = first < 0;
	const isCutAfter = last >= count;
	return [
		{
			title: label(entry.title),
			place: entry.place === null ? "" : label(entry.place),
			time: entry.isAllDay ? "" : label(onWall(entry.from, "time")),
			first: Math.max(0, first),
			last: Math.min(count - 1, last),
			from: isCutBefore || entry.isAllDay ? 0 : minutesOf(entry.from),
			to: isCutAfter || endsBefore || entry.isAllDay ? 1440 : to,
			isAllDay: entry.isAllDay,
			color: entry.color,
			state: entry.state,
		},
	];
};

const describeDay = (
	agenda: Agenda,
	index: number,
	locale: string,
): AgendaDay => {
	const date = new Date(
		Date.parse(`${agenda.first}T12:00:00Z`) + index * dayLength,
	);
	const name = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(
			date,
		);
	const iso = date.toISOString().slice(0, 10);
	const number = date.getUTCDate();
	const isFirst = number === 1;
	const isYear = agenda.period === "year";
	const middle = new Date(
		Date.parse(`${agenda.first}T12:00:00Z`) + 15 * dayLength,
	);
	return {
		weekday: isYear ? "" : name({ weekday: "short" }),
		date: String(number),
		month: isFirst ? name({ month: isYear ? "long" : "short" }) : "",
		monthNumber: date.getUTCMonth(),
		place: (date.getUTCDay() + 6) % 7,
		isToday: iso === agenda.now.slice(0, 10),
		isWorkday: agenda.work.days.includes(date.getUTCDay()),
		isInside:
			agenda.period !== "month" || date.getUTCMonth() === middle.getUTCMonth(),
	};
};

const dayLength = 86_400_000;

const daysBetween = (first: string, wall: string): number =>
	Math.round(
		(Date.parse(`${wall.slice(0, 10)}T12:00:00Z`) -
			Date.parse(`${first}T12:00:00Z`)) /
			dayLength,
	);

const minutesOf = (wall: string): number => {
	const [, hours, minutes] = /T(\d\d):(\d\d)/u.exec(wall) ?? [];
	return Math.min(1440, Number(hours ?? 0) * 60 + Number(minutes ?? 0));
};

const pad = (hour: number): string => String(hour).padStart(2, "0");

/** Without letters and signs that our font lacks, which would be drawn as empty boxes. */
const drawable = (text: string): string =>
	text
		.replaceAll(
			/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/gu,
			"",
		)
		.replaceAll(
			/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu,
			"",
		)
		.replaceAll(/\s+/gu, " ")
		.trim();
