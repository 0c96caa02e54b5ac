import { monthNames, monthNumber } from "./days.ts";

/** A day of the calendar as a text names it. */
export type CalendarDay = {
	readonly written: string;
	readonly day: number;
	readonly month: number;
	readonly year: number | null;
	/** Day and month could be the other way round. */
	readonly either: boolean;
};

const names = monthNames.join("|");
const year = "(?<year>\\d{4})";
const forms = [
	`(?<![\\d./-])${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?![\\d]|[./-]\\d)`,
	`(?<![\\p{L}\\d./,:-])(?<day>\\d{1,2})(?<mark>[./-])[ ]?(?<month>\\d{1,2})\\k<mark>[ ]?(?<year>\\d{4}|\\d{2})(?![\\p{L}\\d]|[./-]\\d)`,
	"(?<![\\p{L}\\d./,:-])(?<day>\\d{1,2})\\.[ ]?(?<month>\\d{1,2})\\.(?![\\p{L}\\d])",
	`(?<![\\p{L}\\d.,:/])(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?[ \\u00a0-](?:de |of |d['’])?(?<word>${names})(?!\\p{L})\\.?(?:,? (?:del? )?${year}(?!\\d))?`,
	`(?<!\\p{L})(?<word>${names})\\.?[ \\u00a0](?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d]|[.:,]\\d)(?:,? ${year}(?!\\d))?`,
].map((source) => new RegExp(source, "giu"));

/** The dates of a text, in digits or words, and the text without them. */
export const datesIn = (
	text: string,
): { readonly days: readonly CalendarDay[]; readonly rest: string } => {
	const days: CalendarDay[] = [];
	const rest = forms.reduce(
		(left, form) =>
			left.replace(form, (...found: readonly unknown[]) => {
				const written = String(found[0]);
				const day = dayOf(written, groupsOf(found.at(-1)));
				if (day === null) return written;
				days.push(day);
				return " ";
			}),
		text,
	);
	return { days, rest };
};

/** Whether both name the same day, as far as they say. */
export const sameDay = (one: CalendarDay, other: CalendarDay): boolean =>
	(one.year === null || other.year === null || one.year === other.year) &&
	((one.day === other.day && one.month === other.month) ||
		((one.either || other.either) &&
			one.day === other.month &&
			one.month === other.day));

const groupsOf = (value: unknown): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(value ?? {}).flatMap(([name, group]) =>
			typeof group === "string" ? [[name, group]] : [],
		),
	);

const dayOf = (
	written: string,
	groups: ReadonlyMap<string, string>,
): CalendarDay | null => {
	const first = Number(groups.get("day"));
	const word = groups.get("word");
	const second =
		word === undefined ? Number(groups.get("month")) : monthNumber(word);
	if (second === null) return null;
	// 11/30/2026 can only be American.
	const turned = second > 12 && first <= 12 && groups.get("mark") === "/";
	const [day, month] = turned ? [second, first] : [first, second];
	if (day < 1 || day > 31 || month < 1 || month > 12) return null;
	const said = groups.get("year");
	return {
		written: written.trim(),
		day,
		month,
		year:
			said === undefined
				? null
				: Number(said.length === 2 ? `20${said}` : said),
		either: groups.get("mark") === "/" && day <= 12 && month <= 12,
	};
};
