import type { Kind } from "./kind.ts";

const space = "[ \\u00a0\\u202f]";
const whole = `(?:\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3}){1,6}(?!\\d)|\\d{1,15})`;
const amount = `[-−+±]?${whole}(?:[.,]\\d{1,9})?`;
const range = `${amount}(?:${space}?[-–]${space}?${amount})?`;
const before = "(?<![\\p{L}\\d_#.,:/’'-])";
const after = "(?![\\p{L}\\d]|['’]\\p{L})";
const codes = "CHF|EUR|USD|GBP|JPY|SEK|NOK|DKK|PLN|CZK";

const units = [
	"[kKMGTP]i?[Bb](?:it)?(?:/s|ps)?|[Bb]it(?:/s)?|[kMG]bit/s",
	"km/h|km²|[kcmµ]?m[²³]?|ha",
	"[kmµ]?g|[cdm]?l|hl",
	"[kMG]?Wh?|[kM]?V|m?A|m?Ah|[kMG]?Hz|dB|kVA",
	"°C|°F|K",
	"h|min|m?s",
	"px|pt|dpi|ppm|k",
].join("|");

/** What an amount of money carries before or after it, to tell it from other numbers. */
export const currency: string = `(?:${codes}|SFr\\.?|US\\$|[€$£¥])`;

const make = (source: string): Kind => ({
	name: "NUMBER",
	pattern: new RegExp(source, "gu"),
});

// Day and month, where it could be both: 30.11 is left to be read, 12.50 is an amount.
const dayAndMonth = "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])(?!\\d)";

/** Numbers with a unit, a currency or decimals, times, addresses of machines and versions: they are never rewritten. Bare numbers and dates stay to be read. */
export const quantities: readonly Kind[] = [
	make(
		`${before}(?:[01]?\\d|2[0-4])(?:[:h][0-5]\\d(?::[0-5]\\d)?|${space}h${space}[0-5]\\d)(?:${space}?(?:[ap]\\.m\\.|[ap]m(?!\\p{L})|[AP]M(?!\\p{L})))?(?![\\p{L}\\d]|:\\d)`,
	),
	make(
		`${before}(?!\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?!\\d|\\.\\d)|\\d{4}\\.\\d{1,2}\\.\\d{1,2}(?!\\d|\\.\\d))\\d{1,5}(?:\\.\\d{1,5}){2,5}(?![\\p{L}\\d])`,
	),
	make(
		`(?<![\\p{L}\\d_])(?:${currency}${space}?|Fr\\.${space}?(?!\\d{1,2}\\.(?:\\d{1,2}\\.|\\s|$)))${range}(?:\\.(?:[–—]|-{1,2}))?(?![\\d])`,
	),
	make(
		`${before}${range}(?:\\.(?:[–—]|-{1,2})(?![\\d])|${space}?(?:[€$£¥%‰]|(?:${codes}|SFr\\.?|Fr\\.|${units})${after}))`,
	),
	make(
		`${before}(?!${dayAndMonth})[-−±]?(?:\\d{1,3}(?:[ \\u00a0\\u202f'’.,]\\d{3}){1,6}[.,]\\d{1,2}|\\d{1,15}[.,](?:\\d{1,2}|\\d{4,9}))(?![\\p{L}\\d]|[.,:/-]\\d)(?!(?<=(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2]))\\.)`,
	),
];
