import type { Text } from "../../../src/core/text.ts";
import { describeChange } from "../../../src/pim/describe/describe-change.ts";
import { describeObject } from "../../../src/pim/describe/describe-object.ts";
import { readText } from "../../../src/words/words.ts";

const reader = { locale: "en-GB", zone: "Europe/Zurich", now: 0 };

/** A text as somebody in Zurich reads it; the thin spaces of `Intl` are plain here. */
export const drawn = (text: Text): string =>
	readText(text, reader).replaceAll(/[\u2009\u202f]/gu, " ");

const wrapped =
	(...names: readonly string[]) =>
	(...lines: readonly string[]): string =>
		[
			...names.map((name) => `BEGIN:${name}`),
			...lines,
			...names.toReversed().map((name) => `END:${name}`),
			"",
		].join("\r\n");

/** Objects by their lines. */
export const calendar = wrapped("VCALENDAR");
export const event = wrapped("VCALENDAR", "VEVENT");
export const task = wrapped("VCALENDAR", "VTODO");
export const contact = wrapped("VCARD");

/** What an object is, on one line. */
export const seen = (text: string): string => {
	const { title, details, what } = describeObject(text);
	return `${what}: ${[title, ...details].map(drawn).join(" · ")}`;
};

/** What changed, a line each. */
export const changes = (before: string, after: string): string =>
	describeChange(before, after).map(drawn).join("\n");
