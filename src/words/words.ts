import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import type { Moment, Text, Wall } from "../core/text.ts";
import { formats } from "./formats.ts";
import { languages } from "./languages.ts";

/** The reader a text is drawn for: BCP 47 locale, IANA zone, and the present moment (ms). */
export type Reader = {
	readonly locale: string;
	readonly zone: string;
	readonly now: number;
};

/** Draws a text for a reader: sentences by ICU message, numbers, units and moments by `Intl`. A key nobody wrote is drawn as itself. */
export const readText = (text: Text, reader: Reader): string => {
	if (typeof text === "string") return text;
	if (typeof text === "number") return number(text, reader, {});
	if ("say" in text) return sentence(text.say, text.with ?? {}, reader);
	if ("moment" in text) return moment(text, reader);
	if ("wall" in text) return wall(text, reader);
	if ("series" in text)
		return formats
			.list(reader.locale, { type: "conjunction" })
			.format(text.series.map((part) => readText(part, reader)));
	switch (text.unit) {
		case "gigabyte":
			return number(text.amount, reader, {
				style: "unit",
				unit: "gigabyte",
				maximumFractionDigits: text.amount < 10 ? 1 : 0,
			});
		case "percent":
			return number(text.amount, reader, { style: "percent" });
		case "number":
			return number(text.amount, reader, {});
	}
};

/** The language of `words/` for a locale: its own, or English. */
export const languageOf = (locale: string): keyof typeof languages => {
	const tag = locale.slice(0, 2).toLowerCase();
	return isLanguage(tag) ? tag : "en";
};

const isLanguage = (tag: string): tag is keyof typeof languages =>
	Object.hasOwn(languages, tag);

const messages = new Map<string, IntlMessageFormat>();

const sentence = (
	key: string,
	values: Readonly<Record<string, Text>>,
	reader: Reader,
): string => {
	const language = languageOf(reader.locale);
	const id = `${reader.locale}\n${key}`;
	const format =
		messages.get(id) ??
		new IntlMessageFormat(message(language, key), reader.locale, undefined, {
			ignoreTag: true,
			formatters,
		});
	if (messages.size >= most) messages.clear();
	messages.set(id, format);
	const drawn = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === "number" ? value : readText(value, reader),
	]);
	return String(format.format(Object.fromEntries(drawn)));
};

// Some hundred sentences in a handful of locales; beyond that they are made again.
const most = 5000;

const locale = (asked?: Intl.LocalesArgument): string =>
	[asked].flat().join() || "en";

const formatters: Formatters = {
	getNumberFormat: (asked, options) =>
		formats.number(locale(asked), options ?? {}),
	getDateTimeFormat: (asked, options) =>
		formats.date(locale(asked), options ?? {}),
	getPluralRules: (asked, options) =>
		formats.plural(locale(asked), options ?? {}),
};

const message = (language: keyof typeof languages, key: string): string => {
	const words: Readonly<Record<string, string>> = languages[language];
	const english: Readonly<Record<string, string>> = languages.en;
	return words[key] ?? english[key] ?? key;
};

const number = (
	value: number,
	reader: Reader,
	options: Intl.NumberFormatOptions,
): string => formats.number(reader.locale, options).format(value);

const moment = (text: Moment, reader: Reader): string => {
	const date = new Date(text.moment);
	const draw = (options: Intl.DateTimeFormatOptions) =>
		formats
			.date(reader.locale, { timeZone: reader.zone, ...options })
			.format(date);
	switch (text.as) {
		case "day":
			return draw({ dateStyle: "long" });
		case "time":
			return draw({ timeStyle: "short" });
		case "both":
			return draw({ dateStyle: "medium", timeStyle: "short" });
		case "left":
			return relative(text.moment - reader.now, reader);
		case "in":
			return `${relative(text.moment - reader.now, reader)} — ${draw({ weekday: "short", hour: "numeric", minute: "2-digit" })}`;
	}
};

const wall = (text: Wall, reader: Reader): string => {
	const date = new Date(
		text.wall.includes("T") ? `${text.wall}Z` : `${text.wall}T00:00Z`,
	);
	// What is no day is shown as it stands.
	if (Number.isNaN(date.getTime())) return text.wall;
	return formats
		.date(reader.locale, { timeZone: "UTC", ...walls[text.as] })
		.format(date);
};

const walls: Readonly<Record<Wall["as"], Intl.DateTimeFormatOptions>> = {
	day: { dateStyle: "long" },
	short: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
	time: { timeStyle: "short" },
	both: {
		weekday: "short",
		day: "numeric",
		month: "short",
		year: "numeric",
		hour: "numeric",
		minute: "2-digit",
	},
	weekday: { weekday: "long" },
	month: { month: "long", year: "numeric" },
};

const relative = (ms: number, reader: Reader): string => {
	const format = formats.relative(reader.locale, { numeric: "auto" });
	const minutes = Math.round(ms / 60_000);
	if (Math.abs(minutes) < 60) return format.format(minutes, "minute");
	const hours = Math.round(minutes / 60);
	if (Math.abs(hours) < 48) return format.format(hours, "hour");
	return format.format(Math.round(hours / 24), "day");
};
