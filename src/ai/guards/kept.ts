import { dayWordsIn } from "./days.ts";
import { namesIn } from "./names.ts";
import { digitsOf, numbersIn } from "./numbers.ts";
import { protect } from "./placeholders.ts";

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
	const { text, places } = protect(before);
	const stayed = [...places].filter(([, found]) => after.includes(found));
	const count = (kind: RegExp): number =>
		stayed.filter(([name]) => kind.test(name)).length;
	const digits = new Set(numbersIn(protect(after).text).map(digitsOf));
	const numbers = [...new Set(numbersIn(text))].filter((one) =>
		digits.has(digitsOf(one)),
	);
	const dayWords = new Set(dayWordsIn(after));
	const dates = numbers.filter((one) => date.test(one));
	const times = numbers.filter((one) => time.test(one));
	return {
		names: namesIn(text, language).filter((name) => after.includes(name))
			.length,
		numbers: numbers.length - dates.length - times.length,
		times: times.length,
		days:
			dates.length +
			new Set(dayWordsIn(text).filter((one) => dayWords.has(one))).size,
		links: count(/LINK|EMAIL/u),
		mentions: count(/MENTION|CHANNEL/u),
	};
};

const time = /^\d{1,2}[:h]\d{2}$/u;
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/u;
