import type { Collection, Kind } from "./collection.ts";

/** The name of an exported file that every system takes: of one collection its name as far as it is letters and digits, and the day (UTC) of a moment (ms). */
export const fileNameOf = (
	collections: readonly Pick<Collection, "name">[],
	kind: Kind,
	now: number,
): string => {
	const [only, second] = collections;
	const name = only && !second ? slug(only.name) : "";
	const day = new Date(now).toISOString().slice(0, 10);
	const { usual, extension } = files[kind];
	return `${name === "" ? usual : name}-${day}.${extension}`;
};

const files = {
	calendar: { usual: "calendars", extension: "ics" },
	contacts: { usual: "contacts", extension: "vcf" },
} as const;

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
