import { datesIn } from "../../../ai/guards/dates.ts";
import { addresses } from "../../../ai/guards/kinds.ts";
import type { Shape } from "./fields.ts";

/** The value of such a shape that a text begins with; null where it begins with something else. */
export const valueAt = (shape: Shape, text: string): string | null => {
	const start = text.trim().slice(0, 200);
	switch (shape) {
		case "date":
			return dateAt(start);
		case "amount":
			return amountAt(start);
		case "code":
			return first(code, start)?.replace(/[._/-]+$/u, "") ?? null;
		case "email":
			return addressAt(start);
		case "phone":
			return first(phone, start);
		case "text":
			return isLine(start) ? start : null;
		case "iban":
			return null;
	}
};

/** A whole day, with at most a weekday or an article before it. */
const dateAt = (text: string): string | null => {
	const found = datesIn(text.slice(0, 60)).days.find(
		({ written, year }) => year !== null && text.indexOf(written) <= 12,
	);
	if (found === undefined) return null;
	const before = text.slice(0, text.indexOf(found.written));
	return /\d/u.test(before) ? null : found.written;
};

const currency = "(?:CHF|EUR|USD|GBP|Fr\\.|SFr\\.|€|\\$|£)";
const figure = "[-−–]?\\d{1,3}(?:(?:['’., \\u00a0\\u202f]\\d{3})+|\\d{0,9})";
const amount = new RegExp(
	`^(?:${currency}[ \\u00a0\\u202f]?)?${figure}(?:[.,](?:\\d{2}|[-–—]{1,2}))?(?:[ \\u00a0\\u202f]?${currency})?(?![\\p{L}\\d%]|[.,]\\d)`,
	"u",
);
const money = new RegExp(`${currency}|[.,](?:\\d{2}|[-–—]{1,2})$`, "u");

/** A number alone may count anything: it needs a currency or cents. */
const amountAt = (text: string): string | null => {
	const found = first(amount, text);
	return found !== null && money.test(found) ? found : null;
};

const code =
	/^(?:\p{Lu}{1,8}[ -]?)?(?=[\p{L}\d._/-]{0,20}\d)[\p{L}\d][\p{L}\d._/-]{0,39}(?![\p{L}\d])/u;
const phone = /^\+?\(?\d[\d \u00a0()./-]{6,22}\d(?![\p{L}\d])/u;

const addressAt = (text: string): string | null => {
	const [found] = text.match(new RegExp(addresses.pattern)) ?? [];
	return found !== undefined && text.startsWith(found) ? found : null;
};

/** A short line that is no sentence and no label. */
const isLine = (text: string): boolean =>
	text.length <= 120 &&
	/[\p{L}\p{N}]/u.test(text) &&
	!/[:?]$|[.!?]\s+\p{Lu}/u.test(text);

const first = (pattern: RegExp, text: string): string | null =>
	pattern.exec(text)?.[0].trim() ?? null;
