import type { Collection } from "../../pim/collection.ts";

/** A file name that every system takes: the calendars' names as far as they are letters and digits, and the day. */
export const fileNameOf = (
	calendars: readonly Collection[],
	now: number,
): string => {
	const [only, second] = calendars;
	const name = only && !second ? slug(only.name) : "";
	const day = new Date(now).toISOString().slice(0, 10);
	return `${name === "" ? "calendars" : name}-${day}.ics`;
};

const slug = (name: string): string =>
	[
		...name
			.normalize("NFKC")
			.toWellFormed()
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, "-")
			.replaceAll(/^-+|-+$/gu, ""),
	]
		.slice(0, 60)
		.join("");
