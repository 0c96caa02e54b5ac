import type { Collection } from "../../pim/collection.ts";

/** A file name that every system takes: the book's name as far as it is letters and digits, and the day. */
export const fileNameOf = (
	books: readonly Collection[],
	now: number,
): string => {
	const [only, second] = books;
	const name = only && !second ? slug(only.name) : "";
	const day = new Date(now).toISOString().slice(0, 10);
	return `${name === "" ? "contacts" : name}-${day}.vcf`;
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
