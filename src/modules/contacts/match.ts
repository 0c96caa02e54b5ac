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

/** Those whose names begin with what was looked for first, the rest by name. */
export const bestFirst = <T extends { readonly card: Card }>(
	found: readonly T[],
	search: string,
): readonly T[] => {
	const wanted = plain(search);
	return found
		.map((one) => {
			const name = one.card.name ?? "";
			return { one, name, isFirst: plain(name).startsWith(wanted) };
		})
		.sort(
			(a, b) =>
				Number(b.isFirst) - Number(a.isFirst) ||
				Number(a.name === "") - Number(b.name === "") ||
				order.compare(a.name, b.name),
		)
		.map(({ one }) => one);
};

/** Zeros in front stand for a country or a way out, which others write otherwise. */
const numberIn = (search: string): string | null => {
	if (!/^[\d\s()+./-]+$/u.test(search.normalize("NFKC"))) return null;
	const digits = digitsOf(search).replace(/^0+/u, "");
	return digits.length < 3 ? null : digits;
};

const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });
