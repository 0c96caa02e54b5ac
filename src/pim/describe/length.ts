import { say, type Text } from "../../core/text.ts";

/** The length (ms) that a duration such as `-P1DT2H30M` means; null for what is none. */
export const lengthOf = (value: string): number | null => {
	const found = form.exec(value.trim().slice(0, 60));
	if (!found || !/\d/u.test(value)) return null;
	const [, sign, weeks, days, hours, minutes, seconds] = found;
	const length =
		Number(weeks ?? 0) * week +
		Number(days ?? 0) * day +
		Number(hours ?? 0) * hour +
		Number(minutes ?? 0) * minute +
		Number(seconds ?? 0) * 1000;
	return sign === "-" ? -length : length;
};

const form =
	/^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu;

/** A length (ms) in words: "1 hour and 30 minutes". */
export const lengthText = (length: number): Text => {
	const size = Math.abs(length);
	if (size > 0 && size % week === 0)
		return say("pim.weeks", { count: size / week });
	const parts = [
		["pim.days", Math.floor(size / day)],
		["pim.hours", Math.floor((size % day) / hour)],
		["pim.minutes", Math.floor((size % hour) / minute)],
		["pim.seconds", Math.floor((size % minute) / 1000)],
	] as const;
	const told = parts
		.filter(([, count]) => count > 0)
		.map(([key, count]) => say(key, { count }));
	const [first] = told;
	if (!first) return say("pim.minutes", { count: 0 });
	return told.length === 1 ? first : { series: told };
};

/** A minute in ms. */
export const minute = 60_000;
const hour = 60 * minute;
/** A day in ms. */
export const day = 24 * hour;
const week = 7 * day;
