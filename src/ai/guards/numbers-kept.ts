import { withoutDates } from "./dates-kept.ts";
import { type Finding, finding, type Guard } from "./finding.ts";
import { isWritten } from "./number-words.ts";
import { digitsOf, numbersIn } from "./numbers.ts";
import { quantitiesOf, restore } from "./placeholders.ts";

/** No number may go or come; separators may change ("1 240.50" is "1'240,50"), small ones may become words, and a quantity may be written out where it was a placeholder. Dates are looked at elsewhere. */
export const numbersKept: Guard = ({ given, answered, places }) => {
	const quantities = quantitiesOf(places);
	const full = (text: string): string => restore(text, quantities);
	const [ours, theirs] = withoutDates(given, answered);
	return [
		...finding("numbers-lost", "name", missing(full(ours), full(answered))).map(
			withPlaceholders(quantities),
		),
		...finding("numbers-new", "name", missing(full(theirs), full(given))),
	];
};

const missing = (from: string, within: string): readonly string[] => {
	const there = new Set(numbersIn(within).map(digitsOf));
	return [
		...new Set(
			numbersIn(from).filter(
				(one) => !there.has(digitsOf(one)) && !isWritten(one, within),
			),
		),
	];
};

const withPlaceholders =
	(quantities: ReadonlyMap<string, string>) =>
	(lost: Finding): Finding => ({
		...lost,
		sent: lost.what.map(
			(one) =>
				[...quantities].find(([, written]) =>
					numbersIn(written).includes(one),
				)?.[0] ?? one,
		),
	});
