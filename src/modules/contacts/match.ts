import type { Card } from "./card.ts";

/** Lower case without accents and with single spaces, so that "elise strasse" finds Élise Straße. */
export const plain = (text: string): string =>
	text
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll(/\s+/gu, " ")
		.trim();

/** The digits of a phone number as it is dialled from abroad: "+41 (0)79 123" is 4179123. */
export const digitsOf = (phone: string): string =>
	phone
		.normalize("NFKC")
		.replaceAll(/\(\s*0\s*\)/gu, "")
		.replaceAll(/\D/gu, "");

/** Makes the test of what somebody looks for: every word of it, or a phone number however it is written. */
export const looksFor = (search: string): ((card: Card) => boolean) => {
	const words = plain(search).split(" ");
	const number = numberIn(search);
	return (card) =>
		words.every((word) => card.words.includes(word)) ||
		(number !== null && card.numbers.some((one) => one.includes(number)));
};

/** Names that begin with what was looked for come first, the rest by name. */
export const byName = (
	search: string,
): ((one: Card, other: Card) => number) => {
	const wanted = plain(search);
	const rank = ({ name }: Card): number =>
		plain(name ?? "").startsWith(wanted) ? 0 : 1;
	return (one, other) =>
		rank(one) - rank(other) ||
		order.compare(one.name ?? "\uffff", other.name ?? "\uffff");
};

/** Zeros in front stand for a country or a way out, which others write otherwise. */
const numberIn = (search: string): string | null => {
	if (!/^[\d\s()+./-]+$/u.test(search.normalize("NFKC"))) return null;
	const digits = digitsOf(search).replace(/^0+/u, "");
	return digits.length < 3 ? null : digits;
};

const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });
