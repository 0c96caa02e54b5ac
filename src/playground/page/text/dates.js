import { getState } from "../store.js";
import { t } from "../words.js";

const day = 86_400_000;

/** Fills Slack's date placeholders (`{date_short} at {time}`) in the reader's language and zone; `seconds` is a Unix time. */
export function formatSlackDate(seconds, format) {
	const at = new Date(seconds * 1000);
	if (Number.isNaN(at.getTime())) return "";
	return format.replace(/\{(\w+)\}/g, (whole, name) => {
		const write = writers[name];
		return write ? write(at) : whole;
	});
}

/** The time of a message, `14:05`. */
export const shortTime = (at) => intl({ timeStyle: "short" }).format(at);

/** The same without AM or PM, for the narrow column beside a message. */
export const narrowTime = (at) =>
	intl({ hour: "numeric", minute: "2-digit" })
		.formatToParts(at)
		.filter(({ type }) => type !== "dayPeriod")
		.map(({ value }) => value)
		.join("")
		.trim();

/** The day of a message: Today, Yesterday, or the day with its date. */
export function dayName(at) {
	return pretty(at, { weekday: "long", day: "numeric", month: "long" });
}

/** The whole time of something, for a tooltip or a mail. */
export const fullTime = (at) =>
	intl({ dateStyle: "full", timeStyle: "short" }).format(at);

/** The day as a key in the reader's zone, `2026-11-22`. */
export const dayKey = (at) =>
	new Intl.DateTimeFormat("sv-SE", { timeZone: zone() }).format(at);

const long = {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
};
const short = { day: "numeric", month: "short", year: "numeric" };
const plain = { day: "numeric", month: "long", year: "numeric" };

const writers = {
	date_num: dayKey,
	date_slash: (at) => intl({ dateStyle: "short" }).format(at),
	date: (at) => intl(plain).format(at),
	date_short: (at) => intl(short).format(at),
	date_long: (at) => intl(long).format(at),
	date_full: (at) => intl(long).format(at),
	date_pretty: (at) => pretty(at, plain),
	date_short_pretty: (at) => pretty(at, short),
	date_long_pretty: (at) => pretty(at, long),
	date_long_full: (at) => intl(long).format(at),
	day_divider_pretty: (at) => dayName(at),
	time: shortTime,
	time_secs: (at) =>
		intl({ hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at),
	ago,
};

function pretty(at, options) {
	const key = dayKey(at);
	if (key === dayKey(new Date())) return t("today");
	if (key === dayKey(new Date(Date.now() - day))) return t("yesterday");
	return intl(options).format(at);
}

function ago(at) {
	const seconds = (at.getTime() - Date.now()) / 1000;
	const units = [
		["day", 86_400],
		["hour", 3600],
		["minute", 60],
	];
	const [unit, size] = units.find(
		([, length]) => Math.abs(seconds) >= length,
	) ?? ["second", 1];
	const words = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
	return words.format(Math.trunc(seconds / size), unit);
}

function intl(options) {
	return new Intl.DateTimeFormat(locale(), { timeZone: zone(), ...options });
}

const locale = () => getState().session?.me.locale || "en-US";
const zone = () => getState().session?.me.tz || undefined;
