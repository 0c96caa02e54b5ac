import { datesIn, sameDay } from "./dates.ts";
import { dayWordsIn } from "./days.ts";
import { namesIn } from "./names.ts";
import { digitsOf, numbersIn } from "./numbers.ts";
import { protect, quantitiesOf, restore } from "./placeholders.ts";

/** How many facts of a text stand in its new version too. */
export type Kept = {
	readonly names: number;
	readonly numbers: number;
	readonly times: number;
	readonly days: number;
	readonly links: number;
	readonly mentions: number;
};

/** Counts what was kept, each thing once; days are weekdays, months and dates. */
export const keptOf = (
	before: string,
	after: string,
	language: string | null,
): Kept => {
	const { text, places } = readable(before);
	const stayed = [...places].filter(([, found]) => after.includes(found));
	const count = (kind: RegExp): number =>
		stayed.filter(([name]) => kind.test(name)).length;
	const { numbers, days } = countsOf(text, readable(after).text);
	const times = numbers.filter((one) => time.test(one));
	return {
		names: namesIn(text, language).filter((name) => after.includes(name))
			.length,
		numbers: numbers.length - times.length,
		times: times.length,
		days,
		links: count(/^\[\[(?:LINK|EMAIL)_/u),
		mentions: count(/^\[\[(?:MENTION|CHANNEL)_/u),
	};
};

const time = /^\d{1,2}[:h]\d{2}(?::\d{2})?$/u;

/** The text with its quantities in it again, and everything else replaced. */
const readable = (text: string) => {
	const { text: sent, places } = protect(text);
	return { text: restore(sent, spoken(places)), places };
};

const spoken = (places: ReadonlyMap<string, string>) =>
	new Map(
		[...quantitiesOf(places)].map(([name, found]) => [
			name,
			found.replace(/[ \u00a0\u202f]h[ \u00a0\u202f]/u, "h"),
		]),
	);

const countsOf = (before: string, after: string) => {
	const ours = datesIn(before);
	const theirs = datesIn(after);
	const digits = new Set(numbersIn(theirs.rest).map(digitsOf));
	const dates = ours.days.filter(
		(day, index) =>
			theirs.days.some((other) => sameDay(day, other)) &&
			ours.days.findIndex((other) => sameDay(day, other)) === index,
	);
	const there = new Set(dayWordsIn(after).map(({ key }) => key));
	const words = new Set(
		dayWordsIn(ours.rest)
			.map(({ key }) => key)
			.filter((key) => there.has(key)),
	);
	return {
		numbers: [...new Set(numbersIn(ours.rest))].filter((one) =>
			digits.has(digitsOf(one)),
		),
		days: dates.length + words.size,
	};
};
