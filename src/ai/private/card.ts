import { digitsIn, type Kind } from "../guards/kind.ts";

/** Payment cards: the beginnings and lengths that are issued, with a right check digit (Luhn). */
export const cards: Kind = {
	name: "CARD",
	pattern: /(?<![\p{L}\d])[2-6](?:[ \u00a0\u202f-]?\d){12,30}/gu,
	take: (found) =>
		// The longest end of a group first, so that a card is never cut.
		[...found.matchAll(/\d(?!\d)/gu)]
			.map(({ index }) => index + 1)
			.toReversed()
			.find((end) => isCard(digitsIn(found.slice(0, end)))) ?? 0,
};

const issued =
	/^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|(?:6\d|5[06-8])\d{14,17})$/u;

const isCard = (digits: string): boolean =>
	issued.test(digits) && luhn(digits) % 10 === 0;

const luhn = (digits: string): number =>
	[...digits].toReversed().reduce((sum, digit, index) => {
		const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
		return sum + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
