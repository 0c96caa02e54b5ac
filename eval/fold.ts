import { isWritten } from "../src/ai/guards/number-words.ts";
import { digitsOf, numbersIn } from "../src/ai/guards/numbers.ts";

/** A text with one kind of apostrophe and one kind of space, as models and people mix them without meaning anything by it. */
export const fold = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[’ʼ‘]/gu, "'")
		.replace(/[\u00a0\u202f\u2009]/gu, " ");

/** Which of `wanted` a text does not contain. Marks are wanted sign by sign; words in either case, small numbers also written out, days also as "April 30". */
export const missingIn = (
	text: string,
	wanted: readonly string[],
): readonly string[] => {
	const folded = fold(text);
	return wanted.filter((one) => !holds(folded, fold(one)));
};

/** The same for a translation, where names, months and units may change: marks and numbers. */
export const missingInTranslation = (
	text: string,
	wanted: readonly string[],
): readonly string[] => {
	const folded = fold(text);
	const numbers = new Set(numbersIn(folded).map(digitsOf));
	return wanted.filter((one) =>
		mark.test(one)
			? !folded.includes(fold(one))
			: numbersIn(one).some(
					(number) =>
						!numbers.has(digitsOf(number)) && !isWritten(number, folded),
				),
	);
};

/** What must come back sign by sign: links, mentions, code, template fields, emoji. */
const mark = /[<`{]|:\/\/|^:[\w+-]+:$/u;

const holds = (text: string, one: string): boolean => {
	if (text.includes(one)) return true;
	if (mark.test(one)) return false;
	if (text.toLowerCase().includes(one.toLowerCase())) return true;
	if (/^\d+$/u.test(one)) return isWritten(one, text);
	const [, day, month] = /^(\d{1,2})\.? (\p{L}{3,})$/u.exec(one) ?? [];
	if (day === undefined || month === undefined) return false;
	return new RegExp(
		`(?<!\\d)${day}(?:st|nd|rd|th|er|\\.|º|°)? (?:of |de )?${month}|${month} ${day}(?!\\d)`,
		"iu",
	).test(text);
};
