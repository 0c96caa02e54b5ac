import { digitsIn, type Kind } from "../guards/kind.ts";
import { currency } from "../guards/quantities.ts";

// Digits after the country code where they are always the same many.
const national = new Map([
	["41", 9],
	["423", 7],
	["33", 9],
	["34", 9],
	["32", 9],
	["1", 10],
	["44", 10],
]);

const end = (found: string, digits: number): number => {
	const places = [...found.matchAll(/\d/gu)];
	const last = places[digits - 1];
	return last === undefined ? 0 : last.index + 1;
};

const takeAbroad = (found: string): number => {
	const digits = digitsIn(found);
	const bare = found.startsWith("+") ? digits : digits.slice(2);
	const code = [...national.keys()].find((one) => bare.startsWith(one));
	if (code === undefined)
		return bare.length >= 8 && bare.length <= 15 ? found.length : 0;
	const extra = /\(0\)/u.test(found) ? 1 : 0;
	const wanted = code.length + (national.get(code) ?? 0) + extra;
	const cut = end(found, wanted + digits.length - bare.length);
	// A number in the middle of longer ones is none.
	return cut > 0 && !/^\d/u.test(found.slice(cut)) ? cut : found.length;
};

/** Phone numbers with the code of their country: +41 79 123 45 67, 0041 (0)79 …. */
export const phonesAbroad: Kind = {
	name: "PHONE",
	pattern:
		/(?:(?<![\p{L}\d])\+ ?|(?<![\p{L}\d]|\d[ \u00a0\u202f./-])00 ?)[1-9](?:[ \u00a0\u202f./()-]{0,3}\d){7,14}(?!\d)/gu,
	take: takeAbroad,
};

const start = "(?<![\\p{L}\\d]|\\d[./-])";
const label =
	"(?:tel|tél|telefon|telefono|téléphone|teléfono|móvil|mobil|mobile|portable|natel|handy|cell|cellulare|phone|whatsapp|fax)";
const gap = "[ \\u00a0\\u202f./-]";
const shapes = [
	// Switzerland: 079 123 45 67
	`${start}\\(?0[2-9]\\d\\)?${gap}?\\d{3}${gap}?\\d{2}${gap}?\\d{2}`,
	// France: 06 12 34 56 78
	`${start}0[1-9](?<gap>[ \\u00a0\\u202f.-]?)\\d{2}(?:\\k<gap>\\d{2}){3}`,
	// Germany, Austria, Italy: 030 1234567, 089/12 34 56 78
	`${start}\\(?0[1-9]\\d{0,4}\\)?[ \\u00a0\\u202f/-]{1,3}\\d{3,9}(?:[ \\u00a0\\u202f-]\\d{2,5}){0,3}`,
	// Italy: 333 123 4567; Spain: 612 345 678, 612 34 56 78, 91 123 45 67
	`${start}3[2-9]\\d[ \\u00a0.-]\\d{3}[ \\u00a0.-]?\\d{3,4}`,
	`${start}[6-9]\\d{2}(?:(?:[ \\u00a0]\\d{3}){2}|(?:[ \\u00a0]\\d{2}){3})`,
	`${start}9\\d[ \\u00a0]\\d{3}[ \\u00a0]\\d{2}[ \\u00a0]\\d{2}`,
	// North America: (555) 123-4567
	`(?<!\\d)\\(\\d{3}\\)[ \\u00a0]?\\d{3}-\\d{4}`,
	// Anything after "Tel."
	`(?<=(?<!\\p{L})(?:${label})[ \\u00a0.:]{1,3})\\d(?:[ ./()-]?\\d){5,13}`,
];

const notAmount = `(?!\\d|${gap}?(?:${currency}|%|Fr\\.|Franken|francs?|franchi|Euros?|euro|euros))`;

/** Phone numbers as they are written at home in Switzerland and around it. Amounts, dates and addresses of machines are none. */
export const phonesAtHome: readonly Kind[] = shapes.map((shape) => ({
	name: "PHONE",
	pattern: new RegExp(
		`(?<!${currency}[ \\u00a0\\u202f]?)(?:${shape})${notAmount}`,
		"giu",
	),
	take: (found) => {
		const { length } = digitsIn(found);
		return length >= (/^0/u.test(found) ? 8 : 6) && length <= 14
			? found.length
			: 0;
	},
}));
